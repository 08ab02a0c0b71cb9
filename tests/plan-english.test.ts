import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCoverageEnglish } from '../src/coverage/english.ts';
import { type Language, speak } from '../src/domain/language.ts';
import type { Plan } from '../src/domain/plan.ts';
import { comparePlans } from '../src/plan/compare/compare-plans.ts';
import { mergePlans } from '../src/plan/compare/merge-plans.ts';
import { createEditContext } from '../src/plan/edit/edit-context.ts';
import { applyPatch } from '../src/plan/edit/plan-patch.ts';
import { runCommand } from '../src/plan/edit/run-command.ts';
import { emptyPlan } from '../src/plan/empty-plan.ts';
import { addPlanEnglish } from '../src/plan/english.ts';
import { readImport } from '../src/plan/exchange/read-import.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import { readTable } from '../src/plan/read-table.ts';
import { readServiceForm, readServicesTable } from '../src/plan/services/read-services-table.ts';
import { CODE_COLUMN, PEOPLE_COLUMN } from '../src/plan/table-columns.ts';
import { TableProblems } from '../src/plan/table-problems.ts';
import { danishIn } from './fixtures/danish-words.ts';
import { inventedCountry } from './fixtures/invented-country.ts';
import { createStraightEngine } from './fixtures/invented-engine.ts';
import { aimAt, anyCommand } from './fixtures/plan-commands.ts';
import { anyPlan } from './fixtures/plan-edits.ts';
import { planJson, without, withSite, withUnit } from './fixtures/plan-json.ts';
import { KINDS } from './fixtures/services.ts';

const data = inventedCountry();
const { municipalities } = data;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Names of the invented country, and of what the plans here hold. */
const NAMES = [
  ...municipalities.flatMap(({ name, healthCouncil, regionUntil2026, regionFrom2027 }) => [
    name,
    healthCouncil,
    regionUntil2026,
    regionFrom2027,
  ]),
];

beforeEach(() => {
  addPlanEnglish();
  addCoverageEnglish();
});
afterEach(() => speak('da'));

function inLanguage<Value>(language: Language, work: () => Value): Value {
  speak(language);
  return work();
}

/** The same work in both languages. */
function inBoth<Value>(work: () => Value): { readonly da: Value; readonly en: Value } {
  return { da: inLanguage('da', work), en: inLanguage('en', work) };
}

/** Every text inside a value that its twin has otherwise: what was said, not what was copied from the input. */
function saidIn(en: unknown, da: unknown): readonly string[] {
  if (typeof en === 'string') return en === da ? [] : [en];
  if (typeof en !== 'object' || en === null || typeof da !== 'object' || da === null) return [];
  return Object.entries(en).flatMap(([key, value]) => saidIn(value, Reflect.get(da, key)));
}

/** A value without its texts: what must be the same in every language. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map || value instanceof Set) return [...value].map(shapeOf);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

/** Letters of any language stand in plans that were made up at random; they are told as they are. */
const plainPlan = anyPlan.map(
  (plan): Plan => ({
    ...plan,
    name: 'P',
    note: '',
    sites: plan.sites.map((site) => ({ ...site, name: `S ${site.id}` })),
    serviceAreas: plan.serviceAreas.map((area) => ({ ...area, name: `U ${area.id}` })),
    waivers: plan.waivers.map((waiver) => ({ ...waiver, reason: 'r' })),
  }),
);

describe('in English', () => {
  it('a command makes of a plan what it makes in Danish, but for names that are given by the program', () => {
    let refused = 0;
    fc.assert(
      fc.property(plainPlan, anyCommand, fc.nat(), (plan, any, pick) => {
        const command = aimAt(plan, any, pick);
        const { da, en } = inBoth(() => runCommand(plan, command, createEditContext(data)));
        expect(en.ok).toBe(da.ok);
        if (!en.ok || !da.ok) {
          refused += 1;
          return;
        }
        const [after, danish] = [applyPatch(plan, en.patch), applyPatch(plan, da.patch)];
        expect(shapeOf(after)).toEqual(shapeOf(danish));
        expect(en.sentence).not.toBe('');
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(10);
  });

  it('the difference of two plans is the same, in other words', () => {
    fc.assert(
      fc.property(plainPlan, plainPlan, (before, after) => {
        const { da, en } = inBoth(() => {
          const engine = createStraightEngine(data);
          return comparePlans(
            { plan: before, result: engine.evaluate(before) },
            { plan: after, result: engine.evaluate(after) },
            municipalities,
          );
        });
        expect(shapeOf(en)).toEqual(shapeOf(da));
        expect(saidIn(en, da).flatMap((text) => danishIn(text, NAMES))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('the same must be decided before plans are joined, and the joint plan is the same', () => {
    fc.assert(
      fc.property(plainPlan, plainPlan, (one, other) => {
        const files = [
          { file: 'one.json', plan: one },
          { file: 'other.json', plan: other },
        ];
        const { da, en } = inBoth(() => mergePlans(files, data));
        expect(shapeOf(en)).toEqual(shapeOf(da));
        expect(saidIn(en, da).flatMap((text) => danishIn(text, NAMES))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['no JSON', '{"a": 1,}'],
    ['text that does not end', '{"name": "x'],
    ['a field that is missing', JSON.stringify(without(planJson(), 'asOf'))],
    ['a newer version', JSON.stringify(planJson({ version: 9 }))],
    ['a code that is none', JSON.stringify(withSite({ municipality: 'Atlantis' }))],
    ['Christiansø', JSON.stringify(withSite({ municipality: '0411' }))],
    ['metres', JSON.stringify(withSite({ lonLat: [575000, 6224000] }))],
    ['a height', JSON.stringify(withSite({ lonLat: [10.2, 56.1, 4] }))],
    [
      'a ring that is open',
      JSON.stringify(
        withUnit({
          polygon: {
            type: 'Polygon',
            coordinates: [
              [
                [9, 56],
                [10, 56],
                [10, 57],
                [9, 57],
              ],
            ],
          },
        }),
      ),
    ],
    [
      'a ring that crosses itself',
      JSON.stringify(
        withUnit({
          polygon: {
            type: 'Polygon',
            coordinates: [
              [
                [9, 56],
                [10, 57],
                [10, 56],
                [9, 57],
                [9, 56],
              ],
            ],
          },
        }),
      ),
    ],
    [
      'settings that are out of range',
      JSON.stringify(
        planJson({ settings: { detour: 0, contactShare: 2, houseCover: 'all', unitLimitMinutes: -1 } }),
      ),
    ],
    [
      'a waiver of a requirement',
      JSON.stringify(planJson({ waivers: [{ rule: 'R2', subject: 'x', reason: 'r' }] })),
    ],
    ['a key that is not known', JSON.stringify(planJson({ colour: 'red', settings: { mode: 'boat' } }))],
  ])('a plan with %s is told of at the same places', (_, text) => {
    const { da, en } = inBoth(() => parsePlan(text, { file: 'plan.json', municipalities }));
    expect(en.ok).toBe(da.ok);
    const told = en.ok
      ? en.warnings
      : en.problems.flatMap(({ path, found, expected }) => [path, found, expected]);
    expect(told.length).toBeGreaterThan(0);
    expect(told.flatMap((one) => danishIn(one, ['Christiansø']))).toEqual([]);
    expect(told).not.toEqual(
      da.ok ? da.warnings : da.problems.flatMap(({ path, found, expected }) => [path, found, expected]),
    );
  });

  it('columns go by their English names, and both are read in both languages', () => {
    const read = (text: string) => {
      const problems = new TableProblems('t.csv');
      const table = readTable(bytesOf(text), [CODE_COLUMN, PEOPLE_COLUMN], ['code', 'people'], problems);
      return {
        rows: table?.rows.map(({ cell }) => [cell('code'), cell('people')]),
        problems: problems.list(),
      };
    };
    for (const language of ['da', 'en'] as const) {
      speak(language);
      expect(read('kommunekode;antal\n0001;4\n').rows).toEqual([['0001', '4']]);
      expect(read('Municipality code,people\n0001,4\n').rows).toEqual([['0001', '4']]);
    }
    expect(read('kommunekode;x\n0001;4\n').problems).toEqual([
      {
        file: 't.csv',
        path: 'line 1',
        found: '["kommunekode", "x"]',
        expected: 'the column "people" (or antal, borgere, personer)',
      },
    ]);
  });

  it('the words of services are read in both languages, and kept as they were', async () => {
    const table =
      'name;kind;municipality code;sector;referral;evaluated;status\nA;street workers;0001;civil society;no;yes;paused\nB;gadeplan;0001;civilsamfund;nej;ja;på pause\n';
    const options = { file: 's.csv', municipalities, kinds: KINDS };
    const [da, en] = await Promise.all(
      (['da', 'en'] as const).map((language) =>
        inLanguage(language, () => readServicesTable(bytesOf(table), options)),
      ),
    );
    expect(en?.rows).toEqual(da?.rows);
    expect(
      en?.rows.map(({ sector, referral, evaluated, status }) => [sector, referral, evaluated, status]),
    ).toEqual([
      ['civil', 'nej', 'ja', 'på pause'],
      ['civil', 'nej', 'ja', 'på pause'],
    ]);
  });

  it('a form is told at its fields what is wrong', () => {
    const cells = { name: '', type: 'x', code: '9999', lon: 'a', lat: 'b', status: 'soon' };
    const { da, en } = inBoth(() => readServiceForm(cells, { municipalities, kinds: KINDS }));
    if ('service' in da || 'service' in en) throw new Error('expected problems');
    expect([...en.problems.keys()]).toEqual([...da.problems.keys()]);
    expect([...en.problems.keys()].toSorted()).toEqual(['code', 'lon', 'name', 'status']);
    expect([...en.problems.values()].flatMap((text) => danishIn(text))).toEqual([]);
  });

  it('what is understood of a file to import is the same, in other words', async () => {
    const square = [
      [
        [10, 56],
        [10.2, 56],
        [10.2, 56.2],
        [10, 56.2],
        [10, 56],
      ],
    ];
    const file = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { unit: 'West' }, geometry: { type: 'Polygon', coordinates: square } },
        {
          type: 'Feature',
          properties: { name: 'P' },
          geometry: { type: 'Point', coordinates: [10.1, 56.1, 3] },
        },
        { type: 'Feature', properties: {}, geometry: null },
      ],
    };
    const request = {
      bytes: bytesOf(JSON.stringify(file)),
      file: 'f',
      plan: emptyPlan('P'),
      choices: { points: null },
    };
    const read = (language: Language) => {
      speak(language);
      return readImport(request, data, createEditContext(data));
    };
    const da = await read('da');
    const en = await read('en');
    expect(shapeOf(en)).toEqual(shapeOf(da));
    expect(saidIn(en, da).length).toBeGreaterThan(3);
    expect(saidIn(en, da).flatMap((text) => danishIn(text, NAMES))).toEqual([]);
  });
});
