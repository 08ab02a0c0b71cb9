import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_CODES,
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  FJELOE,
  inventedCountry,
  within,
} from '../../../tests/fixtures/invented-country.ts';
import { createStraightEngine } from '../../../tests/fixtures/invented-engine.ts';
import { anyEdit, anyPlan } from '../../../tests/fixtures/plan-edits.ts';
import {
  agreementOf,
  consumptionRoom,
  house,
  planOf,
  rectangle,
  unit,
} from '../../../tests/fixtures/plan-parts.ts';
import { planFingerprint } from '../../coverage/index.ts';
import { isoDate } from '../../domain/iso-date.ts';
import { DEFAULT_SETTINGS, type Plan, type ServiceArea, type Site } from '../../domain/plan.ts';
import { comparePlans } from './compare-plans.ts';
import type { PlanDifference } from './plan-difference.ts';

const data = inventedCountry();
const engine = createStraightEngine(data);

function compare(before: Plan, after: Plan): PlanDifference {
  return comparePlans(
    { plan: before, result: engine.evaluate(before) },
    { plan: after, result: engine.evaluate(after) },
    data.municipalities,
  );
}

const changeOf = (difference: PlanDifference, code: string) =>
  difference.municipalities.find((row) => row.code === code)?.change;

describe('comparePlans', () => {
  const west = unit('u3', [ANKERUP, BIRKUM, CEDERBY], { name: 'MUE 3', base: within(ANKERUP, 0.5, 0.5) });
  const north = unit('u4', [DUNBY], { name: 'MUE 4', base: within(DUNBY, 0.5, 0.5) });

  it('tells a move with its people, the longest way before and now, and the rules it turns', () => {
    const before = planOf({ serviceAreas: [west, north] });
    const after = planOf({
      serviceAreas: [
        { ...west, municipalities: [ANKERUP, BIRKUM] },
        { ...north, municipalities: [CEDERBY, DUNBY] },
      ],
    });
    const { changes, sentences, consequences, ...difference } = compare(before, after);
    expect(sentences).toEqual([
      'Cederby flyttet fra MUE 3 til MUE 4: +40 borgere i målgruppen (estimat), længste rejse 26 → 38 km i fugleflugt, R3 nu opfyldt, R4 nu brudt for MUE 4',
    ]);
    expect(changes[0]).toMatchObject({ kind: 'assignment', codes: [CEDERBY] });
    expect(consequences.map(({ sentence }) => sentence)).toContain('R3: brudt → opfyldt');
    expect(changeOf({ ...difference, changes, sentences, consequences }, CEDERBY)).toBe('moved');
    expect(difference.units.map(({ before: was, after: is }) => [was?.targetGroup, is?.targetGroup])).toEqual(
      [
        [190, 150],
        [10, 50],
      ],
    );
  });

  it('tells cover gained and lost', () => {
    const before = planOf({ serviceAreas: [unit('u', [ANKERUP, ELMOE], { name: 'U' })] });
    const after = planOf({ serviceAreas: [unit('u', [ANKERUP, FJELOE], { name: 'U' })] });
    const difference = compare(before, after);
    expect(difference.sentences).toEqual([
      'Elmø taget ud af U: −20 borgere i målgruppen (estimat)',
      'Fjelø tildelt U: +8 borgere i målgruppen (estimat)',
    ]);
    expect(difference.consequences.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        'Ikke længere dækket: Elmø (20 borgere i målgruppen, estimat)',
        'Nu dækket: Fjelø (8 borgere i målgruppen, estimat)',
      ]),
    );
    expect([ELMOE, FJELOE, ANKERUP, DUNBY].map((code) => changeOf(difference, code))).toEqual([
      'lost',
      'gained',
      'unchanged',
      'unchanged',
    ]);
  });

  it('tells a shorter and a longer way', () => {
    const at = (share: number) => planOf({ serviceAreas: [{ ...west, base: within(ANKERUP, share, 0.5) }] });
    const difference = compare(at(0.5), at(0.9));
    expect(difference.sentences).toEqual(['MUE 3: basen flyttet 5 km']);
    expect([ANKERUP, CEDERBY].map((code) => changeOf(difference, code))).toEqual(['worse', 'better']);
  });

  it('knows a unit with another id by its name, and then by its municipalities, and says so', () => {
    const before = planOf({ serviceAreas: [west, north] });
    const after = planOf({
      serviceAreas: [
        { ...west, id: 'x', municipalities: [ANKERUP, BIRKUM] },
        { ...north, id: 'y', name: 'Nordenheden' },
      ],
    });
    expect(compare(before, after).sentences).toEqual([
      'Cederby taget ud af MUE 3: −40 borgere i målgruppen (estimat), R3 nu opfyldt',
      'MUE 3 har fået nyt id (»u3« → »x«); genkendt på navnet',
      'Nordenheden har fået nyt id (»u4« → »y«); genkendt på kommunerne',
      '»MUE 4« omdøbt til »Nordenheden«',
    ]);
  });

  it('does not guess where two units have the name', () => {
    const twice = [unit('a', [ANKERUP], { name: 'MUE' }), unit('b', [BIRKUM], { name: 'MUE' })];
    const other = [unit('c', [CEDERBY], { name: 'MUE' })];
    const { units } = compare(planOf({ serviceAreas: twice }), planOf({ serviceAreas: other }));
    expect(units.map(({ matchedBy }) => matchedBy)).toEqual([null, null, null]);
  });

  it('says on which dates the plans were computed where they differ, though the plans are the same', () => {
    const plan = planOf({ serviceAreas: [west] });
    const difference = comparePlans(
      { plan, result: engine.evaluate(plan, { asOf: isoDate('2026-06-01') }) },
      { plan, result: engine.evaluate(plan) },
      data.municipalities,
    );
    expect(difference.sentences).toEqual([]);
    expect(difference.consequences.map(({ sentence }) => sentence)).toContain(
      'De to planer er regnet på hver sin dato: 1. juni 2026 og 1. januar 2027',
    );
  });

  it('is plain JSON', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        const difference = compare(a, b);
        expect(JSON.parse(JSON.stringify(difference))).toEqual(difference);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the sentences of a comparison', () => {
  const base = planOf({
    name: 'A',
    sites: [house('h', ANKERUP), consumptionRoom('r', BIRKUM)],
    serviceAreas: [
      unit('u', [ANKERUP, BIRKUM], {
        agreement: agreementOf(ANKERUP, BIRKUM),
        base: within(ANKERUP, 0.5, 0.5),
        polygon: rectangle(within(DUNBY, 0.1, 0.1), within(DUNBY, 0.2, 0.2)),
        stops: ['torvet'],
      }),
      unit('v', [DUNBY]),
    ],
    waivers: [
      { rule: 'R3', subject: 'u', reason: 'Aftalt', extra: {} },
      { rule: 'R4', subject: 'v', reason: 'Aftalt', extra: {} },
    ],
  });
  const withSite = (parts: Partial<Site>): Plan => ({
    ...base,
    sites: base.sites.map((site, index) => (index === 0 ? { ...site, ...parts } : site)),
  });
  const withUnit = (parts: Partial<ServiceArea>): Plan => ({
    ...base,
    serviceAreas: base.serviceAreas.map((area, index) => (index === 0 ? { ...area, ...parts } : area)),
  });
  const [waiver, otherWaiver] = base.waivers;
  if (!waiver || !otherWaiver) throw new Error('the plan of this test has two waivers');
  const agreement = agreementOf(ANKERUP, BIRKUM);

  const single: readonly (readonly [string, Plan])[] = [
    ['name', { ...base, name: 'B' }],
    ['note', { ...base, note: 'n' }],
    ['asOf', { ...base, asOf: isoDate('2027-02-01') }],
    ['extra', { ...base, extra: { x: 1 } }],
    ['site id', withSite({ id: 'other' })],
    ['site name', withSite({ name: 'B' })],
    ['site kind', withSite({ kind: 'consumptionRoom' })],
    ['site note', withSite({ note: 'n' })],
    ['site position', withSite({ lonLat: within(ANKERUP, 0.4, 0.4) })],
    ['site municipality', withSite({ municipality: DUNBY })],
    ['site serves', withSite({ serves: [ANKERUP, DUNBY] })],
    ['site capacity', withSite({ capacity: 7 })],
    ['site places', withSite({ places: 7 })],
    ['site opening hours', withSite({ openingHours: { name: 'man' } })],
    ['site staff', withSite({ staff: 7 })],
    ['site hours', withSite({ weeklyHours: 7 })],
    ['site status', withSite({ status: 'open' })],
    ['site colour', withSite({ colour: '#000000' })],
    ['site locked', withSite({ locked: true })],
    ['site extra', withSite({ extra: { x: 1 } })],
    ['unit id', withUnit({ id: 'other' })],
    ['unit name', withUnit({ name: 'B' })],
    ['unit note', withUnit({ note: 'n' })],
    ['unit host', withUnit({ host: BIRKUM })],
    ['unit base', withUnit({ base: null })],
    ['unit municipalities', withUnit({ municipalities: [ANKERUP] })],
    ['unit polygon', withUnit({ polygon: null })],
    ['unit capacity', withUnit({ capacity: 7 })],
    ['unit status', withUnit({ status: 'candidate' })],
    ['unit agreement', withUnit({ agreement: null })],
    ['agreement title', withUnit({ agreement: { ...agreement, title: 'B' } })],
    ['agreement date', withUnit({ agreement: { ...agreement, date: null } })],
    ['agreement parties', withUnit({ agreement: { ...agreement, parties: [ANKERUP] } })],
    ['agreement extra', withUnit({ agreement: { ...agreement, extra: { x: 1 } } })],
    ['unit staff', withUnit({ staff: 7 })],
    ['unit hours', withUnit({ weeklyHours: 7 })],
    ['unit stops', withUnit({ stops: ['havnen'] })],
    ['unit colour', withUnit({ colour: '#000000' })],
    ['unit locked', withUnit({ locked: true })],
    ['unit extra', withUnit({ extra: { x: 1 } })],
    ['unit order', { ...base, serviceAreas: base.serviceAreas.toReversed() }],
    ['site order', { ...base, sites: base.sites.toReversed() }],
    ['waiver order', { ...base, waivers: base.waivers.toReversed() }],
    ['waiver gone', { ...base, waivers: [otherWaiver] }],
    ['waiver twice', { ...base, waivers: [...base.waivers, waiver] }],
    ['waiver reason', { ...base, waivers: [{ ...waiver, reason: 'B' }, otherWaiver] }],
    ['waiver extra', { ...base, waivers: [{ ...waiver, extra: { x: 1 } }, otherWaiver] }],
    ['settings extra', { ...base, settings: { ...DEFAULT_SETTINGS, extra: { x: 1 } } }],
    ...(
      [
        { houseCover: 'either' },
        { houseCutoffMinutes: 1 },
        { houseCutoffKm: 1 },
        { unitLimitMinutes: 1 },
        { contactShare: 0.5 },
        { cityInhabitants: 1 },
        { detour: 1.2 },
        { ferryWaitShare: 0.1 },
        { mode: 'bicycle' },
      ] as const
    ).map((settings) => [Object.keys(settings).join(), planOf({ ...base, settings })] as const),
  ];

  it.each(single)('has one for: %s', (_what, changed) => {
    for (const { sentences } of [compare(base, changed), compare(changed, base)]) {
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).toMatch(/^.{8,}[^.]$/su);
    }
  });

  it('are none for a plan and itself, and for codes and Unicode in another order or form', () => {
    expect(compare(base, structuredClone(base)).sentences).toEqual([]);
    expect(compare(base, withUnit({ municipalities: [BIRKUM, ANKERUP] })).sentences).toEqual([]);
    const named = (name: string): Plan => ({ ...base, name });
    expect(compare(named('Æ\u0301'), named('Ǽ')).sentences).toEqual([]);
  });

  /** What fingerprint, names, notes and looks say of a plan, written down apart from the comparison. */
  const looks = (plan: Plan): string =>
    JSON.stringify([
      planFingerprint(plan),
      plan.name,
      plan.note,
      [...plan.sites, ...plan.serviceAreas].map(({ name, note, colour, locked }) => [
        name,
        note,
        colour,
        locked,
      ]),
    ]);

  it('are none exactly where fingerprint, names, notes and looks are the same', () => {
    const edited = fc.array(anyEdit, { maxLength: 3 });
    fc.assert(
      fc.property(anyPlan, edited, edited, (plan, one, other) => {
        const a = one.reduce((sum, edit) => edit.apply(sum), plan);
        const b = other.reduce((sum, edit) => edit.apply(sum), plan);
        expect(compare(a, b).sentences.length === 0, JSON.stringify([a, b])).toBe(looks(a) === looks(b));
      }),
      { numRuns: 250 },
    );
  });

  it('are as many the other way round', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        expect(compare(a, b).changes.length > 0).toBe(compare(b, a).changes.length > 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the municipalities of a comparison', () => {
  it('are all there once, gained and lost as the results have them', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        const { municipalities, before, after } = compare(a, b);
        expect(municipalities.map(({ code }) => code)).toEqual([...ALL_CODES]);
        for (const row of municipalities) {
          const more = row.after.coveredShare - row.before.coveredShare;
          expect(row.change === 'gained').toBe(more > 1e-9);
          expect(row.change === 'lost').toBe(more < -1e-9);
        }
        expect(before.summary).toEqual(engine.evaluate(a).summary);
        expect(after.summary).toEqual(engine.evaluate(b).summary);
      }),
      { numRuns: 60 },
    );
  });
});
