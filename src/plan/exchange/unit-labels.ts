import type { Plan, ServiceArea } from '../../domain/plan.ts';
import { withoutControls } from '../describe-value.ts';

/** How a table tells the units of a plan apart. */
export interface UnitLabels {
  /** A text for each unit, by its id; no two are alike. */
  readonly labelOf: ReadonlyMap<string, string>;
  /** The unit that a text of a table means: its label, else its id, else a name that only it has. */
  find(text: string): ServiceArea | undefined;
}

/**
 * Texts are compared as a table can carry them: without control characters, halves of characters and
 * blanks around them, in one Unicode form.
 */
function keyOf(text: string): string {
  return withoutControls(text.trim())
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .trim();
}

/**
 * A unit goes by its name; where that is empty or could mean another unit too, by its id, and where
 * even that could, by its id and number.
 */
export function labelUnits({ serviceAreas }: Pick<Plan, 'serviceAreas'>): UnitLabels {
  const uses = new Map<string, number>();
  for (const { id, name } of serviceAreas) {
    for (const key of new Set([keyOf(id), keyOf(name)])) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const labelOf = new Map<string, string>();
  const byLabel = new Map<string, ServiceArea>();
  const take = (area: ServiceArea, label: string): void => {
    labelOf.set(area.id, keyOf(label));
    byLabel.set(keyOf(label), area);
  };
  const isFree = (text: string): boolean => keyOf(text) !== '' && uses.get(keyOf(text)) === 1;
  for (const [index, area] of serviceAreas.entries()) {
    if (isFree(area.name)) take(area, area.name);
    else if (isFree(area.id)) take(area, area.id);
    else {
      let label = `${keyOf(area.id)} (nr. ${index + 1})`;
      while (uses.has(keyOf(label)) || byLabel.has(keyOf(label))) label += '*';
      take(area, label);
    }
  }
  const byAlias = new Map<string, ServiceArea | null>();
  for (const area of serviceAreas) {
    for (const key of new Set([keyOf(area.id), keyOf(area.name)])) {
      byAlias.set(key, byAlias.has(key) ? null : area);
    }
  }
  return { labelOf, find: (text) => byLabel.get(keyOf(text)) ?? byAlias.get(keyOf(text)) ?? undefined };
}
