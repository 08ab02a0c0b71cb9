import type { CoverageData } from '../../domain/coverage-data.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { LandBorder } from '../../domain/links.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import { type Municipality, regionOn } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { PlanPolygon } from '../../domain/plan.ts';
import { drawnReach } from '../drawn-reach.ts';
import { editSentences } from './edit-sentences.ts';
import { createMunicipalityFinder } from './municipality-finder.ts';
import type { EditSentences } from './sentences.ts';

/** What commands need to know besides the plan. */
export interface EditContext {
  /** In code order. */
  readonly municipalities: readonly Municipality[];
  readonly landBorders: readonly LandBorder[];
  /** The municipality that a position lies in; null in the sea or abroad. */
  readonly locate: (position: LonLat) => MunicipalityCode | null;
  /** The municipalities that a drawn area reaches. */
  readonly reach: (polygon: PlanPolygon) => readonly MunicipalityCode[];
  /** Whether a municipality may be drawn on; without it every one may. */
  readonly isAllowed?: (code: MunicipalityCode) => boolean;
  readonly sentences: EditSentences;
}

/** What commands need, from the built data. */
export function createEditContext(data: CoverageData): EditContext {
  return {
    municipalities: data.municipalities,
    landBorders: data.landBorders,
    locate: createMunicipalityFinder(data.municipalities, data.outlines),
    reach: (polygon) => [...drawnReach(polygon, data).keys()],
    sentences: editSentences(),
  };
}

/** The context of a page without data: no municipality can be drawn on. */
export const EMPTY_EDIT_CONTEXT: EditContext = {
  municipalities: [],
  landBorders: [],
  locate: () => null,
  reach: () => [],
  get sentences() {
    return editSentences();
  },
};

/**
 * The context that lets only one region be drawn on, as the regions are on a date.
 * @param region a region's name; null for the whole country
 */
export function limitToRegion(context: EditContext, region: string | null, asOf: IsoDate): EditContext {
  if (region === null) return context;
  const inside = new Set(
    context.municipalities.filter((one) => regionOn(one, asOf) === region).map(({ code }) => code),
  );
  return { ...context, isAllowed: (code) => inside.has(code) };
}
