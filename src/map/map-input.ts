import type { ServiceArea } from '../domain/plan.ts';
import type { CoverageResult } from '../domain/result.ts';
import { choroplethValues } from '../plan/choropleth-values.ts';
import { type PlanState, shownAsOf } from '../plan/plan-store.ts';
import { colourUnits } from '../plan/unit-colouring.ts';
import { UNIT_PALETTE } from '../ui/unit-palette.ts';
import type { MapInput } from './map-description.ts';
import type { MapShapes } from './map-shapes.ts';
import type { UnitMarks } from './plan-features.ts';

export type InputReader = (
  plan: Pick<PlanState, 'plan' | 'result' | 'asOfOverride'>,
  view: MapInput['view'],
) => MapInput;

/** Reads what the map shows from the two stores; units keep their marks while plan and result are the same. */
export function createInputReader(shapes: MapShapes): InputReader {
  const { coverage } = shapes.geodata;
  let known: {
    readonly areas: readonly ServiceArea[];
    readonly result: CoverageResult | null;
    readonly marks: UnitMarks;
  } | null = null;

  return (state, view) => {
    const { plan, result } = state;
    const areas = plan.serviceAreas;
    if (known?.areas !== areas || known.result !== result) {
      known = { areas, result, marks: colourUnits(areas, coverage.landBorders, UNIT_PALETTE.length, result) };
    }
    const values = choroplethValues(view.choropleth, coverage, result);
    return { plan, result, asOf: shownAsOf(state), view, values, marks: known.marks };
  };
}
