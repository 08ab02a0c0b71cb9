import type { TargetGroupSensitivity } from '../coverage/index.ts';

export type Sensitivity = TargetGroupSensitivity;

/** How the sentences are said. Rules and facilities are named as they are to be read. */
export interface SensitivityWords {
  readonly noEstimate: string;
  readonly robust: string;
  readonly flipsAll: (rule: string, facilities: readonly string[], more: boolean) => string;
  readonly flipsOne: (
    rule: string,
    facilities: readonly string[],
    municipalities: readonly string[],
    more: boolean,
  ) => string;
}

/**
 * What a wrong estimate would change, in sentences: rules that turn when all estimates are wrong the same way,
 * then the municipalities whose estimate alone turns R7, together where they turn the same.
 */
export function sensitivitySentences(
  { estimates, less, more, alone }: Sensitivity,
  names: ReadonlyMap<string, string>,
  words: SensitivityWords,
): readonly string[] {
  if (estimates === 0) return [words.noEstimate];
  const named = (ids: readonly string[]): readonly string[] => ids.map((id) => names.get(id) ?? id);
  const all = [
    ...less.flips.map(({ rule, subjects }) => words.flipsAll(rule, named(subjects), false)),
    ...more.flips.map(({ rule, subjects }) => words.flipsAll(rule, named(subjects), true)),
  ];
  const groups = new Map<string, typeof alone>();
  for (const change of alone) {
    const key = JSON.stringify([change.direction, change.facilities]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const one = [...groups.values()].flatMap((changes) => {
    const [first] = changes;
    if (!first) return [];
    const codes = changes.map(({ municipality }) => municipality);
    return [words.flipsOne('R7', named(first.facilities), named(codes), first.direction === 'more')];
  });
  return all.length + one.length === 0 ? [words.robust] : [...all, ...one];
}
