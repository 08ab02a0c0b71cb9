import type { ReactElement } from 'react';
import { inWords } from '../../domain/built-texts.ts';
import { KIND_SECTIONS, type ServiceKind } from '../../domain/service.ts';
import { servicesWords as words } from '../../i18n/services.ts';
import { drawService } from '../../ui/service-symbols.ts';
import { ServiceSymbol } from './service-symbol.tsx';

/** The catalogue of kinds of outreach, in the order of its sources. */
export function KindCatalogue({ kinds }: { readonly kinds: readonly ServiceKind[] }): ReactElement {
  return (
    <>
      {KIND_SECTIONS.map((section) => (
        <section key={section} className="service-type">
          <h4 className="service-type-heading">{words.sections[section]}</h4>
          <ul className="rows">
            {kinds
              .filter((kind) => kind.section === section)
              .map((kind) => (
                <li key={kind.id}>
                  <Kind kind={kind} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Kind({ kind }: { readonly kind: ServiceKind }): ReactElement {
  const { fields, unknown } = words;
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    [fields.targetGroup, kind.targetGroup],
    [fields.referral, words.referral[kind.referral]],
    [fields.legalBasis, kind.legalBasis],
    [fields.method, kind.method],
    [fields.runBy, kind.runBy],
    [fields.timing, kind.timing],
    [fields.source, kind.source],
  ];
  return (
    <details className="service">
      <summary>
        <ServiceSymbol
          drawing={drawService(kind.group, kind.status === 'eksisterende' ? 'existing' : 'planned')}
        />
        <span>
          <span className="service-name">{inWords(kind.name)}</span>
          <span className="service-marks">
            {words.kindStatus[kind.status]} · {words.referral[kind.referral]}
          </span>
        </span>
      </summary>
      <dl className="facts small">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === null ? <span className="muted">{unknown}</span> : inWords(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
