import {
  TRAVEL_KINDS,
  type TravelByKind,
  type TravelDistribution,
  type TravelFigures,
  WITHIN_MINUTES,
} from '../../domain/result.ts';
import { resultTexts as texts } from './result-texts-da.ts';
import type { SheetCell } from './sheet.ts';

const FIGURES = ['mean', 'median', 'p90', 'max'] as const satisfies readonly (keyof TravelDistribution)[];
const DECIMALS = 3;

/** What is told of one way: to the nearest place of a kind, or from a unit's base to those it covers. */
export type WayFigures = Pick<TravelFigures, 'km' | 'minutes'> &
  Partial<Pick<TravelFigures, 'unreachableShare' | 'ferryShare' | 'withinMinutes'>>;

/** The names of the columns that `wayCells` fills. */
export function wayColumns(to: string, measure: string): readonly string[] {
  const { wayColumn } = texts;
  return [
    ...FIGURES.map((figure) => wayColumn.km(to, texts.figure[figure], measure)),
    ...FIGURES.map((figure) => wayColumn.minutes(to, texts.figure[figure])),
    ...WITHIN_MINUTES.map((minutes) => wayColumn.within(to, minutes)),
    wayColumn.unreachable(to),
    wayColumn.ferry(to),
  ];
}

/** Kilometres, minutes and shares of all people as numbers; empty where they are not known. */
export function wayCells(way: WayFigures | null): readonly SheetCell[] {
  const distribution = (values: TravelDistribution | null | undefined): readonly SheetCell[] =>
    FIGURES.map((figure) => rounded(values?.[figure]));
  return [
    ...distribution(way?.km),
    ...distribution(way?.minutes),
    ...WITHIN_MINUTES.map((minutes) => rounded(way?.withinMinutes?.[String(minutes)])),
    rounded(way?.unreachableShare),
    rounded(way?.ferryShare),
  ];
}

/** The same for each kind of place, one after the other. */
export function travelColumns(measure: string): readonly string[] {
  return TRAVEL_KINDS.flatMap((kind) => wayColumns(texts.travelTo[kind], measure));
}

export function travelCells(travel: TravelByKind): readonly SheetCell[] {
  return TRAVEL_KINDS.flatMap((kind) => wayCells(travel[kind]));
}

function rounded(value: number | null | undefined): SheetCell {
  return value === null || value === undefined ? null : Number(value.toFixed(DECIMALS));
}
