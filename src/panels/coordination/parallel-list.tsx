import type { ReactElement } from 'react';
import { coordinationWords } from '../../i18n/coordination.ts';
import type { ParallelOffers } from '../../plan/coordination/parallel-offers.ts';

const words = coordinationWords.parallel;

/** Offers of the same sort for the same people. */
export function ParallelList({
  found,
  nameOf,
}: {
  readonly found: readonly ParallelOffers[];
  readonly nameOf: (code: string) => string;
}): ReactElement {
  return (
    <>
      <h4 className="section-subheading">{words.heading}</h4>
      <p className="small muted">{words.lead}</p>
      {found.length === 0 ? (
        <p className="small">{words.none}</p>
      ) : (
        <ul className="coordination-list">
          {found.map(({ municipality, group, targetGroup, services, hasInferred }) => (
            <li key={`${municipality} ${group} ${targetGroup}`}>
              <strong>
                {words.item(nameOf(municipality), words.groups[group], words.targets[targetGroup])}
              </strong>
              {hasInferred && <span className="muted"> ({words.inferred})</span>}
              {': '}
              {services
                .map(({ name, operator }) => (operator === null ? name : `${name} (${operator})`))
                .join('; ')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
