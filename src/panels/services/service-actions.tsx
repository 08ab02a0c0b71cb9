import { type ReactElement, useRef, useState } from 'react';
import type { Service, ServiceInventory } from '../../domain/service.ts';
import { servicesWords as words } from '../../i18n/services.ts';
import { usePlanning, useServices } from '../planning-context.tsx';
import type { ServiceFiles } from './service-files.ts';
import { ServiceForm } from './service-form.tsx';
import { ServiceImport } from './service-import.tsx';

/** Adding, importing, exporting and undoing, and what is said of where own services are kept. */
export function ServiceActions({
  inventory,
  files,
  edited,
  onEdited,
}: {
  readonly inventory: ServiceInventory;
  readonly files: ServiceFiles;
  /** The service that is being changed; null for none, `new` for one to be added. */
  readonly edited: Service | 'new' | null;
  readonly onEdited: (service: Service | 'new' | null) => void;
}): ReactElement {
  const { announce } = usePlanning();
  const { actions } = words;
  const own = useServices((state) => state.own);
  const all = useServices((state) => state.all);
  const keeping = useServices((state) => state.keeping);
  const damaged = useServices((state) => state.damaged);
  const undoable = useServices((state) => state.undoable);
  const add = useServices((state) => state.add);
  const change = useServices((state) => state.change);
  const undo = useServices((state) => state.undo);
  const [ownOnly, setOwnOnly] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  const write = (format: 'csv' | 'xlsx'): void => {
    files.write(ownOnly && own.length > 0 ? own : all, format).then(
      (name) => announce(words.exported(name)),
      () => announce(words.importDialog.broken),
    );
  };
  return (
    <section className="panel-section" aria-labelledby="service-actions">
      <h3 id="service-actions" tabIndex={-1}>
        {actions.group}
      </h3>
      <div className="service-buttons">
        <button type="button" className="button" onClick={() => onEdited('new')}>
          {actions.add}
        </button>
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {actions.import}
        </button>
        <button type="button" className="button" onClick={() => write('csv')}>
          {actions.csv}
        </button>
        <button type="button" className="button" onClick={() => write('xlsx')}>
          {actions.xlsx}
        </button>
        {undoable && (
          <button
            type="button"
            className="button"
            onClick={() => {
              undo();
              announce(words.undone);
            }}
          >
            {actions.undo}
          </button>
        )}
      </div>
      <input
        ref={picker}
        hidden
        type="file"
        aria-label={actions.import}
        accept=".csv,.txt,.xlsx"
        onChange={(event) => {
          setFile(event.currentTarget.files?.[0] ?? null);
          event.currentTarget.value = '';
        }}
      />
      {own.length > 0 && (
        <label className="check">
          <input type="checkbox" checked={ownOnly} onChange={() => setOwnOnly((before) => !before)} />
          {actions.ownOnly}
        </label>
      )}
      {keeping === 'failed' ? (
        <p role="alert" className="field-error">
          {words.notKept}
        </p>
      ) : (
        <p className="small muted">{words.keptHere}</p>
      )}
      {damaged > 0 && <p role="alert">{words.damaged(damaged)}</p>}
      {edited !== null && (
        <ServiceForm
          service={edited === 'new' ? null : edited}
          municipality={null}
          kinds={inventory.kinds}
          onClose={() => onEdited(null)}
          onSave={(draft) => {
            if (edited === 'new') add([draft]);
            else change(edited.id, draft);
            announce(edited === 'new' ? words.added(1) : words.changed(draft.name));
            onEdited(null);
          }}
        />
      )}
      {file && (
        <ServiceImport
          file={file}
          kinds={inventory.kinds}
          known={all}
          files={files}
          onClose={() => setFile(null)}
          onAccept={(drafts) => {
            add(drafts);
            announce(words.added(drafts.length));
            setFile(null);
          }}
        />
      )}
    </section>
  );
}
