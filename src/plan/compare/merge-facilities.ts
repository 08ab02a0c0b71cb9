import type { ServiceArea, Site } from '../../domain/plan.ts';
import { canonicalText, isSameValue } from './canonical-value.ts';
import { comparableName } from './match-facilities.ts';
import { type Collision, chosenOption, type MergeDecisions, type MergedFile } from './merge-outcome.ts';
import { mergeTexts as texts } from './merge-texts.ts';

type Facility = Site | ServiceArea;

/** One way in which files tell of a unit or site, and the files that tell it so. */
interface Version<One extends Facility> {
  readonly item: One;
  /** Indices of files, each with the id it uses. */
  readonly sources: { readonly file: number; readonly id: string }[];
}

/** A unit or site that goes into the merged plan. */
export interface KeptFacility<One extends Facility> {
  /** The same for the same thing as long as the files are the same. */
  readonly ref: string;
  /** With the id that it has in the merged plan. */
  readonly item: One;
  /** Indices of the files that it came from. */
  readonly files: readonly number[];
  /** Every way in which it is told while that is undecided; otherwise the one. */
  readonly versions: readonly One[];
}

export type KeptUnit = KeptFacility<ServiceArea>;

export interface MergedFacilities {
  readonly units: readonly KeptUnit[];
  readonly sites: readonly KeptFacility<Site>[];
  readonly collisions: readonly Collision[];
  readonly notes: readonly string[];
  /** The id in the merged plan of an id in a file. */
  readonly newId: (file: number, id: string) => string;
}

/**
 * Every unit and site of the files once. What is the same in several files is taken once; what is told in
 * several ways is a collision; an id that two different things share is given up by the later one.
 */
export function mergeFacilities(
  files: readonly MergedFile[],
  labels: readonly string[],
  decisions: MergeDecisions,
): MergedFacilities {
  const collisions: Collision[] = [];
  const notes: string[] = [];
  const ids = createIdKeeper(files, notes);
  const takenOnce: string[] = [];
  const context = { labels, decisions, collisions, takenOnce, ids };
  const sites = keepAll(
    'site',
    groupVersions(files, ({ sites: own }) => own, isSameSite),
    context,
  );
  const units = keepAll(
    'unit',
    groupVersions(files, ({ serviceAreas }) => serviceAreas, isSameUnit),
    context,
  );
  if (takenOnce.length > 0) notes.unshift(texts().takenOnce(takenOnce));
  return { units, sites, collisions, notes, newId: ids.newId };
}

/** The same unit: told alike, or of the same id with a municipality or the host in common. */
function isSameUnit(a: ServiceArea, b: ServiceArea): boolean {
  if (contentText(a) === contentText(b)) return true;
  const sharesPlace = a.host === b.host || a.municipalities.some((code) => b.municipalities.includes(code));
  return isSameId(a, b) && sharesPlace;
}

/** The same site: told alike, or of the same kind and municipality with the same id or name. */
function isSameSite(a: Site, b: Site): boolean {
  if (contentText(a) === contentText(b)) return true;
  const hasName = comparableName(a.name) !== '' && comparableName(a.name) === comparableName(b.name);
  if (a.kind !== b.kind) return false;
  return isSameId(a, b)
    ? hasName || a.municipality === b.municipality
    : hasName && a.municipality === b.municipality;
}

function isSameId(a: Facility, b: Facility): boolean {
  return a.id.normalize('NFC') === b.id.normalize('NFC');
}

const contents = new WeakMap<Facility, string>();

/** What a unit or site says apart from its id; codes in order. */
function contentText(facility: Facility): string {
  const text = contents.get(facility) ?? canonicalText(contentOf(facility));
  contents.set(facility, text);
  return text;
}

function contentOf(facility: Facility): Readonly<Record<string, unknown>> {
  const { id: _id, ...content } = facility;
  if ('serves' in content) return { ...content, serves: content.serves.toSorted() };
  const { agreement } = content;
  return {
    ...content,
    municipalities: content.municipalities.toSorted(),
    agreement: agreement && { ...agreement, parties: agreement.parties.toSorted() },
  };
}

/** Things in the order in which the files first tell of them; two of one file are never the same thing. */
function groupVersions<One extends Facility>(
  files: readonly MergedFile[],
  itemsOf: (plan: MergedFile['plan']) => readonly One[],
  isSame: (a: One, b: One) => boolean,
): readonly (readonly Version<One>[])[] {
  const groups: Version<One>[][] = [];
  for (const [file, { plan }] of files.entries()) {
    const taken = new Set<Version<One>[]>();
    for (const item of itemsOf(plan)) {
      const free = groups.filter(
        (group) => !taken.has(group) && group.some((version) => isSame(version.item, item)),
      );
      const alike = (group: Version<One>[]): Version<One> | undefined =>
        group.find((version) => contentText(version.item) === contentText(item));
      const group =
        free.find(alike) ??
        free.find((one) => one.some((version) => isSameId(version.item, item))) ??
        free[0];
      const source = { file, id: item.id };
      if (!group) {
        const fresh = [{ item, sources: [source] }];
        groups.push(fresh);
        taken.add(fresh);
        continue;
      }
      taken.add(group);
      const version = alike(group);
      if (version) version.sources.push(source);
      else group.push({ item, sources: [source] });
    }
  }
  return groups;
}

interface KeepContext {
  readonly labels: readonly string[];
  readonly decisions: MergeDecisions;
  readonly collisions: Collision[];
  /** Names of what is the same in several files. */
  readonly takenOnce: string[];
  readonly ids: IdKeeper;
}

const ALL = 'all';

function keepAll<One extends Facility>(
  kind: 'unit' | 'site',
  groups: readonly (readonly Version<One>[])[],
  context: KeepContext,
): readonly KeptFacility<One>[] {
  const { labels, decisions, collisions, takenOnce, ids } = context;
  const labelsOf = (versions: readonly Version<One>[]): readonly string[] =>
    versions.flatMap(({ sources }) => sources.map(({ file }) => labels[file] ?? ''));
  return groups.flatMap((versions) => {
    const [first] = versions;
    const source = first?.sources[0];
    if (!first || !source) return [];
    const ref = `${kind}:${source.file + 1}:${source.id}`;
    const keep = (version: Version<One>, own: string): KeptFacility<One> => {
      const item = { ...version.item, id: ids.take(version.item) };
      for (const { file, id } of version.sources) ids.remember(file, id, item.id);
      return { ref: own, item, files: version.sources.map(({ file }) => file), versions: [item] };
    };
    if (versions.length === 1) {
      if (first.sources.length > 1) takenOnce.push(nameOf(first.item));
      return [keep(first, ref)];
    }
    const options = [
      ...versions.map((version, index) => ({
        id: String(index + 1),
        text: texts().asIn(labelsOf([version])),
      })),
      { id: ALL, text: texts().keepAllVersions },
    ];
    const chosen = chosenOption(decisions, ref, options);
    const fields = differingFields(versions.map(({ item }) => item));
    const message = texts().sameFacility(nameOf(first.item), labelsOf(versions), fields);
    const codes = [...new Set(versions.flatMap(({ item }) => placesOf(item)))].sort();
    collisions.push({ id: ref, kind, message, codes, options, chosen });
    if (chosen === ALL) return versions.map((version, index) => keep(version, `${ref}:${index + 1}`));
    const winner = versions[Number(chosen ?? 1) - 1] ?? first;
    const kept = keep(winner, ref);
    for (const { file, id } of versions.flatMap(({ sources }) => sources))
      ids.remember(file, id, kept.item.id);
    const isOpen = chosen === null;
    return [
      {
        ...kept,
        files: isOpen ? versions.flatMap(({ sources }) => sources.map(({ file }) => file)) : kept.files,
        versions: isOpen ? versions.map(({ item }) => item) : [kept.item],
      },
    ];
  });
}

export function unitName({ item }: KeptUnit): string {
  return nameOf(item);
}

function nameOf({ id, name }: Facility): string {
  return name.trim() === '' ? id : name;
}

function placesOf(facility: Facility) {
  return 'municipalities' in facility ? facility.municipalities : [facility.municipality];
}

/** The fields that not all say the same in. */
function differingFields(items: readonly Facility[]): readonly string[] {
  const [first, ...others] = items.map(contentOf);
  if (!first) return [];
  return Object.keys(first).filter((key) => others.some((other) => !isSameValue(first[key], other[key])));
}

interface IdKeeper {
  /** The id that a thing has in the merged plan: its own, or one that no file uses. */
  take(facility: Facility): string;
  remember(file: number, id: string, newId: string): void;
  newId(file: number, id: string): string;
}

function createIdKeeper(files: readonly MergedFile[], notes: string[]): IdKeeper {
  const inFiles = new Set(
    files.flatMap(({ plan }) => [...plan.sites, ...plan.serviceAreas].map(({ id }) => id.normalize('NFC'))),
  );
  const given = new Set<string>();
  const newIds = new Map<string, string>();
  const keyOf = (file: number, id: string): string => `${file}:${id}`;
  return {
    take(facility) {
      let id = facility.id;
      for (let number = 2; given.has(id.normalize('NFC')); number += 1) {
        const next = `${facility.id}-${number}`;
        if (!inFiles.has(next.normalize('NFC'))) id = next;
      }
      if (id !== facility.id) notes.push(texts().renamedId(nameOf(facility), facility.id, id));
      given.add(id.normalize('NFC'));
      return id;
    },
    remember: (file, id, newId) => newIds.set(keyOf(file, id), newId),
    newId: (file, id) => newIds.get(keyOf(file, id)) ?? id,
  };
}
