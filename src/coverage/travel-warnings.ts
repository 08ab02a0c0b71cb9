import type { PlanSettings } from '../domain/plan.ts';
import type { TravelEngine, TravelFacility } from '../travel/travel-engine.ts';
import type { CoverageMessages } from './messages.ts';
import type { PlanFacilities } from './plan-facilities.ts';

/** A sentence for each thing that the travel engine must say of the facilities that count. */
export function travelWarnings(
  travel: TravelEngine,
  messages: CoverageMessages,
  { houses, consumptionRooms, units }: PlanFacilities,
  settings: PlanSettings,
): readonly string[] {
  if (!travel.notesOn) return [];
  const facilities: readonly TravelFacility[] = [
    ...[...houses, ...consumptionRooms].map(({ site }) => facilityOf(site, site.lonLat)),
    ...units.flatMap(({ area }) => (area.base ? [facilityOf(area, area.base)] : [])),
  ];
  return travel.notesOn(facilities, settings).map((note) => messages.travelNote(note));
}

function facilityOf(
  { id, name }: { readonly id: string; readonly name: string },
  position: TravelFacility['position'],
): TravelFacility {
  return { id, label: name.trim() === '' ? id : `${name} (${id})`, position };
}
