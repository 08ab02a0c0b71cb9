import type { IsoDate } from '../../domain/iso-date.ts';
import { type Municipality, regionOn } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { counts, type ServiceArea } from '../../domain/plan.ts';
import { drawnReach, type ReachData } from '../drawn-reach.ts';
import {
  type AreaContext,
  drawnOnly,
  foreignAreas,
  overlappingAreas,
  type UnitHoldings,
} from './merge-areas.ts';
import { type KeptUnit, type MergedFacilities, unitName } from './merge-facilities.ts';
import { type Collision, chosenOption, type MergeDecisions, type MergedFile } from './merge-outcome.ts';
import { mergeTexts as texts } from './merge-texts.ts';

export interface MergedClaims {
  /** The units with the municipalities that the decisions leave them. */
  readonly units: readonly ServiceArea[];
  readonly collisions: readonly Collision[];
  readonly gaps: readonly Collision[];
  readonly notes: readonly string[];
}

const ALL = 'all';
const KEEP = 'keep';
const REMOVE = 'remove';
const NONE = 'none';

/**
 * Who gets each municipality. Units of several files that list the same one collide; what two units of one
 * file share is that plan's own business. A candidate claims nothing.
 */
export function mergeClaims(
  facilities: MergedFacilities,
  options: {
    readonly files: readonly MergedFile[];
    readonly labels: readonly string[];
    readonly data: ReachData;
    readonly asOf: IsoDate;
    readonly decisions: MergeDecisions;
  },
): MergedClaims {
  const { labels, data, asOf, decisions } = options;
  const { municipalities } = data;
  const collisions: Collision[] = [];
  const lists = new Map(facilities.units.map((unit) => [unit, unit.item.municipalities]));
  const polygons = new Map(facilities.units.map((unit) => [unit, unit.item.polygon]));
  const holdings: UnitHoldings = { lists, polygons };
  const labelsOf = ({ files }: KeptUnit): readonly string[] => files.map((file) => labels[file] ?? '');
  const claimants = listClaimants(facilities.units);
  const regions = new Map(municipalities.map((one) => [one.code, regionOn(one, asOf)]));
  const regionOf = (code: MunicipalityCode): string => regions.get(code) ?? '';
  const homes = options.files.map(({ plan }) => homeOfFile(plan.serviceAreas, regionOf));
  const drop = (unit: KeptUnit, code: MunicipalityCode): void => {
    lists.set(
      unit,
      (lists.get(unit) ?? []).filter((one) => one !== code),
    );
  };

  for (const { code, name } of municipalities) {
    const units = claimants.get(code) ?? [];
    if (isClaimedByFiles(units)) {
      const choices = [
        ...units.map((unit) => ({
          id: unit.ref,
          text: texts().claimant(
            unitName(unit),
            labelsOf(unit),
            homeOfUnit(unit.item, regionOf, data) ?? regionOf(code),
            unit.item.host === code,
          ),
        })),
        { id: ALL, text: texts().keepInAll },
      ];
      const id = `municipality:${code}`;
      const chosen = chosenOption(decisions, id, choices);
      const message = texts().claimedTwice(
        name,
        units.map((unit) => texts().unitIn(unitName(unit), labelsOf(unit))),
      );
      collisions.push({ id, kind: 'municipality', message, codes: [code], options: choices, chosen });
      for (const unit of units)
        if (chosen !== null && chosen !== ALL && chosen !== unit.ref) drop(unit, code);
      continue;
    }
    for (const unit of units) {
      const home = foreignTo(unit, code, regionOf, homes, data);
      if (home === null) continue;
      const choices = [
        { id: KEEP, text: texts().keepForeign(unitName(unit)) },
        { id: REMOVE, text: texts().removeForeign(unitName(unit)) },
      ];
      const id = `foreign:${code}:${unit.ref}`;
      const chosen = chosenOption(decisions, id, choices);
      const message = texts().foreign(name, regionOf(code), unitName(unit), labelsOf(unit), home);
      collisions.push({ id, kind: 'foreign', message, codes: [code], options: choices, chosen });
      if (chosen === REMOVE) drop(unit, code);
    }
  }

  const areas: AreaContext = {
    data,
    labelsOf,
    decisions,
    regionOf,
    foreignTo: (unit, code) => foreignTo(unit, code, regionOf, homes, data),
  };
  collisions.push(...foreignAreas(facilities.units, holdings, areas));
  collisions.push(...overlappingAreas(facilities.units, holdings, areas));

  const drawn = drawnOnly(facilities.units, holdings, data);
  const gaps = listGaps(facilities, lists, { municipalities, drawn, regionOf, decisions });
  for (const { codes, chosen } of gaps) {
    const taker = facilities.units.find(({ ref }) => ref === chosen);
    if (taker) lists.set(taker, [...(lists.get(taker) ?? []), ...codes]);
  }
  const units = facilities.units.map((unit) => ({
    ...unit.item,
    municipalities: lists.get(unit) ?? [],
    polygon: polygons.get(unit) ?? null,
  }));
  return { units, collisions, gaps, notes: noteDrawnInPart(units, facilities, drawn, municipalities) };
}

/** Municipalities that drawn areas reach and nothing covers in full. */
function noteDrawnInPart(
  units: readonly ServiceArea[],
  { sites }: Pick<MergedFacilities, 'sites'>,
  drawn: ReadonlyMap<MunicipalityCode, number>,
  municipalities: readonly Municipality[],
): readonly string[] {
  const full = coveredInFull(units, sites);
  const partly = municipalities.flatMap(({ code, name }) => {
    const share = drawn.get(code) ?? 1;
    return share < 1 && !full.has(code) ? [[name, share] as const] : [];
  });
  return partly.length === 0 ? [] : [texts().drawnInPart(partly)];
}

function coveredInFull(
  units: readonly ServiceArea[],
  sites: MergedFacilities['sites'],
): ReadonlySet<MunicipalityCode> {
  return new Set([
    ...units.filter(counts).flatMap(({ municipalities }) => municipalities),
    ...sites.flatMap(({ item }) => (counts(item) && item.kind === 'house' ? item.serves : [])),
  ]);
}

/** The units that count, by the municipalities that they list in any of their versions. */
function listClaimants(units: readonly KeptUnit[]): ReadonlyMap<MunicipalityCode, readonly KeptUnit[]> {
  const claimants = new Map<MunicipalityCode, KeptUnit[]>();
  for (const unit of units) {
    const codes = new Set(unit.versions.filter(counts).flatMap(({ municipalities }) => municipalities));
    for (const code of codes) claimants.set(code, [...(claimants.get(code) ?? []), unit]);
  }
  return claimants;
}

/** Whether no single file has all of these units. */
function isClaimedByFiles(units: readonly KeptUnit[]): boolean {
  const [first, ...others] = units;
  if (!first || others.length === 0) return false;
  return !first.files.some((file) => others.every(({ files }) => files.includes(file)));
}

type RegionOf = (code: MunicipalityCode) => string;

/** The region of more than half of a file's claimed municipalities; null where there is none. */
function homeOfFile(areas: readonly ServiceArea[], regionOf: RegionOf): string | null {
  const codes = new Set(areas.filter(counts).flatMap(({ municipalities }) => municipalities));
  const [most] = countRegions([...codes], regionOf);
  return most && most.count * 2 > codes.size ? most.region : null;
}

/** The region of most of a unit's municipalities, or of those its area reaches; of several with as many, the host's. */
function homeOfUnit(
  { municipalities, polygon, host }: ServiceArea,
  regionOf: RegionOf,
  data: ReachData,
): string | null {
  const codes = municipalities.length > 0 ? municipalities : [...drawnReach(polygon, data).keys()];
  const [most, ...others] = countRegions(codes, regionOf);
  if (!most) return null;
  const tied = [most, ...others].filter(({ count }) => count === most.count);
  return (tied.find(({ region }) => region === regionOf(host)) ?? most).region;
}

function countRegions(codes: readonly MunicipalityCode[], regionOf: RegionOf) {
  const counted = new Map<string, number>();
  for (const code of codes) counted.set(regionOf(code), (counted.get(regionOf(code)) ?? 0) + 1);
  return [...counted]
    .map(([region, count]) => ({ region, count }))
    .sort((a, b) => b.count - a.count || (a.region < b.region ? -1 : 1));
}

/**
 * The region that a unit belongs to where a municipality lies outside of it: that of most of the unit's
 * municipalities, or that of its file where the municipality's own region has a file here too. null where
 * the municipality is at home.
 */
function foreignTo(
  unit: KeptUnit,
  code: MunicipalityCode,
  regionOf: RegionOf,
  homes: readonly (string | null)[],
  data: ReachData,
): string | null {
  const region = regionOf(code);
  const own = homeOfUnit(unit.item, regionOf, data);
  if (own !== null && own !== region) return own;
  const ownHomes = unit.files.map((file) => homes[file] ?? null);
  if (ownHomes.includes(region) || ownHomes.includes(null)) return null;
  return homes.includes(region) ? (ownHomes[0] ?? null) : null;
}

/** Municipalities that no unit lists or reaches and no house serves; offered to the units of their region, of their council first. */
function listGaps(
  { units, sites }: MergedFacilities,
  lists: ReadonlyMap<KeptUnit, readonly MunicipalityCode[]>,
  {
    municipalities,
    drawn,
    regionOf,
    decisions,
  }: {
    readonly municipalities: readonly Municipality[];
    readonly drawn: ReadonlyMap<MunicipalityCode, number>;
    readonly regionOf: RegionOf;
    readonly decisions: MergeDecisions;
  },
): readonly Collision[] {
  const counting = units.filter(({ item }) => counts(item));
  const held = new Set([
    ...coveredInFull(
      counting.map((unit) => ({ ...unit.item, municipalities: lists.get(unit) ?? [] })),
      sites,
    ),
    ...drawn.keys(),
  ]);
  const councils = new Map(municipalities.map(({ code, healthCouncil }) => [code, healthCouncil]));
  return municipalities
    .filter(({ code }) => !held.has(code))
    .map(({ code, name, healthCouncil }) => {
      const near = (unit: KeptUnit, isNear: (one: MunicipalityCode) => boolean): boolean =>
        (lists.get(unit) ?? []).some(isNear);
      const sameCouncil = counting.filter((unit) => near(unit, (one) => councils.get(one) === healthCouncil));
      const sameRegion = counting.filter(
        (unit) => !sameCouncil.includes(unit) && near(unit, (one) => regionOf(one) === regionOf(code)),
      );
      const options = [
        { id: NONE, text: texts().leaveGap },
        ...[...sameCouncil, ...sameRegion].map((unit) => ({
          id: unit.ref,
          text: texts().giveGap(unitName(unit)),
        })),
      ];
      const id = `gap:${code}`;
      const chosen = chosenOption(decisions, id, options) ?? NONE;
      return { id, kind: 'gap', message: texts().gap(name, regionOf(code)), codes: [code], options, chosen };
    });
}
