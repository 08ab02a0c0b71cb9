import { problemTexts } from './problem-texts.ts';
import type { InnerMistake } from './read-polygon.ts';

/**
 * Ids that stand twice in a plan, over sites and areas together, and codes that stand twice in one
 * list. Looks at the file's value as read, so that they are told together with every other mistake.
 */
export function findRepetitions(plan: unknown): readonly InnerMistake[] {
  const mistakes: InnerMistake[] = [];
  const pathOfId = new Map<string, string>();
  for (const list of ['sites', 'serviceAreas']) {
    for (const [index, facility] of listAt(plan, list).entries()) {
      const id = fieldOf(facility, 'id');
      if (typeof id === 'string') {
        const key = id.normalize('NFC');
        const earlier = pathOfId.get(key);
        if (earlier === undefined) pathOfId.set(key, `${list}[${index}]`);
        else {
          const expected = problemTexts().idOnce(earlier);
          mistakes.push({ path: [list, index, 'id'], found: id, expected });
        }
      }
      const codes = list === 'sites' ? 'serves' : 'municipalities';
      findRepeatedCodes(listAt(facility, codes), [list, index, codes], mistakes);
      const parties = listAt(fieldOf(facility, 'agreement'), 'parties');
      findRepeatedCodes(parties, [list, index, 'agreement', 'parties'], mistakes);
    }
  }
  return mistakes;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
}

function findRepeatedCodes(
  codes: readonly unknown[],
  path: readonly (string | number)[],
  mistakes: InnerMistake[],
): void {
  const first = new Map<unknown, number>();
  for (const [index, code] of codes.entries()) {
    if (typeof code !== 'string') continue;
    const earlier = first.get(code);
    if (earlier === undefined) first.set(code, index);
    else {
      const expected = problemTexts().codeOnce(earlier + 1);
      mistakes.push({ path: [...path, index], found: code, expected });
    }
  }
}
