import type { ReactElement } from 'react';
import type { Plan } from '../../domain/plan.ts';
import { coordinationWords } from '../../i18n/coordination.ts';
import { joinNames } from '../../i18n/format.ts';
import type { CityBorder } from '../../plan/coordination/city-borders.ts';

const words = coordinationWords.borders;

/** Which units border or share the catchment of which large city. */
export function BorderList({
  borders,
  plan,
  nameOf,
}: {
  readonly borders: readonly CityBorder[];
  readonly plan: Plan;
  readonly nameOf: (code: string) => string;
}): ReactElement {
  return (
    <>
      <h4 className="section-subheading">{words.heading}</h4>
      <p className="small muted">{words.lead(plan.settings.cityInhabitants)}</p>
      {borders.length === 0 ? (
        <p className="small">{words.none}</p>
      ) : (
        <ul className="coordination-list">
          {borders.map((border) => (
            <li key={`${border.unit} ${border.city}`}>{borderSentence(border, plan, nameOf).join('. ')}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is shared and what borders, each a sentence without a full stop. */
export function borderSentence(
  { unit, city, shared, borders }: CityBorder,
  plan: Plan,
  nameOf: (code: string) => string,
): readonly string[] {
  const name = plan.serviceAreas.find(({ id }) => id === unit)?.name || unit;
  const pairs = borders.map(([own, theirs]) => words.pair(nameOf(own), nameOf(theirs)));
  return [
    ...(shared.length > 0 ? [words.shared(name, nameOf(city), joinNames(shared.map(nameOf)))] : []),
    ...(pairs.length > 0 ? [words.border(name, nameOf(city), pairs.join(', '))] : []),
  ];
}
