import type { ReactElement, ReactNode } from 'react';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { texts } from '../../i18n/da.ts';
import { useShowOnMap } from '../use-places.ts';

const { plan: words } = texts;

export interface PlanFact {
  readonly name: string;
  readonly value: ReactNode;
}

/** One site or unit of the plan: its name, which shows it on the map, and its facts. */
export function PlanEntry({
  name,
  codes,
  facts,
}: {
  readonly name: string;
  readonly codes: readonly MunicipalityCode[];
  readonly facts: readonly PlanFact[];
}): ReactElement {
  const show = useShowOnMap();
  return (
    <li className="entry">
      <h4 className="entry-name">
        <button
          type="button"
          className="link-button"
          aria-label={words.show(name)}
          onClick={() => show(codes)}
        >
          {name}
        </button>
      </h4>
      <dl className="facts facts-small">
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
