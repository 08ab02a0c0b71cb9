import type { IsoDate } from '../domain/iso-date.ts';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { Plan } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';
import { formatDate } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { describeEffect } from '../panels/edit/describe-effect.ts';
import { coverageFigures } from '../plan/coverage-figures.ts';
import { type PlanState, type PlanStore, shownAsOf } from '../plan/plan-store.ts';
import { LAYER_IDS, type ViewState, type ViewStore } from '../plan/view-store.ts';

const { announcements: words, cover, layers, verdict } = texts;

/** What was last said of the plan. */
export interface SpokenPlan {
  /** The store's count of opened plans: another one is another plan. */
  readonly opened: number;
  readonly asOf: IsoDate;
  readonly result: CoverageResult | null;
}

/**
 * The sentence for a plan that has just been computed, or could not be; null while there is nothing new to say.
 * @param command what the last command did, to be said together with its effect; null for none
 */
export function describePlanChange(
  spoken: SpokenPlan | null,
  state: Pick<PlanState, 'plan' | 'asOfOverride' | 'result' | 'evaluation' | 'opened'>,
  command: string | null = null,
): string | null {
  const done = command === null ? '' : `${command}.`;
  if (state.evaluation === 'failed') return `${done} ${words.failed(verdict.failed)}`.trim();
  if (state.result === null) return null;
  const sentence = verdict.verdict(coverageFigures(state.result));
  if (spoken?.opened !== state.opened) return words.planOpened(state.plan.name, sentence);
  if (command !== null) {
    const names = namesOf(state.plan);
    const effect = spoken.result
      ? describeEffect(spoken.result, state.result, (id) => names.get(id) ?? id)
      : '';
    return `${done} ${effect}`.trim();
  }
  const asOf = shownAsOf(state);
  return spoken.asOf === asOf ? words.computed(sentence) : words.dateChanged(formatDate(asOf), sentence);
}

function namesOf(plan: Plan): ReadonlyMap<string, string> {
  return new Map([...plan.serviceAreas, ...plan.sites].map(({ id, name }) => [id, name]));
}

function describeSelection(
  code: MunicipalityCode | null,
  nameOf: (code: string) => string,
  result: CoverageResult | null,
): string {
  if (code === null) return words.cleared;
  const status = result?.municipalities.find((row) => row.code === code)?.status;
  return words.selected(
    nameOf(code),
    status === undefined ? null : words.insideSentence(cover.status[status]),
  );
}

/** The sentence for a change of what is looked at; null for one that is seen and heard otherwise. */
export function describeViewChange(
  before: ViewState,
  after: ViewState,
  nameOf: (code: string) => string,
  result: CoverageResult | null,
): string | null {
  if (before.selected !== after.selected) return describeSelection(after.selected, nameOf, result);
  for (const layer of LAYER_IDS) {
    if (before.layers[layer] === after.layers[layer]) continue;
    const name = layers.layer[layer];
    return after.layers[layer] ? words.layerOn(name) : words.layerOff(name);
  }
  if (before.choropleth !== after.choropleth) {
    return after.choropleth === 'none'
      ? words.notColoured
      : words.colouredBy(layers.choropleth[after.choropleth]);
  }
  if (before.tableOpen !== after.tableOpen) return after.tableOpen ? words.tableOpened : words.tableClosed;
  return null;
}

/** Says every change of the two stores; a stroke once, when it has ended. Returns a way to stop. */
export function announceChanges(
  stores: { readonly planStore: PlanStore; readonly viewStore: ViewStore },
  nameOf: (code: string) => string,
  announce: (sentence: string) => void,
): () => void {
  let spoken: SpokenPlan | null = null;
  /** A command that is done and waits for its figures. */
  let command: string | null = null;
  const stopPlan = stores.planStore.subscribe((state, before) => {
    const { message } = state;
    const isNew = message !== null && message.token !== before.message?.token;
    if (isNew && message.kind === 'refused') announce(`${message.text}.`.replace(/([.?!])\.$/, '$1'));
    if (state.isDrawing) return;
    if (isNew && message.kind === 'done') command = message.text;
    if (state.opened !== before.opened) command = null;
    const isComputed = state.result !== before.result || state.evaluation !== before.evaluation;
    if (!isComputed && !(isNew && command !== null)) return;
    const sentence = describePlanChange(spoken, state, command);
    if (sentence === null) return;
    spoken = { opened: state.opened, asOf: shownAsOf(state), result: state.result ?? spoken?.result ?? null };
    command = null;
    announce(sentence);
  });
  const stopView = stores.viewStore.subscribe((state, before) => {
    const sentence = describeViewChange(before, state, nameOf, stores.planStore.getState().result);
    if (sentence !== null) announce(sentence);
  });
  return () => {
    stopPlan();
    stopView();
  };
}
