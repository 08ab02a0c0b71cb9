import type { Plan } from '../../domain/plan.ts';
import { formatWhole } from '../../i18n/format.ts';
import { sizingWords as words } from '../../i18n/sizing.ts';
import type { Sheet, SheetCell } from '../../plan/exchange/sheet.ts';
import {
  ASSUMPTION_IDS,
  type Assumption,
  type AssumptionId,
  readAssumption,
} from '../../plan/sizing/assumptions.ts';
import type { FacilitySizing } from '../../plan/sizing/sizing-figures.ts';

/** One figure as it is shown and as it is exported; null is not known. */
export interface SizingRow {
  readonly label: string;
  readonly value: number | null;
  readonly shown: string;
  readonly unit: string;
  /** Whether it rests on an estimate of people. */
  readonly isEstimate: boolean;
}

/** A figure; one that rests on an estimate of people says so. */
export function sizingRow(
  label: string,
  value: number | null,
  show: (value: number) => string,
  unit: string,
  isEstimate = false,
): SizingRow {
  const text = value === null ? words.unknown : show(value);
  return {
    label,
    value,
    unit,
    isEstimate,
    shown: value !== null && isEstimate ? words.estimated(text) : text,
  };
}

/** The figures of a unit or house in the order they are read. */
export function sizingRows(sizing: FacilitySizing, isUnit: boolean): readonly SizingRow[] {
  const { figures, units } = words;
  const { isEstimate } = sizing;
  const driving = [
    sizingRow(figures.places, sizing.places.length, formatWhole, units.number),
    sizingRow(figures.drivingHours, sizing.drivingHours, words.hoursValue, units.hours),
    sizingRow(figures.drivingShare, sizing.drivingShare, words.share, units.share),
  ];
  const serviceLabel = isUnit ? figures.serviceHours : figures.openingHours;
  return [
    sizingRow(figures.people, sizing.people, words.wholePeople, units.people, isEstimate),
    sizingRow(figures.contactShare, sizing.contactShare, words.share, units.share),
    sizingRow(figures.contacts, sizing.contacts, words.people, units.people, isEstimate),
    sizingRow(figures.capacity, sizing.capacity, words.people, units.people),
    sizingRow(figures.room, sizing.room, words.signed, units.people, isEstimate),
    sizingRow(figures.fullTimeNeeded, sizing.fullTimeNeeded, words.posts, units.posts, isEstimate),
    sizingRow(figures.fullTime, sizing.fullTime, words.posts, units.posts),
    sizingRow(figures.staffCapacity, sizing.staffCapacity, words.people, units.people),
    sizingRow(figures.staffRoom, sizing.staffRoom, words.signed, units.people, isEstimate),
    sizingRow(figures.staffHours, sizing.staffHours, words.hoursValue, units.hours),
    sizingRow(serviceLabel, sizing.serviceHours, words.hoursValue, units.hours),
    sizingRow(
      figures.serviceHoursPer100,
      sizing.serviceHoursPer100,
      words.hoursValue,
      units.hours,
      isEstimate,
    ),
    ...(isUnit ? driving : []),
    sizingRow(figures.costPerYear, sizing.costPerYear, words.kr, units.kr, isEstimate),
    sizingRow(figures.costOfComplexNeeds, sizing.costOfComplexNeeds, words.kr, units.kr, isEstimate),
  ];
}

const UNIT_OF: Readonly<Record<AssumptionId, string>> = {
  caseload: words.units.people,
  costPerCitizen: words.units.kr,
  costOfComplexNeeds: words.units.kr,
  fullTimeHours: words.units.hours,
  tripsPerPlace: words.units.trips,
};

/** Source and year of an assumption in words. */
export function assumptionSource({ source, year, isOwn }: Assumption): string {
  if (source === null) return isOwn ? words.assumptions.ownSource : words.assumptions.builtIn;
  return year === null ? source : `${source}, ${year}`;
}

/** Figures and the assumptions they rest on, as a table. */
export function sizingSheets(
  facilities: readonly { readonly name: string; readonly rows: readonly SizingRow[] }[],
  plan: Plan,
): readonly Sheet[] {
  const { sheet, assumptions } = words;
  const head = [sheet.facility, sheet.subject, sheet.value, sheet.unit, sheet.basis];
  const figures = facilities.flatMap(({ name, rows }) =>
    rows.map(({ label, value, unit, isEstimate }): readonly SheetCell[] => [
      name,
      label,
      value,
      unit,
      isEstimate ? words.estimate : null,
    ]),
  );
  const basis = ASSUMPTION_IDS.map((id): readonly SheetCell[] => {
    const assumption = readAssumption(plan, id);
    const about = assumptionSource(assumption);
    return [assumptions.heading, assumptions.names[id], assumption.value, UNIT_OF[id], about];
  });
  return [
    { name: sheet.title, rows: [head, ...figures, ...basis, [words.undecided, null, null, null, null]] },
  ];
}
