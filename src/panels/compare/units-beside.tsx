import type { ReactElement } from 'react';
import { compareWords as words } from '../../i18n/compare.ts';
import type { UnitDifference, UnitSide } from '../../plan/compare/plan-difference.ts';

/** The units whose people or longest way differ, before and after. */
export function UnitsBeside({ units }: { readonly units: readonly UnitDifference[] }): ReactElement {
  const rows = units.filter(
    ({ before, after }) => people(before) !== people(after) || longest(before) !== longest(after),
  );
  if (rows.length === 0) return <p>{words.unitsUnchanged}</p>;
  return (
    <table className="figures-table">
      <caption className="visually-hidden">{words.units}</caption>
      <thead>
        <tr>
          <th scope="col" className="travel-head">
            {words.unitHead}
          </th>
          <th scope="col" className="travel-head number-head">
            {words.people}
          </th>
          <th scope="col" className="travel-head number-head">
            {words.longest}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ before, after }) => {
          const side = after ?? before;
          return (
            <tr key={`${before?.id} ${after?.id}`}>
              <th scope="row" className="unit-name">
                {side?.name || side?.id}
              </th>
              <td className="number">{beside(people(before), people(after))}</td>
              <td className="number">{beside(longest(before), longest(after))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function beside(before: string, after: string): string {
  return before === after ? before : `${before} → ${after}`;
}

function people(side: UnitSide | null): string {
  if (side === null) return words.notThere;
  if (side.targetGroup === null) return words.candidate;
  const people = words.whole(side.targetGroup);
  return side.targetGroupApproximate ? words.about(people) : people;
}

function longest(side: UnitSide | null): string {
  return side?.km ? words.km(side.km.max) : words.none;
}
