import type { ReactElement } from 'react';
import type { Service } from '../../domain/service.ts';
import { formatNumber } from '../../i18n/format.ts';
import { servicesWords as words } from '../../i18n/services.ts';

/** Everything known of a service; what is not known is left out, but for what is asked of each. */
export function ServiceFacts({
  service,
  nameOf,
}: {
  readonly service: Service;
  readonly nameOf: (code: string) => string;
}): ReactElement {
  const { fields, unknown } = words;
  const place = service.lonLat?.map((degrees) => formatNumber(degrees, 4)).join(' ') ?? null;
  const former = service.former.map(nameOf).join(', ');
  const facts: readonly (readonly [name: string, value: string | null, always?: boolean])[] = [
    [fields.operator, service.operator, true],
    [fields.sector, service.sector === 'ukendt' ? null : service.sector, true],
    [fields.targetGroup, service.targetGroup, true],
    [fields.referral, words.referral[service.referral], true],
    [fields.legalBasis, service.legalBasis],
    [fields.method, service.method],
    [fields.hours, service.hours, true],
    [fields.staff, service.staff, true],
    [fields.capacity, service.capacity],
    [fields.evaluated, service.evaluated === 'ukendt' ? null : service.evaluated, true],
    [fields.address, service.address],
    [fields.place, place],
    [fields.former, former || null],
    [fields.year, service.year],
    [fields.note, service.note],
    [fields.source, service.source],
  ];
  return (
    <dl className="facts small">
      {facts
        .filter(([, value, always]) => value !== null || always)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="muted">{unknown}</span>}</dd>
          </div>
        ))}
    </dl>
  );
}
