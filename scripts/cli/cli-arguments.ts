import { type IsoDate, isIsoDate } from '../../src/domain/iso-date.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { describeValue } from '../../src/plan/describe-value.ts';
import { compareTexts, texts } from './texts.ts';
import { readTravelChoice, type TravelChoice } from './travel-choice.ts';

export const FORMATS = ['text', 'json', 'csv', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

/** A call of `check`, every choice looked at. */
export interface CheckCall {
  readonly plan: string;
  readonly asOf: IsoDate | null;
  readonly travel: TravelChoice;
  readonly targetGroup: string | null;
  readonly demand: string | null;
  readonly services: string | null;
  readonly format: Format;
  readonly out: string | null;
}

/** A call of `diff`. */
export interface DiffCall {
  readonly before: string;
  readonly after: string;
  readonly asOf: IsoDate | null;
  readonly travel: TravelChoice;
}

/** A call of `merge`. */
export interface MergeCall {
  readonly plans: readonly string[];
  readonly out: string;
}

export type Call =
  | { readonly kind: 'help' }
  | { readonly kind: 'check'; readonly check: CheckCall }
  | { readonly kind: 'diff'; readonly diff: DiffCall }
  | { readonly kind: 'merge'; readonly merge: MergeCall }
  | { readonly kind: 'wrong'; readonly reasons: readonly string[] };

const OPTIONS = [
  '--as-of',
  '--travel',
  '--target-group',
  '--demand',
  '--services',
  '--format',
  '--out',
  '--lang',
] as const;
type Option = (typeof OPTIONS)[number];

/** The language that a call asks for, so that what is wrong with the call can be said in it. */
export function languageOfCall(args: readonly string[]): Language {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const asked = options.flatMap((option, i) => {
    if (option === '--lang') return [options[i + 1]];
    return option.startsWith('--lang=') ? [option.slice('--lang='.length)] : [];
  });
  return LANGUAGES.find((known) => asked.at(-1) === known) ?? 'da';
}

/** Reads what stands after `daekning`; everything that is wrong with it is listed. */
export function readCall(args: readonly string[]): Call {
  const [command, ...rest] = args;
  if (command === undefined) return wrong([texts().noCommand]);
  if (command === 'help' || command === '--help' || command === '-h') return { kind: 'help' };
  if (command.startsWith('-')) return wrong([texts().unknownOption(describeValue(command))]);
  const read = { check: readCheck, diff: readDiff, merge: readMerge };
  if (command !== 'check' && command !== 'diff' && command !== 'merge') {
    return wrong([texts().unknownCommand(describeValue(command))]);
  }
  if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help' };
  return read[command](rest);
}

function wrong(reasons: readonly string[]): Call {
  return { kind: 'wrong', reasons };
}

function readCheck(args: readonly string[]): Call {
  const { values, plans, reasons } = splitArguments(args);
  const choiceOf = (option: Option): string | null => values.get(option) ?? null;
  const [plan, extra] = plans;
  if (plan === undefined) reasons.push(texts().noPlan);
  if (extra !== undefined) reasons.push(texts().tooManyPlans(describeValue(extra)));

  const asOf = choiceOf('--as-of');
  if (asOf !== null && !isIsoDate(asOf)) reasons.push(texts().badDate(describeValue(asOf)));
  const formatText = choiceOf('--format') ?? 'text';
  const format = FORMATS.find((known) => known === formatText);
  if (!format) reasons.push(texts().badFormat(describeValue(formatText)));
  const travel = readTravelChoice(choiceOf('--travel'));
  reasons.push(...refuseLanguage(choiceOf('--lang')), ...('reason' in travel ? [travel.reason] : []));

  if (reasons.length > 0 || plan === undefined || !format || 'reason' in travel) return wrong(reasons);
  return {
    kind: 'check',
    check: {
      plan,
      asOf: asOf !== null && isIsoDate(asOf) ? asOf : null,
      travel,
      targetGroup: choiceOf('--target-group'),
      demand: choiceOf('--demand'),
      services: choiceOf('--services'),
      format,
      out: choiceOf('--out'),
    },
  };
}

function readDiff(args: readonly string[]): Call {
  const { values, plans, reasons } = splitArguments(args);
  const [before, after] = plans;
  if (plans.length !== 2) reasons.push(compareTexts().diffNeedsTwo);
  reasons.push(...refuseOthers('diff', values, ['--as-of', '--travel', '--lang']));
  const asOf = values.get('--as-of') ?? null;
  if (asOf !== null && !isIsoDate(asOf)) reasons.push(texts().badDate(describeValue(asOf)));
  const travel = readTravelChoice(values.get('--travel') ?? null);
  reasons.push(
    ...refuseLanguage(values.get('--lang') ?? null),
    ...('reason' in travel ? [travel.reason] : []),
  );
  if (reasons.length > 0 || before === undefined || after === undefined || 'reason' in travel) {
    return wrong(reasons);
  }
  const date = asOf !== null && isIsoDate(asOf) ? asOf : null;
  return { kind: 'diff', diff: { before, after, asOf: date, travel } };
}

function readMerge(args: readonly string[]): Call {
  const { values, plans, reasons } = splitArguments(args);
  const out = values.get('--out');
  if (plans.length === 0) reasons.push(compareTexts().mergeNeedsPlans);
  if (out === undefined) reasons.push(compareTexts().mergeNeedsOut);
  reasons.push(...refuseOthers('merge', values, ['--out', '--lang']));
  reasons.push(...refuseLanguage(values.get('--lang') ?? null));
  if (reasons.length > 0 || out === undefined) return wrong(reasons);
  return { kind: 'merge', merge: { plans, out } };
}

function refuseOthers(
  command: string,
  values: ReadonlyMap<Option, string>,
  known: readonly Option[],
): readonly string[] {
  return [...values.keys()]
    .filter((option) => !known.includes(option))
    .map((option) => compareTexts().optionNotHere(option, command));
}

/** `--option value` and `--option=value`; after `--` everything is a file. */
function splitArguments(args: readonly string[]) {
  const values = new Map<Option, string>();
  const plans: string[] = [];
  const reasons: string[] = [];
  let onlyFiles = false;
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i] ?? '';
    if (onlyFiles || !argument.startsWith('-') || argument === '-') plans.push(argument);
    else if (argument === '--') onlyFiles = true;
    else {
      const equals = argument.indexOf('=');
      const name = equals === -1 ? argument : argument.slice(0, equals);
      const option = OPTIONS.find((known) => known === name);
      if (!option) {
        reasons.push(texts().unknownOption(describeValue(name)));
        continue;
      }
      const next = args[i + 1];
      const value = equals === -1 ? next : argument.slice(equals + 1);
      if (value === undefined || value === '' || (equals === -1 && value.startsWith('--'))) {
        reasons.push(texts().optionWithoutValue(option));
        continue;
      }
      if (equals === -1) i += 1;
      if (values.has(option)) reasons.push(texts().optionTwice(option));
      values.set(option, value);
    }
  }
  return { values, plans, reasons };
}

function refuseLanguage(language: string | null): readonly string[] {
  const isKnown = language === null || LANGUAGES.some((known) => known === language);
  return isKnown ? [] : [texts().badLanguage(describeValue(language))];
}
