import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import type { CoverageData } from '../../domain/coverage-data.ts';
import type { Manifest } from '../../domain/geodata.ts';
import { FERRY_CHOICES, HOUSE_COVERS, type Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import type { Service } from '../../domain/service.ts';
import { splitGroundwork } from '../groundwork.ts';
import { ASSUMPTION_IDS, readAssumption } from '../sizing/assumptions.ts';
import { type DeepReadonly, listOf, number, numberOrNull, quality, text, textOrNull } from './sheet-parts.ts';

const hash = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/));
const date = v.pipe(v.string(), v.isoDate());

/** What a sheet was made from: as long as all of it is the same, so are the figures. */
const basis = v.object({
  planName: text,
  fingerprint: hash,
  /** Of what is filled in of coordination, size and cost, which is not in the fingerprint. */
  groundwork: hash,
  /** Of what houses, rooms and units are called, which is not in the fingerprint either. */
  names: hash,
  asOf: date,
  engine: text,
  /** Of the built data files; null where they are not known. */
  data: v.nullable(hash),
  /** Of the numbers of the target group as they are shown. */
  numbers: hash,
  /** The file of the user's own demand points; null for the built-in ones. */
  demand: textOrNull,
  /** Of the services in the inventory and the user's own; null where a sheet has none. */
  services: v.nullable(hash),
});

/** What stands on every sheet. */
export const headSchema = v.object({
  planName: text,
  fingerprint: hash,
  asOf: date,
  /** ISO 8601, UTC. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  engine: text,
  settings: v.object({
    houseCover: v.picklist(HOUSE_COVERS),
    houseCutoffMinutes: number,
    houseCutoffKm: number,
    unitLimitMinutes: number,
    contactShare: number,
    cityInhabitants: number,
    detour: number,
    ferryWaitShare: number,
    mode: text,
    ferries: v.picklist(FERRY_CHOICES),
  }),
  assumptions: listOf(
    v.object({
      id: v.picklist(ASSUMPTION_IDS),
      value: number,
      source: textOrNull,
      year: numberOrNull,
      isOwn: v.boolean(),
    }),
  ),
  targetGroup: v.object({ source: text, year: numberOrNull, quality }),
  /** null where every number is shown. */
  suppression: v.nullable(v.object({ threshold: number, hidden: number, totalIsTrue: v.boolean() })),
  boundaries: v.object({ source: text, date: text, quality }),
  datasets: listOf(v.object({ id: text, title: text, source: text, date: text, licence: text, quality })),
  warnings: listOf(text),
  basis,
});

export type SheetHead = DeepReadonly<v.InferOutput<typeof headSchema>>;
export type SheetBasis = DeepReadonly<v.InferOutput<typeof basis>>;

/** What every sheet is made from. */
export interface SheetInput {
  readonly plan: Plan;
  readonly result: CoverageResult;
  readonly data: Pick<CoverageData, 'municipalities' | 'targetGroup' | 'landBorders' | 'crossings'>;
  /** null where it could not be read. */
  readonly manifest: Manifest | null;
  /** The file of the user's own demand points; null for the built-in ones. */
  readonly ownDemand: string | null;
  /** The inventory's services and the user's own; null where they could not be read. */
  readonly services: readonly Service[] | null;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

/** SHA-256 of a plain value as JSON without blanks, the keys of every object in the order of their UTF-16 units. */
export function hashOf(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(value, inKeyOrder))))}`;
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function buildHead(input: SheetInput): SheetHead {
  const { plan, result, manifest } = input;
  const { extra: _extra, ...settings } = plan.settings;
  const { targetGroup, boundaries, travel } = result.data;
  const { suppression } = targetGroup;
  return {
    planName: plan.name,
    fingerprint: result.plan.fingerprint,
    asOf: result.asOf,
    madeAt: input.madeAt,
    engine: travel.engine,
    settings,
    assumptions: ASSUMPTION_IDS.map((id) => {
      const { value, source, year, isOwn } = readAssumption(plan, id);
      return { id, value, source, year, isOwn };
    }),
    targetGroup: { source: targetGroup.source, year: targetGroup.year, quality: targetGroup.quality },
    suppression: suppression
      ? {
          threshold: suppression.threshold,
          hidden: suppression.primary + suppression.secondary,
          totalIsTrue: suppression.totalIsTrue,
        }
      : null,
    boundaries: { source: boundaries.source, date: boundaries.date, quality: boundaries.quality },
    datasets: (manifest?.datasets ?? []).map(({ id, title, source, date: of, licence, quality: how }) => ({
      id,
      title,
      source,
      date: of,
      licence,
      quality: how,
    })),
    warnings: result.warnings,
    basis: basisOf(input),
  };
}

/** What the figures hang on, in short: the same text as long as they are the same. */
export function basisOf({
  plan,
  result,
  data,
  manifest,
  ownDemand,
  services,
}: Omit<SheetInput, 'madeAt'>): SheetBasis {
  const facilities = [...plan.sites, ...plan.serviceAreas];
  const filled = facilities.flatMap(({ id, extra }) => {
    const { groundwork } = splitGroundwork(extra);
    return groundwork === null ? [] : [[id, groundwork]];
  });
  return {
    planName: plan.name,
    fingerprint: result.plan.fingerprint,
    groundwork: hashOf([splitGroundwork(plan.extra).groundwork, filled]),
    names: hashOf(facilities.map(({ id, name }) => [id, name])),
    asOf: result.asOf,
    engine: result.data.travel.engine,
    data: manifest && hashOf(Object.entries(manifest.files).map(([name, { sha256: of }]) => [name, of])),
    // Only what is shown: what stands in for a hidden number is no news either, but says nothing here.
    numbers: hashOf(
      data.targetGroup.map((one) => [one.suppressed ?? one.people, one.quality, one.source, one.year]),
    ),
    demand: ownDemand,
    services: services && hashOf(services),
  };
}
