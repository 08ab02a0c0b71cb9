import { useMemo } from 'react';
import type { ServiceArea } from '../../domain/plan.ts';
import type { PlanCommand } from '../../plan/edit/plan-command.ts';
import { balanceUnits, type UnitBalance } from '../../plan/edit/unit-balance.ts';
import { colourUnits, createColouredPlan } from '../../plan/unit-colouring.ts';
import { colourOfUnit, UNIT_PALETTE, type UnitColour } from '../../ui/unit-palette.ts';
import { useLatestResult, usePlanning, usePlanState } from '../planning-context.tsx';

/** Does one thing to the plan; gives null, or the sentence that says why it was refused. */
export type Execute = (command: PlanCommand) => string | null;

export function useExecute(): Execute {
  const { planStore } = usePlanning();
  return (command) => {
    if (planStore.getState().execute(command)) return null;
    const reason = planStore.getState().message?.text ?? '';
    return /[.?!]$/.test(reason) ? reason : `${reason}.`;
  };
}

/** A unit's mark: the number and colour that it has on the map. */
export interface UnitMarkShown {
  readonly number: number;
  readonly colour: UnitColour;
}

/** The units' marks by id. */
export function useUnitMarks(): ReadonlyMap<string, UnitMarkShown> {
  const { landBorders } = usePlanning().geodata.coverage;
  const readColoured = useMemo(createColouredPlan, []);
  const { areas, result } = usePlanState((state) =>
    readColoured(
      { areas: state.plan.serviceAreas, result: state.result ?? state.previousResult },
      state.isDrawing,
    ),
  );
  return useMemo(() => {
    const marks = colourUnits(areas, landBorders, UNIT_PALETTE.length, result);
    return new Map(
      areas.map((area: ServiceArea, index) => {
        const { number, colour } = marks.get(area.id) ?? { number: index + 1, colour: 0 };
        return [area.id, { number, colour: colourOfUnit(area.colour, colour) }] as const;
      }),
    );
  }, [areas, landBorders, result]);
}

/** Every unit's people beside the mean. */
export function useBalance(): {
  readonly mean: number | null;
  readonly most: number;
  readonly units: readonly UnitBalance[];
} {
  const plan = usePlanState((state) => state.plan);
  const result = useLatestResult();
  return useMemo(() => {
    const { mean, most, units } = balanceUnits(plan, result);
    return { mean, most: most ?? 0, units };
  }, [plan, result]);
}
