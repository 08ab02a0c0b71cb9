import { type ReactElement, useEffect, useState } from 'react';
import type { Municipality } from '../../domain/municipality.ts';
import type { ServiceInventory } from '../../domain/service.ts';
import { servicesWords } from '../../i18n/services.ts';
import { texts } from '../../i18n/texts.ts';
import { servicesOfMunicipality } from '../../plan/services/service-counts.ts';
import { mappingStateOf } from '../../plan/services/service-mapping.ts';
import { usePlanning, useServices } from '../planning-context.tsx';
import { ServiceForm } from '../services/service-form.tsx';
import { ServiceList } from '../services/service-list.tsx';
import { WithInventory } from '../services/services-state.tsx';
import '../services/services.css';

const words = servicesWords.section;

/** The services of a municipality, and what the inventory can and cannot say of it. */
export function ServicesSection({ municipality }: { readonly municipality: Municipality }): ReactElement {
  const load = useServices((state) => state.load);
  useEffect(() => void load(), [load]);
  return (
    <section className="panel-section" aria-labelledby="municipality-services">
      <h3 id="municipality-services">{words.heading}</h3>
      <WithInventory>
        {(inventory) => <Services municipality={municipality} inventory={inventory} />}
      </WithInventory>
    </section>
  );
}

function Services({
  municipality,
  inventory,
}: {
  readonly municipality: Municipality;
  readonly inventory: ServiceInventory;
}): ReactElement {
  const { announce, viewStore } = usePlanning();
  const all = useServices((state) => state.all);
  const add = useServices((state) => state.add);
  const [adding, setAdding] = useState(false);
  const here = servicesOfMunicipality(all, municipality.code);
  const gone = here.filter(({ status }) => status === 'ophørt' || status === 'på pause').length;
  const state = mappingStateOf(municipality, inventory);
  const said =
    state === 'mapped'
      ? words.mapped
      : state === 'silent'
        ? words.silent(inventory.mappedRegion)
        : here.length > 0
          ? words.unmappedSome
          : words.unmapped;
  return (
    <>
      {here.length > 0 && <p>{words.count(here.length, gone)}</p>}
      <p className="small muted">{said}</p>
      <ServiceList services={here} kinds={inventory.kinds} headingLevel="h4" />
      {here.some(({ municipalities }) => municipalities.length > 1) && (
        <p className="small muted">{words.several}</p>
      )}
      <div className="service-buttons">
        <button type="button" className="button" onClick={() => setAdding(true)}>
          {words.add}
        </button>
        <button type="button" className="button" onClick={() => viewStore.getState().showPanel('services')}>
          {texts.layers.services.open}
        </button>
      </div>
      {adding && (
        <ServiceForm
          service={null}
          municipality={municipality.code}
          kinds={inventory.kinds}
          onClose={() => setAdding(false)}
          onSave={(draft) => {
            add([draft]);
            announce(servicesWords.added(1));
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
