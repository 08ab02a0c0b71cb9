import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTestMunicipalities } from '../../../tests/fixtures/municipalities.ts';
import { planText } from '../../../tests/fixtures/plan-arbitrary.ts';
import { planFingerprint } from '../../coverage/index.ts';
import type { CoverageData, Outline } from '../../domain/coverage-data.ts';
import type { DemandPoints } from '../../domain/demand.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan } from '../../domain/plan.ts';
import { type EditContext, EMPTY_EDIT_CONTEXT } from '../edit/edit-context.ts';
import { emptyPlan } from '../empty-plan.ts';
import { parsePlan } from '../parse-plan.ts';
import { assignmentRows, writeAssignmentCsv } from './assignment-table.ts';
import { writePlanGeoJson } from './plan-geojson.ts';
import { readImport } from './read-import.ts';

const municipalities = readTestMunicipalities();
/** Squares in a grid, so that neighbours share borders. */
const outlines: readonly Outline[] = municipalities.map((_, index) => {
  const [x, y] = [8 + (index % 10) * 0.1, 55 + Math.floor(index / 10) * 0.1];
  const [east, north] = [8 + ((index % 10) + 1) * 0.1, 55 + (Math.floor(index / 10) + 1) * 0.1];
  return [
    [
      [
        [x, y],
        [east, y],
        [east, north],
        [x, north],
        [x, y],
      ],
    ],
  ];
});
const demand: DemandPoints = {
  count: municipalities.length,
  lon: Float64Array.from(municipalities, (_, index) => 8.05 + (index % 10) * 0.1),
  lat: Float64Array.from(municipalities, (_, index) => 55.05 + Math.floor(index / 10) * 0.1),
  municipality: Uint8Array.from(municipalities.keys()),
  weight: new Float64Array(municipalities.length).fill(1),
  start: Uint32Array.from({ length: municipalities.length + 1 }, (_, index) => index),
};
const boundaryProvenance: CoverageData['boundaryProvenance'] = {
  kind: 'given',
  source: 'Opdigtet',
  date: '2026-01-01',
  licence: 'Fri',
  quality: 'imported',
};
const data = { municipalities, outlines, demand, boundaryProvenance };
const context: EditContext = { ...EMPTY_EDIT_CONTEXT, municipalities };

function planOf(text: string): Plan {
  const outcome = parsePlan(text, { file: 'plan.json', municipalities });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function importInto(plan: Plan, text: string) {
  const request = { bytes: bytesOf(text), file: 'fil', plan, choices: { points: null } };
  const outcome = await readImport(request, data, context);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** Which units each municipality is in. */
function assignment(plan: Plan): ReadonlyMap<MunicipalityCode, readonly string[]> {
  return new Map(
    municipalities.map(({ code }) => [
      code,
      plan.serviceAreas.filter((area) => area.municipalities.includes(code)).map(({ id }) => id),
    ]),
  );
}

describe('a plan that is exported and taken in again', () => {
  it('is the identical plan as GeoJSON, whatever is open', async () => {
    await fc.assert(
      fc.asyncProperty(planText, planText, async (text, otherText) => {
        const plan = planOf(text);
        const written = writePlanGeoJson(plan, data);
        for (const open of [emptyPlan('Tom'), planOf(otherText)]) {
          const preview = await importInto(open, written);
          expect(preview.plan).toEqual(plan);
          expect(planFingerprint(preview.plan)).toBe(planFingerprint(plan));
          expect(preview.problems).toEqual([]);
        }
        expect((await importInto(plan, written)).changes).toBe(false);
        expect(writePlanGeoJson(planOf(text), data)).toBe(written);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps its units and sites when another program has dropped what stands beside the features', async () => {
    await fc.assert(
      fc.asyncProperty(planText, async (text) => {
        const plan = planOf(text);
        const { features } = JSON.parse(writePlanGeoJson(plan, data));
        fc.pre(features.length > 0);
        const bare = JSON.stringify({ type: 'FeatureCollection', name: 'lag', features });
        const preview = await importInto({ ...emptyPlan('Min'), note: 'Bliver' }, bare);
        expect(preview.plan).toEqual({
          ...emptyPlan('Min'),
          note: 'Bliver',
          sites: plan.sites,
          serviceAreas: plan.serviceAreas,
        });
        expect((await importInto(plan, bare)).plan).toEqual(plan);
      }),
      { numRuns: 100 },
    );
  });

  it('has the identical assignment as a table, with any names', async () => {
    const names = fc.array(
      fc.oneof(
        fc.constantFrom(
          '',
          ' ',
          'A',
          'id1',
          '=A',
          "'=A",
          'a;b',
          '"',
          'a\nb',
          '\u0000',
          '\ud800',
          '<img src=x>',
          'A ',
        ),
        fc.string(),
      ),
      { minLength: 3, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(planText, names, async (text, given) => {
        const read = planOf(text);
        const serviceAreas = read.serviceAreas.map((area, index) => ({
          ...area,
          locked: false,
          name: given[index] ?? area.name,
        }));
        const plan = { ...read, serviceAreas };
        const written = writeAssignmentCsv(municipalities, plan);
        expect(written.startsWith('\ufeffkommunekode;enhed\r\n0101;')).toBe(true);
        const same = await importInto(plan, written);
        expect(same.problems).toEqual([]);
        expect(same.changes).toBe(false);
        expect(same.plan).toBe(plan);

        const scattered = {
          ...plan,
          serviceAreas: serviceAreas.map((area) => ({ ...area, municipalities: [] })),
        };
        const again = await importInto(scattered, written);
        expect(assignment(again.plan)).toEqual(assignment(plan));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the table of an assignment', () => {
  it('has every municipality, with an empty cell for no unit and a row for each of several', () => {
    const plan = planOf(
      JSON.stringify({
        format: 'daekning-plan',
        version: 1,
        name: 'A',
        asOf: '2027-01-01',
        sites: [],
        serviceAreas: ['a', 'b'].map((id) => ({
          id,
          name: 'Samme navn',
          host: '0101',
          municipalities: ['0101'],
          status: 'open',
        })),
      }),
    );
    const rows = assignmentRows(municipalities, plan);
    expect(rows.slice(0, 4)).toEqual([
      ['kommunekode', 'enhed'],
      ['0101', 'a'],
      ['0101', 'b'],
      ['0147', ''],
    ]);
    expect(rows).toHaveLength(1 + 99);
  });
});
