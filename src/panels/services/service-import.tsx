import { type ReactElement, useEffect, useState } from 'react';
import type { Problem } from '../../domain/failure.ts';
import type { Service, ServiceKind } from '../../domain/service.ts';
import { servicesWords } from '../../i18n/services.ts';
import {
  type ServiceDraft,
  type ServicesTable,
  serviceKey,
} from '../../plan/services/read-services-table.ts';
import { Modal } from '../../ui/modal.tsx';
import type { ServiceFiles } from './service-files.ts';

const words = servicesWords.importDialog;

type Stage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'read'; readonly table: ServicesTable };

/** What a table holds, before anything is added: what is understood, what is not and why. */
export function ServiceImport({
  file,
  kinds,
  known,
  files,
  onAccept,
  onClose,
}: {
  readonly file: File;
  readonly kinds: readonly ServiceKind[];
  /** Services that are not to be added once more. */
  readonly known: readonly Service[];
  readonly files: ServiceFiles;
  readonly onAccept: (drafts: readonly ServiceDraft[]) => void;
  readonly onClose: () => void;
}): ReactElement {
  const [stage, setStage] = useState<Stage>({ kind: 'reading' });
  useEffect(() => {
    let asked = true;
    files.read(file, kinds).then(
      (table) => asked && setStage({ kind: 'read', table }),
      () => asked && setStage({ kind: 'broken' }),
    );
    return () => {
      asked = false;
    };
  }, [file, kinds, files]);
  const keys = new Set(known.map(serviceKey));
  const rows = stage.kind === 'read' ? stage.table.rows : [];
  const fresh = rows.filter((row) => !keys.has(serviceKey(row)));
  const already = rows.length - fresh.length;
  return (
    <Modal title={words.title(file.name)} wide close={words.cancel} onEscape={onClose}>
      <div role="status" className="modal-status">
        {stage.kind === 'reading' && words.reading}
        {stage.kind === 'broken' && words.broken}
        {stage.kind === 'read' && words.nothingYet}
      </div>
      {stage.kind === 'read' && (
        <>
          <section className="modal-section">
            <h3>{words.recognised}</h3>
            <ul className="bullets small">
              {stage.table.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
              <li>{words.understood(rows.length)}</li>
              {already > 0 && <li>{words.already(already)}</li>}
            </ul>
          </section>
          {stage.table.problems.length > 0 && <Problems problems={stage.table.problems} />}
          {fresh.length === 0 && <p className="modal-section">{words.nothing}</p>}
        </>
      )}
      <div className="modal-actions">
        {fresh.length > 0 && (
          <button type="button" className="button button-primary" onClick={() => onAccept(fresh)}>
            {words.accept(fresh.length)}
          </button>
        )}
      </div>
    </Modal>
  );
}

function Problems({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  return (
    <section className="modal-section">
      <h3>{words.notUnderstood(problems.length)}</h3>
      <section
        className="problems service-problems"
        aria-label={words.problemsList}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{words.headers.place}</th>
              <th scope="col">{words.headers.found}</th>
              <th scope="col">{words.headers.expected}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ path, found, expected }) => (
              <tr key={`${path} ${found} ${expected}`}>
                <th scope="row">{path === '' ? words.wholeFile : path}</th>
                <td>{found}</td>
                <td>{expected}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
