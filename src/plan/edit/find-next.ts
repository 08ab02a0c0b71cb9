import { connectedParts } from '../../coverage/connected-parts.ts';
import type { CoverageData } from '../../domain/coverage-data.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { counts, type Plan } from '../../domain/plan.ts';
import type { CoverageResult } from '../../domain/result.ts';
import { nameOfFacility } from './names.ts';

/** Something in the plan that may need a hand. */
export interface Finding {
  /** The same for the same thing as long as it is there. */
  readonly key: string;
  /** What to show on the map. */
  readonly codes: readonly MunicipalityCode[];
  /** Id of the unit or site it is about; null for a municipality. */
  readonly facility: string | null;
  readonly message: string;
}

export type Direction = 'next' | 'previous';

/** One finding of several, and which one it is, from 1. */
export interface FoundStep {
  readonly finding: Finding;
  readonly number: number;
  readonly count: number;
}

/**
 * The finding after or before the one with a key, round and round. A key that is gone, as when its
 * finding was repaired, leads to the one that would come after it (or before).
 * @param from null for the first (or last)
 */
export function stepTo(
  findings: readonly Finding[],
  from: string | null,
  direction: Direction,
): FoundStep | null {
  const count = findings.length;
  if (count === 0) return null;
  const place = from === null ? -1 : findings.findIndex(({ key }) => key === from);
  const after = from === null ? 0 : findings.filter(({ key }) => compareKeys(key, from) <= 0).length;
  const isThere = place >= 0;
  const forward = isThere ? place + 1 : after;
  const backward = isThere ? place - 1 : from === null ? count - 1 : after - 1;
  const index = ((direction === 'next' ? forward : backward) + count) % count;
  const finding = findings[index];
  return finding ? { finding, number: index + 1, count } : null;
}

const keyOrder = new Intl.Collator('en', { numeric: true });

/** `R2` before `R10`, and codes in their order. */
function compareKeys(a: string, b: string): number {
  return keyOrder.compare(a, b);
}

function inKeyOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => compareKeys(a.key, b.key));
}

/** The municipalities that are not covered in full, in code order; the engine's own sentences. */
export function uncoveredFindings(result: CoverageResult): readonly Finding[] {
  const messages = new Map(
    result.rules.find(({ id }) => id === 'R1')?.subjects.map(({ id, message }) => [id, message]),
  );
  return result.municipalities
    .filter(({ coveredShare }) => coveredShare < 1)
    .map(({ code, name }) => ({
      key: code,
      codes: [code],
      facility: null,
      message: messages.get(code) ?? name,
    }));
}

/** What breaks a rule: each subject of a broken rule that is neither waived nor undecided; by rule, then subject. */
export function brokenRuleFindings(
  plan: Plan,
  result: CoverageResult,
  municipalities: CoverageData['municipalities'],
): readonly Finding[] {
  const townKnown = new Set(municipalities.filter((one) => one.largestTown).map(({ code }) => code));
  const isWaived = (rule: string, subject: string): boolean =>
    plan.waivers.some((waiver) => waiver.rule === rule && waiver.subject === subject);
  const areas = new Map(result.serviceAreas.map((area) => [area.id, area.municipalities]));
  const findings = result.rules
    .filter(({ status }) => status === 'broken')
    .flatMap((rule) =>
      rule.subjects
        .filter(({ id }) => !isWaived(rule.id, id) && !isUndecided(plan, rule.id, id, townKnown))
        .map(({ id, message }): Finding => {
          const site = plan.sites.find((one) => one.id === id);
          const area = plan.serviceAreas.find((one) => one.id === id);
          const municipality = municipalities.find(({ code }) => code === id)?.code;
          const codes = site ? [site.municipality] : (areas.get(id) ?? (municipality ? [municipality] : []));
          const facility = site || area ? id : null;
          return { key: `${rule.id} ${id}`, codes, facility, message: `${rule.id}: ${message}` };
        }),
    );
  return inKeyOrder(findings);
}

/** A broken rule lists beside what breaks it also what could not be decided, for want of what is asked here. */
function isUndecided(plan: Plan, rule: string, subject: string, townKnown: ReadonlySet<string>): boolean {
  const site = plan.sites.find(({ id }) => id === subject);
  const area = plan.serviceAreas.find(({ id }) => id === subject);
  if (rule === 'R6') return area?.base === null;
  if (rule === 'R7') return (area ?? site)?.capacity === null;
  if (rule === 'R8') return site !== undefined && !townKnown.has(site.municipality);
  if (rule === 'R10') return area?.agreement === null;
  return false;
}

/** The parts that lie apart from the part of their unit with the most people; by unit in the plan's order. */
export function separatedFindings(
  plan: Plan,
  result: CoverageResult,
  data: Pick<CoverageData, 'municipalities' | 'landBorders' | 'crossings'>,
): readonly Finding[] {
  const names = new Map(data.municipalities.map(({ code, name }) => [code, name]));
  const reached = new Map(result.serviceAreas.map((area) => [area.id, area.municipalities]));
  const people = new Map(result.municipalities.map(({ code, targetGroup }) => [code, targetGroup]));
  const peopleIn = (part: readonly MunicipalityCode[]): number =>
    part.reduce((sum, code) => sum + (people.get(code) ?? 0), 0);
  const findings = plan.serviceAreas.filter(counts).flatMap((area, index) => {
    const parts = connectedParts(data, reached.get(area.id) ?? area.municipalities);
    const largest = parts.reduce(
      (best, part) => (peopleIn(part) > peopleIn(best) ? part : best),
      parts[0] ?? [],
    );
    return parts
      .filter((part) => part !== largest)
      .map((codes): Finding => {
        const listed = codes.map((code) => names.get(code) ?? code).join(', ');
        const message = `${nameOfFacility(area)}: ${listed}`;
        return { key: `${index + 1} ${codes[0]}`, codes, facility: area.id, message };
      });
  });
  return inKeyOrder(findings);
}
