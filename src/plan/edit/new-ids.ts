import type { Plan } from '../../domain/plan.ts';

/** The ids in use, over sites and areas together; compared in one Unicode form, as the file's reader does. */
function idsInUse(plan: Plan): ReadonlySet<string> {
  return new Set([...plan.sites, ...plan.serviceAreas].map(({ id }) => id.normalize('NFC')));
}

/** A name for a file's id: `Ærø` as `aeroe`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** An id that is free: the wish itself, or with a number behind it. */
export function freeId(plan: Plan, wish: string): string {
  const used = idsInUse(plan);
  if (!used.has(wish)) return wish;
  let number = 2;
  while (used.has(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
}

/** The first number from `from` on, with which neither an id nor a name is in use. */
export function freeNumber(plan: Plan, idPrefix: string, namePrefix: string, from: number): number {
  const used = idsInUse(plan);
  const names = new Set([...plan.sites, ...plan.serviceAreas].map(({ name }) => name.trim()));
  let number = from;
  while (used.has(`${idPrefix}${number}`) || names.has(`${namePrefix}${number}`)) number += 1;
  return number;
}
