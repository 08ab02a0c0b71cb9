import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { RuleResult, RuleSubject } from '../../domain/result.ts';
import { sumPeople } from '../coverage-figures.ts';
import { isSameValue } from './canonical-value.ts';
import { type Comparison, placesOf } from './change-writer.ts';
import { comparisonTexts as texts } from './comparison-texts.ts';
import type {
  Consequence,
  ConsequenceKind,
  MunicipalityDifference,
  RuleDifference,
} from './plan-difference.ts';

/** What the changes lead to: cover first, then rules, then what makes the two hard to compare. */
export function listConsequences(
  comparison: Comparison,
  municipalities: readonly MunicipalityDifference[],
): readonly Consequence[] {
  return [
    ...coverConsequences(comparison, municipalities),
    ...ruleConsequences(comparison),
    ...basisConsequences(comparison),
  ];
}

function coverConsequences(
  { after, estimate }: Comparison,
  municipalities: readonly MunicipalityDifference[],
): readonly Consequence[] {
  const isWhole = ({ status }: MunicipalityDifference['before']): boolean =>
    status !== 'none' && status !== 'partly';
  const told = (
    rows: readonly MunicipalityDifference[],
    say: (names: readonly string[], people: number, estimate: boolean, hidden: number) => string,
  ): readonly Consequence[] => {
    const codes = new Set(rows.map(({ code }) => code));
    const { people, hidden } = sumPeople(after.result.municipalities.filter(({ code }) => codes.has(code)));
    const sentence = say(
      rows.map(({ name }) => name),
      people,
      estimate,
      hidden,
    );
    return rows.length === 0 ? [] : [consequence('cover', sentence, codesOf(rows))];
  };
  const changed = municipalities.filter(({ change }) => change === 'gained' || change === 'lost');
  const gained = changed.filter((row) => !isWhole(row.before) && isWhole(row.after));
  const lost = changed.filter((row) => row.before.status !== 'none' && row.after.status === 'none');
  const partly = changed.filter((row) => !gained.includes(row) && !lost.includes(row));
  return [
    ...told(lost, texts().noLongerCovered),
    ...told(gained, texts().nowCovered),
    ...partly.map((row) =>
      consequence(
        'cover',
        texts().nowPartly(row.name, row.before.coveredShare, row.after.coveredShare),
        codesOf([row]),
      ),
    ),
  ];
}

function codesOf(rows: readonly MunicipalityDifference[]): readonly MunicipalityCode[] {
  return rows.map(({ code }) => code);
}

function consequence(
  kind: ConsequenceKind,
  sentence: string,
  codes: readonly MunicipalityCode[],
): Consequence {
  return { kind, sentence, codes };
}

/** The rules that say something else of the later plan; a unit's new name alone is no difference. */
export function ruleDifferences(comparison: Comparison): readonly RuleDifference[] {
  return changedRules(comparison).map(({ was, is, gone, come }) => ({
    id: is.id,
    before: was.status,
    after: is.status,
    gone: gone.map(({ message }) => message),
    come: come.map(({ message }) => message),
  }));
}

interface ChangedRule {
  readonly was: RuleResult;
  readonly is: RuleResult;
  readonly gone: readonly RuleSubject[];
  readonly come: readonly RuleSubject[];
}

function changedRules(comparison: Comparison): readonly ChangedRule[] {
  const { before, after, pairBefore, pairAfter } = comparison;
  return after.result.rules.flatMap((is) => {
    const was = before.result.rules.find(({ id }) => id === is.id);
    if (!was) return [];
    // A rule that is met may say how; that is no remark.
    const [old, now] = [was, is].map((rule) => (rule.status === 'met' ? [] : rule.subjects));
    const keyBefore = ({ id }: RuleSubject): string => pairBefore.get(id)?.key ?? id;
    const keyAfter = ({ id }: RuleSubject): string => pairAfter.get(id)?.key ?? id;
    const saidBefore = new Set(old?.map(keyBefore));
    const saidNow = new Set(now?.map(keyAfter));
    const gone = old?.filter((subject) => !saidNow.has(keyBefore(subject))) ?? [];
    const come = now?.filter((subject) => !saidBefore.has(keyAfter(subject))) ?? [];
    if (was.status === is.status && gone.length === 0 && come.length === 0) return [];
    return [{ was, is, gone, come }];
  });
}

function ruleConsequences(comparison: Comparison): readonly Consequence[] {
  return changedRules(comparison).flatMap(({ was, is, gone, come }) => {
    const sentences: Consequence[] = [];
    if (was.status !== is.status) {
      sentences.push(consequence('rule', texts().ruleStatus(is.id, was.status, is.status), []));
    }
    // Where there is or was cover has been told already.
    if (is.id === 'R1') return sentences;
    // What a rule could not tell of a unit is no news where the unit itself has come or gone.
    const stayed = gone.filter(({ id }) => comparison.pairBefore.get(id)?.after !== null);
    const news = come.filter(
      ({ id }) => is.status !== 'undecided' || comparison.pairAfter.get(id)?.before !== null,
    );
    for (const subject of stayed) {
      const codes = placesOf(comparison, subject.id);
      sentences.push(consequence('rule', texts().ruleGone(is.id, subject.message), codes));
    }
    for (const subject of news) {
      const codes = placesOf(comparison, subject.id);
      sentences.push(consequence('rule', texts().ruleCome(is.id, subject.message), codes));
    }
    return sentences;
  });
}

function basisConsequences({ before, after, sameTravel }: Comparison): readonly Consequence[] {
  const [was, is] = [before.result, after.result];
  const sentences: string[] = [];
  if (was.asOf !== is.asOf) sentences.push(texts().otherDate(was.asOf, is.asOf));
  if (!isSameValue(was.data.targetGroup, is.data.targetGroup)) sentences.push(texts().otherTargetGroup);
  if (!isSameValue(was.data.boundaries, is.data.boundaries)) sentences.push(texts().otherBoundaries);
  if (!sameTravel) sentences.push(texts().otherTravel);
  return sentences.map((sentence) => consequence('basis', sentence, []));
}
