import { choroplethValues, shownChoropleth } from '../plan/choropleth-values.ts';
import { type PlanState, shownAsOf } from '../plan/plan-store.ts';
import { type ColouredPlan, colourUnits, createColouredPlan } from '../plan/unit-colouring.ts';
import { colourOfUnit, UNIT_PALETTE } from '../ui/unit-palette.ts';
import { type MapEditing, NOT_EDITING } from './edit/map-editing.ts';
import type { MapInput } from './map-description.ts';
import type { MapShapes } from './map-shapes.ts';
import type { UnitMarks } from './plan-features.ts';
import { NO_SERVICES, type ShownServices } from './service-features.ts';
import { NONE_CHANGED } from './shown-plan.ts';

export type InputReader = (
  plan: Pick<PlanState, 'plan' | 'result' | 'asOfOverride'> &
    Partial<Pick<MapInput, 'unsettled'> & Pick<PlanState, 'isDrawing'>>,
  view: MapInput['view'],
  editing?: MapEditing,
  services?: ShownServices,
) => MapInput;

/** Reads what the map shows from the stores; units keep their marks while plan and result are the same, and within a stroke. */
export function createInputReader(shapes: MapShapes): InputReader {
  const { coverage } = shapes.geodata;
  const readColoured = createColouredPlan();
  let known: { readonly of: ColouredPlan; readonly marks: UnitMarks } | null = null;
  /** Whose numbers are drawn: the plan as it was before the stroke that is being painted. */
  let numbered: MapInput['numbered'] | null = null;

  const marksOf = ({ areas, result }: ColouredPlan): UnitMarks => {
    const marks = colourUnits(areas, coverage.landBorders, UNIT_PALETTE.length, result);
    return new Map(
      areas.flatMap(({ id, colour }) => {
        const mark = marks.get(id);
        return mark ? [[id, { number: mark.number, colour: colourOfUnit(colour, mark.colour) }]] : [];
      }),
    );
  };

  return (state, view, editing = NOT_EDITING, services = NO_SERVICES) => {
    const { plan, result, unsettled = NONE_CHANGED, isDrawing = false } = state;
    const of = readColoured({ areas: plan.serviceAreas, result }, isDrawing);
    if (known?.of !== of) known = { of, marks: marksOf(of) };
    const choropleth = shownChoropleth(view.choropleth, result);
    const values = choroplethValues(choropleth, coverage, result);
    const { marks } = known;
    if (!editing.isPainting || !numbered) numbered = { plan, marks };
    return {
      plan,
      result,
      unsettled,
      asOf: shownAsOf(state),
      view: choropleth === view.choropleth ? view : { ...view, choropleth },
      values,
      marks,
      numbered,
      editing,
      services,
    };
  };
}
