import type { ReactElement } from 'react';
import { inWords } from '../../domain/built-texts.ts';
import type { Service, ServiceKind } from '../../domain/service.ts';
import { servicesWords as words } from '../../i18n/services.ts';
import { groupServicesByType } from '../../plan/services/service-counts.ts';
import { drawService, serviceLook } from '../../ui/service-symbols.ts';
import { usePlanning } from '../planning-context.tsx';
import { ServiceFacts } from './service-facts.tsx';
import { ServiceSymbol } from './service-symbol.tsx';

/** Services under their types, each with its facts to be opened; the user's own can be changed. */
export function ServiceList({
  services,
  kinds,
  headingLevel,
  onEdit,
  onRemove,
}: {
  readonly services: readonly Service[];
  readonly kinds: readonly ServiceKind[];
  readonly headingLevel: 'h4';
  readonly onEdit?: (service: Service) => void;
  readonly onRemove?: (service: Service) => void;
}): ReactElement {
  const Heading = headingLevel;
  return (
    <>
      {groupServicesByType(services, kinds).map(({ type, kind, services: those }) => (
        <section key={type} className="service-type">
          <Heading className="service-type-heading">{words.typeCount(inWords(type), those.length)}</Heading>
          <ul className="rows">
            {those.map((service) => (
              <li key={service.id}>
                <Row service={service} kind={kind} onEdit={onEdit} onRemove={onRemove} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Row({
  service,
  kind,
  onEdit,
  onRemove,
}: {
  readonly service: Service;
  readonly kind: ServiceKind | null;
  readonly onEdit: ((service: Service) => void) | undefined;
  readonly onRemove: ((service: Service) => void) | undefined;
}): ReactElement {
  const { geodata, viewStore } = usePlanning();
  const nameOf = (code: string): string =>
    geodata.coverage.municipalities.find((one) => one.code === code)?.name ?? code;
  const { name, number, municipalities, basis, referral, status, origin, source, lonLat } = service;
  const where = municipalities.length === 0 ? words.noMunicipality : municipalities.map(nameOf).join(', ');
  const marks = [
    basis === 'seat' ? `${where} (${words.seat})` : where,
    words.status[status],
    words.referral[referral],
    ...(origin === 'own' ? [words.own] : []),
  ];
  return (
    <details className="service">
      <summary>
        <ServiceSymbol drawing={drawService(kind?.group ?? 'own', serviceLook(status))} />
        <span>
          <span className="service-name">{name}</span>
          {number !== null && <span className="muted"> {words.numbered(number)}</span>}
          <span className="service-marks">{marks.join(' · ')}</span>
          <span className="service-marks muted">{source}</span>
        </span>
      </summary>
      <ServiceFacts service={service} nameOf={nameOf} />
      <div className="service-actions">
        {lonLat && (
          <button
            type="button"
            className="link-button small"
            aria-label={words.actions.onMapOf(name)}
            onClick={() => {
              const view = viewStore.getState();
              if (!view.layers.services) view.toggleLayer('services');
              view.setCamera({ lon: lonLat[0], lat: lonLat[1], zoom: 12 });
            }}
          >
            {words.actions.onMap}
          </button>
        )}
        {origin === 'own' && onEdit && onRemove && (
          <>
            <button
              type="button"
              className="link-button small"
              aria-label={words.actions.editOf(name)}
              onClick={() => onEdit(service)}
            >
              {words.actions.edit}
            </button>
            <button
              type="button"
              className="link-button small"
              aria-label={words.actions.removeOf(name)}
              onClick={() => onRemove(service)}
            >
              {words.actions.remove}
            </button>
          </>
        )}
      </div>
    </details>
  );
}
