import type { ReachData } from '../drawn-reach.ts';
import { MOST_AREAS, MOST_SITES } from '../plan-schema.ts';
import { mergeClaims } from './merge-claims.ts';
import { mergeFacilities } from './merge-facilities.ts';
import {
  type HeadContext,
  mergeDate,
  mergeSettings,
  mergeUnknownKeys,
  mergeWaivers,
  mergeWords,
} from './merge-head.ts';
import type { Collision, MergeDecisions, MergedFile, MergeOutcome } from './merge-outcome.ts';
import { mergeTexts as texts } from './merge-texts.ts';

/**
 * One plan of several regions' plans. Whatever they do not agree on is a collision with its options; nothing
 * of it is decided here, and there is no plan until all of it is. The rest is taken over: every unit and site
 * once, in the order of the files.
 * @throws RangeError without files
 */
export function mergePlans(
  files: readonly MergedFile[],
  data: ReachData,
  options: { readonly decisions?: MergeDecisions } = {},
): MergeOutcome {
  const { decisions = {} } = options;
  const { municipalities } = data;
  const labels = fileLabels(files);
  const head: HeadContext = { files, labels, decisions, collisions: [] };
  const asOf = mergeDate(head);
  const facilities = mergeFacilities(files, labels, decisions);
  const claims = mergeClaims(facilities, { files, labels, data, asOf, decisions });
  const settings = mergeSettings(head);
  const names = new Map<string, string>([
    ...municipalities.map(({ code, name }) => [code, name] as const),
    ...[...facilities.sites, ...facilities.units].map(({ item }) => [item.id, item.name] as const),
  ]);
  const waivers = mergeWaivers(head, facilities.newId, (subject) => names.get(subject) ?? subject);
  const extra = mergeUnknownKeys(head, 'plan', ({ plan }) => plan.extra);
  const { name, note } = mergeWords(head);

  const collisions: readonly Collision[] = [
    ...claims.collisions,
    ...facilities.collisions,
    ...head.collisions,
  ];
  const undecided = collisions.filter(({ chosen }) => chosen === null).length;
  const obstacles = [
    ...(facilities.sites.length > MOST_SITES
      ? [texts().tooManySites(facilities.sites.length, MOST_SITES)]
      : []),
    ...(claims.units.length > MOST_AREAS ? [texts().tooManyUnits(claims.units.length, MOST_AREAS)] : []),
  ];
  const isNewName = files.some(({ plan }) => plan.name.normalize('NFC') !== name);
  return {
    collisions,
    undecided,
    gaps: claims.gaps,
    notes: [...facilities.notes, ...claims.notes, ...(isNewName ? [texts().named(name)] : [])],
    obstacles,
    merged:
      undecided > 0 || obstacles.length > 0
        ? null
        : {
            format: 'daekning-plan',
            version: 1,
            name,
            note,
            asOf,
            sites: facilities.sites.map(({ item }) => item),
            serviceAreas: claims.units,
            waivers,
            settings,
            extra,
          },
  };
}

/** The files' names; those that are the same are numbered. */
function fileLabels(files: readonly MergedFile[]): readonly string[] {
  const uses = new Map<string, number>();
  return files.map(({ file }) => {
    const number = (uses.get(file) ?? 0) + 1;
    uses.set(file, number);
    return number === 1 ? file : texts().numbered(file, number);
  });
}
