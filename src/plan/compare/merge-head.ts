import type { IsoDate } from '../../domain/iso-date.ts';
import type { Plan, PlanSettings, UnknownKeys, Waiver } from '../../domain/plan.ts';
import { isInGroundwork, joinValues, listValues, pathOf } from '../groundwork-paths.ts';
import { SETTING_KEYS } from '../plan-keys.ts';
import { canonicalText } from './canonical-value.ts';
import { comparisonTexts } from './comparison-texts.ts';
import {
  type Collision,
  type CollisionKind,
  type CollisionOption,
  chosenOption,
  type MergeDecisions,
  type MergedFile,
} from './merge-outcome.ts';
import { mergeTexts as texts } from './merge-texts.ts';

export interface HeadContext {
  readonly files: readonly MergedFile[];
  readonly labels: readonly string[];
  readonly decisions: MergeDecisions;
  readonly collisions: Collision[];
}

/** Something that files say, and the labels of those that say it. */
interface Saying<Value> {
  readonly value: Value;
  readonly labels: string[];
}

/** What the files say, each once, in the order of the files. */
function listSayings<Value>(
  said: readonly (readonly [label: string, value: Value])[],
): readonly Saying<Value>[] {
  const sayings = new Map<string, Saying<Value>>();
  for (const [label, value] of said) {
    const text = canonicalText(value);
    const known = sayings.get(text);
    if (known) known.labels.push(label);
    else sayings.set(text, { value, labels: [label] });
  }
  return [...sayings.values()];
}

/** The one thing that is said, or the one that is chosen; while nothing is, the first, and a collision. */
function agree<Value>(
  context: HeadContext,
  about: { readonly id: string; readonly kind: CollisionKind; readonly message: string },
  sayings: readonly Saying<Value>[],
  write: (saying: Saying<Value>) => string,
): Value | undefined {
  if (sayings.length < 2) return sayings[0]?.value;
  const options = sayings.map(
    (saying, index): CollisionOption => ({ id: String(index + 1), text: write(saying) }),
  );
  const chosen = chosenOption(context.decisions, about.id, options);
  context.collisions.push({ ...about, codes: [], options, chosen });
  return sayings[Number(chosen ?? 1) - 1]?.value;
}

/**
 * The date of the merged plan; while it is undecided the latest, so that regions are told apart as they are to be.
 * @throws RangeError without files
 */
export function mergeDate(context: HeadContext): IsoDate {
  const { files, labels } = context;
  const sayings = listSayings(files.map(({ plan }, index) => [labels[index] ?? '', plan.asOf]));
  const about = { id: 'asOf', kind: 'date', message: texts().date(sayings.length) } as const;
  const agreed = agree(context, about, sayings, ({ value, labels: own }) => texts().dateOption(value, own));
  const isOpen = context.collisions.some(({ id, chosen }) => id === about.id && chosen === null);
  const latest = sayings
    .map(({ value }) => value)
    .reduce<IsoDate | undefined>(
      (last, date) => (last === undefined || date > last ? date : last),
      undefined,
    );
  const date = isOpen ? latest : agreed;
  if (date === undefined) throw new RangeError('mergeDate: got no files, expected at least one');
  return date;
}

/** The settings that the files agree on or that are chosen. */
export function mergeSettings(context: HeadContext): PlanSettings {
  const { files, labels } = context;
  const [first] = files;
  if (!first) throw new RangeError('mergeSettings: got no files, expected at least one');
  let merged: PlanSettings = first.plan.settings;
  for (const key of SETTING_KEYS) {
    const said = files.map(
      ({ plan }, index) => [labels[index] ?? '', pickSetting(plan.settings, key)] as const,
    );
    const message = texts().setting(comparisonTexts().settingName(key));
    const agreed = agree(
      context,
      { id: `setting:${key}`, kind: 'setting', message },
      listSayings(said),
      (saying) =>
        texts().settingOption(
          comparisonTexts().settingValue({ ...merged, ...saying.value }, key),
          saying.labels,
        ),
    );
    merged = { ...merged, ...agreed };
  }
  const extra = mergeUnknownKeys(context, 'settings', ({ plan }) => plan.settings.extra);
  return { ...merged, extra };
}

function pickSetting(settings: PlanSettings, key: (typeof SETTING_KEYS)[number]): Partial<PlanSettings> {
  return { [key]: settings[key] };
}

/** The keys of all files that no version knows; each collides where two files say something else of it. */
export function mergeUnknownKeys(
  context: HeadContext,
  where: 'plan' | 'settings',
  extraOf: (file: MergedFile) => UnknownKeys,
): UnknownKeys {
  const { files, labels } = context;
  const extras = files.map((file) => new Map(listValues(extraOf(file))));
  const keys = new Set(extras.flatMap((extra) => [...extra.keys()]));
  return joinValues(
    [...keys].map((key): readonly [string, unknown] => {
      const said = extras.flatMap((extra, index) =>
        extra.has(key) ? [[labels[index] ?? '', extra.get(key)] as const] : [],
      );
      const name = pathOf(key).join('/');
      const message = isInGroundwork(key) ? texts().groundwork(name) : texts().extra(name);
      const about = { id: `extra:${where}:${name}`, kind: 'extra', message } as const;
      const write = (saying: Saying<unknown>): string => texts().asIn(saying.labels);
      return [key, agree(context, about, listSayings(said), write)];
    }),
  );
}

/** The waivers of all files, subjects by their new ids; the same rule and subject of several files once. */
export function mergeWaivers(
  context: HeadContext,
  newId: (file: number, id: string) => string,
  nameOf: (subject: string) => string,
): readonly Waiver[] {
  const bySubject = new Map<string, { readonly file: number; readonly waiver: Waiver }[]>();
  for (const [file, { plan }] of context.files.entries()) {
    for (const waiver of plan.waivers) {
      const subject = newId(file, waiver.subject);
      const key = JSON.stringify([waiver.rule, subject]);
      bySubject.set(key, [...(bySubject.get(key) ?? []), { file, waiver: { ...waiver, subject } }]);
    }
  }
  return [...bySubject.values()].flatMap((said) => {
    const all = said.map(({ waiver }) => waiver);
    const [first] = all;
    if (!first || new Set(said.map(({ file }) => file)).size === 1) return all;
    const { rule, subject } = first;
    const message = texts().waiver(rule, nameOf(subject));
    const about = { id: `waiver:${rule}:${subject}`, kind: 'waiver', message } as const;
    const sayings = listSayings(
      said.map(({ file, waiver }) => [context.labels[file] ?? '', waiver] as const),
    );
    const agreed = agree(context, about, sayings, ({ value, labels }) =>
      texts().waiverOption(value.reason, labels),
    );
    return agreed ? [agreed] : [];
  });
}

/** The name and note of the merged plan: the files' own where they are the same, otherwise all notes in turn. */
export function mergeWords({ files, labels }: HeadContext): Pick<Plan, 'name' | 'note'> {
  const names = new Set(files.map(({ plan }) => plan.name.normalize('NFC')));
  const notes = new Set(files.map(({ plan }) => plan.note.normalize('NFC')));
  const [name] = names;
  const [note] = notes;
  const told = files.flatMap(({ plan }, index) =>
    plan.note === '' ? [] : [texts().noteOf(labels[index] ?? '', plan.note)],
  );
  return {
    name: names.size === 1 && name !== undefined ? name : texts().planName(files.length),
    note: notes.size === 1 && note !== undefined ? note : told.join('\n'),
  };
}
