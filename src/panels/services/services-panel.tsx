import { type ReactElement, useId, useMemo, useState } from 'react';
import type { Service, ServiceInventory } from '../../domain/service.ts';
import { servicesWords as words } from '../../i18n/services.ts';
import { usePlanning, useServices } from '../planning-context.tsx';
import { KindCatalogue } from './kind-catalogue.tsx';
import { ServiceActions } from './service-actions.tsx';
import type { ServiceFiles } from './service-files.ts';
import { ServiceList } from './service-list.tsx';
import { WithInventory } from './services-state.tsx';
import './services.css';

/** Tilbud: the inventory with the user's own, the catalogue, and tables in and out. */
export function ServicesPanel({ files }: { readonly files: ServiceFiles }): ReactElement {
  return (
    <div className="panel">
      <WithInventory>{(inventory) => <Inventory inventory={inventory} files={files} />}</WithInventory>
    </div>
  );
}

function Inventory({
  inventory,
  files,
}: {
  readonly inventory: ServiceInventory;
  readonly files: ServiceFiles;
}): ReactElement {
  const { announce } = usePlanning();
  const all = useServices((state) => state.all);
  const own = useServices((state) => state.own);
  const remove = useServices((state) => state.remove);
  const [edited, setEdited] = useState<Service | 'new' | null>(null);
  return (
    <>
      <section className="panel-section">
        <p>
          <strong>{words.coverage(inventory.mappedRegion)}</strong> {words.coverageMore}
        </p>
        <p className="small">{words.total(all.length, own.length)}</p>
      </section>
      <ServiceActions inventory={inventory} files={files} edited={edited} onEdited={setEdited} />
      <Found
        inventory={inventory}
        services={all}
        onEdit={setEdited}
        onRemove={(service) => {
          remove(service.id);
          announce(words.removed(service.name));
          // The row is gone: undoing is the next thing somebody may want.
          document.getElementById('service-actions')?.focus();
        }}
      />
      <section className="panel-section" aria-labelledby="service-catalogue">
        <h3 id="service-catalogue">{words.catalogue}</h3>
        <p className="small">{words.catalogueLead}</p>
        <KindCatalogue kinds={inventory.kinds} />
      </section>
    </>
  );
}

function Found({
  inventory,
  services,
  onEdit,
  onRemove,
}: {
  readonly inventory: ServiceInventory;
  readonly services: readonly Service[];
  readonly onEdit: (service: Service) => void;
  readonly onRemove: (service: Service) => void;
}): ReactElement {
  const { geodata } = usePlanning();
  const [text, setText] = useState('');
  const [type, setType] = useState('');
  const id = useId();
  const types = useMemo(() => [...new Set(services.map((service) => service.type))], [services]);
  const names = useMemo(
    () => new Map<string, string>(geodata.coverage.municipalities.map(({ code, name }) => [code, name])),
    [geodata],
  );
  const needle = text.trim().toLocaleLowerCase('da');
  const shown = services.filter((service) => {
    if (type !== '' && service.type !== type) return false;
    const where = service.municipalities.map((code) => `${code} ${names.get(code) ?? ''}`);
    const words = [service.name, service.type, service.operator ?? '', service.source, ...where];
    return needle === '' || words.join(' ').toLocaleLowerCase('da').includes(needle);
  });
  return (
    <section className="panel-section" aria-labelledby="service-list">
      <h3 id="service-list">{words.listHeading}</h3>
      <div className="service-filters">
        <div>
          <label className="field-label" htmlFor={`${id}-text`}>
            {words.find}
          </label>
          <input
            id={`${id}-text`}
            className="field"
            type="search"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <div>
          <label className="field-label" htmlFor={`${id}-type`}>
            {words.kindFilter}
          </label>
          <select
            id={`${id}-type`}
            className="field"
            value={type}
            onChange={(event) => setType(event.currentTarget.value)}
          >
            <option value="">{words.allKinds}</option>
            {types.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="small muted" role="status">
        {shown.length === 0 ? words.none : words.shown(shown.length, services.length)}
      </p>
      <ServiceList
        services={shown}
        kinds={inventory.kinds}
        headingLevel="h4"
        onEdit={onEdit}
        onRemove={onRemove}
      />
    </section>
  );
}
