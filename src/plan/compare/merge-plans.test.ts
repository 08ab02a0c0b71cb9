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
  GRIMOE,
  inventedCountry,
  within,
} from '../../../tests/fixtures/invented-country.ts';
import { anyArea, anySite } from '../../../tests/fixtures/plan-edits.ts';
import { consumptionRoom, house, planOf, rectangle, unit } from '../../../tests/fixtures/plan-parts.ts';
import { isoDate } from '../../domain/iso-date.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import {
  counts,
  DEFAULT_SETTINGS,
  type Plan,
  type PlanPolygon,
  type ServiceArea,
  type Waiver,
} from '../../domain/plan.ts';
import { parsePlan } from '../parse-plan.ts';
import { writePlan } from '../write-plan.ts';
import type { Collision, MergeDecisions, MergedFile, MergeOutcome } from './merge-outcome.ts';
import { mergePlans } from './merge-plans.ts';

const country = inventedCountry();
const { municipalities } = country;

function merge(plans: readonly Plan[], decisions: MergeDecisions = {}): MergeOutcome {
  const files = plans.map((plan, index) => ({ file: `${'abc'[index] ?? index}.json`, plan }));
  return mergePlans(files, country, { decisions });
}

const idsOf = (collisions: readonly Collision[]) => collisions.map(({ id }) => id);
const unitsOf = (plan: Plan | null) =>
  plan?.serviceAreas.map(({ id, municipalities: codes }) => [id, ...codes.toSorted()]);

// Region Vest: Ankerup, Birkum, Cederby, Dunby. Region Øst: Elmø, Fjelø, Grimø.
const west = planOf({ name: 'Vest', serviceAreas: [unit('u', [ANKERUP, BIRKUM], { name: 'U' })] });
const east = planOf({ name: 'Øst', serviceAreas: [unit('v', [ELMOE, FJELOE], { name: 'V' })] });

describe('mergePlans', () => {
  it('puts plans that do not touch each other together, and lists what nobody has', () => {
    const { merged, collisions, gaps, notes } = merge([west, east]);
    expect(collisions).toEqual([]);
    expect(unitsOf(merged)).toEqual([
      ['u', ANKERUP, BIRKUM],
      ['v', ELMOE, FJELOE],
    ]);
    expect(gaps.map(({ message }) => message)).toEqual([
      'Cederby (Region Vest)',
      'Dunby (Region Vest)',
      'Grimø (Region Øst)',
    ]);
    expect(gaps.every(({ chosen }) => chosen === 'none')).toBe(true);
    expect(merged?.name).toBe('Samlet plan af 2 planer');
    expect(notes).toEqual(['Planen hedder »Samlet plan af 2 planer«; navnet kan ændres bagefter']);
  });

  it('gives a municipality that nobody has to the unit that is chosen', () => {
    const { merged, gaps } = merge([west, east], { 'gap:0007': 'unit:2:v' });
    expect(unitsOf(merged)?.[1]).toEqual(['v', ELMOE, FJELOE, GRIMOE]);
    expect(idsOf(gaps)).toEqual(['gap:0003', 'gap:0004', 'gap:0007']);
  });

  it('does not call a municipality that a house serves a gap, nor one that only a candidate lists covered', () => {
    const plan = planOf({
      sites: [house('h', CEDERBY), house('k', GRIMOE, { status: 'candidate' }), consumptionRoom('r', DUNBY)],
    });
    expect(merge([west, east, plan]).gaps.flatMap(({ codes }) => codes)).toEqual([DUNBY, GRIMOE]);
  });

  describe('a municipality that units of two files list', () => {
    const other = planOf({ name: 'Vest', serviceAreas: [unit('w', [BIRKUM, CEDERBY], { name: 'W' })] });

    it('is a collision, and there is no plan', () => {
      const { merged, collisions, undecided } = merge([west, other]);
      expect(collisions).toEqual([
        {
          id: 'municipality:0002',
          kind: 'municipality',
          message: 'Birkum er med i U (a.json) og W (b.json)',
          codes: [BIRKUM],
          options: [
            { id: 'unit:1:u', text: 'U (a.json), Region Vest' },
            { id: 'unit:2:w', text: 'W (b.json), Region Vest; er vært for enheden' },
            { id: 'all', text: 'Behold den i dem alle: borgerne hører så til flere enheder (R5)' },
          ],
          chosen: null,
        },
      ]);
      expect([merged, undecided]).toEqual([null, 1]);
    });

    it.each([
      ['unit:1:u', [ANKERUP, BIRKUM], [CEDERBY]],
      ['unit:2:w', [ANKERUP], [BIRKUM, CEDERBY]],
      ['all', [ANKERUP, BIRKUM], [BIRKUM, CEDERBY]],
    ])('goes where %s says', (choice, first, second) => {
      const { merged, undecided } = merge([west, other], { 'municipality:0002': choice });
      expect(undecided).toBe(0);
      expect(unitsOf(merged)).toEqual([
        ['u', ...first],
        ['w', ...second],
      ]);
    });

    it('is not decided by something that is no option', () => {
      expect(merge([west, other], { 'municipality:0002': 'toString' }).merged).toBeNull();
    });

    it('is the plan’s own business where one file has both, or where one is a candidate', () => {
      const both = planOf({ serviceAreas: [unit('a', [ANKERUP]), unit('b', [ANKERUP])] });
      expect(merge([both, east]).collisions).toEqual([]);
      const candidate = planOf({ serviceAreas: [unit('c', [ANKERUP], { status: 'candidate' })] });
      expect(merge([west, candidate]).collisions).toEqual([]);
    });
  });

  describe('a municipality of another region', () => {
    it('collides where most of the unit lies elsewhere, and can be kept or taken out', () => {
      const across = planOf({ serviceAreas: [unit('u', [ANKERUP, BIRKUM, ELMOE], { name: 'U' })] });
      const { collisions, merged } = merge([across]);
      expect(collisions.map(({ message }) => message)).toEqual([
        'Elmø ligger i Region Øst, men er med i U (a.json), som hører til Region Vest',
      ]);
      expect(merged).toBeNull();
      const id = 'foreign:0005:unit:1:u';
      expect(unitsOf(merge([across], { [id]: 'keep' }).merged)).toEqual([['u', ANKERUP, BIRKUM, ELMOE]]);
      const removed = merge([across], { [id]: 'remove' });
      expect(unitsOf(removed.merged)).toEqual([['u', ANKERUP, BIRKUM]]);
      expect(removed.gaps.flatMap(({ codes }) => codes)).toContain(ELMOE);
    });

    it('collides where the whole unit lies in a region whose own file is there', () => {
      const stray = planOf({
        name: 'Vest',
        serviceAreas: [unit('u', [ANKERUP, BIRKUM], { name: 'U' }), unit('g', [GRIMOE], { name: 'G' })],
      });
      expect(idsOf(merge([stray, east]).collisions)).toEqual(['foreign:0007:unit:1:g']);
      expect(merge([stray]).collisions).toEqual([]);
    });

    it('is told by the regions of the plans’ date', () => {
      const across = planOf({ serviceAreas: [unit('u', [ANKERUP, BIRKUM, CEDERBY])] });
      expect(merge([across]).collisions).toEqual([]);
      const before = { ...across, asOf: isoDate('2026-06-01') };
      expect(idsOf(merge([before]).collisions)).toEqual(['foreign:0003:unit:1:u']);
    });
  });

  describe('the same thing in several files', () => {
    const h17 = consumptionRoom('h17', ANKERUP, { name: 'H17', places: 24 });

    it('is taken once where it is told alike, whatever its id', () => {
      const plans = [h17, { ...h17 }, { ...h17, id: 'sir-h17' }].map((site) => planOf({ sites: [site] }));
      const { merged, notes } = merge(plans);
      expect(merged?.sites).toEqual([h17]);
      expect(notes[0]).toBe('H17 er ens i flere filer og er taget med én gang');
    });

    it('is a collision where it is told in two ways', () => {
      const plans = [planOf({ sites: [h17] }), planOf({ sites: [{ ...h17, places: 20, status: 'open' }] })];
      const { collisions, merged } = merge(plans);
      expect(collisions.map(({ id, message }) => [id, message])).toEqual([
        ['site:1:h17', 'H17 er ikke ens i a.json og b.json (forskel: pladser og status)'],
      ]);
      expect(merged).toBeNull();
      const placesBy = (choice: string) =>
        merge(plans, { 'site:1:h17': choice }).merged?.sites.map(({ id, places }) => [id, places]);
      expect(placesBy('1')).toEqual([['h17', 24]]);
      expect(placesBy('2')).toEqual([['h17', 20]]);
      expect(placesBy('all')).toEqual([
        ['h17', 24],
        ['h17-2', 20],
      ]);
    });

    it('is one claimant while it is undecided, and two where both are kept', () => {
      const plans = [west, planOf({ serviceAreas: [unit('u', [ANKERUP], { name: 'U' })] })];
      expect(idsOf(merge(plans).collisions)).toEqual(['unit:1:u']);
      expect(unitsOf(merge(plans, { 'unit:1:u': '2' }).merged)).toEqual([['u', ANKERUP]]);
      expect(idsOf(merge(plans, { 'unit:1:u': 'all' }).collisions)).toEqual([
        'municipality:0001',
        'unit:1:u',
      ]);
    });

    it('is not seen in two units that only share an id: the later one gets another, waivers with it', () => {
      const waiver = (subject: string): Waiver => ({ rule: 'R3', subject, reason: 'Aftalt', extra: {} });
      const plans = [
        { ...west, waivers: [waiver('u')] },
        planOf({
          serviceAreas: [unit('u', [ELMOE], { name: 'Ø' }), unit('u-2', [FJELOE])],
          sites: [house('u-3', GRIMOE)],
          waivers: [waiver('u')],
        }),
      ];
      const { merged, notes } = merge(plans);
      expect(merged?.serviceAreas.map(({ id, name }) => [id, name])).toEqual([
        ['u', 'U'],
        ['u-4', 'Ø'],
        ['u-2', 'Enhed u-2'],
      ]);
      expect(merged?.waivers.map(({ subject }) => subject)).toEqual(['u', 'u-4']);
      expect(notes).toContain('Ø har fået id »u-4«, fordi »u« allerede er brugt til noget andet');
    });
  });

  describe('what plans say of the whole', () => {
    it('is decided where it differs: date, settings, waivers and unknown keys', () => {
      const waiver: Waiver = { rule: 'R3', subject: 'u', reason: 'Aftalt', extra: {} };
      const a: Plan = { ...west, waivers: [waiver], extra: { sag: 1 }, note: 'Udkast' };
      const b: Plan = {
        ...a,
        asOf: isoDate('2027-07-01'),
        settings: { ...DEFAULT_SETTINGS, detour: 1.3 },
        waivers: [{ ...waiver, reason: 'Ikke aftalt' }],
        extra: { sag: 2, mere: 3 },
        note: 'Høring',
      };
      const { collisions } = merge([a, b]);
      expect(collisions.map(({ id, options }) => [id, ...options.map(({ text }) => text)])).toEqual([
        ['asOf', '1. januar 2027 (a.json)', '1. juli 2027 (b.json)'],
        ['setting:detour', '1 (a.json)', '1,3 (b.json)'],
        ['waiver:R3:u', '»Aftalt« (a.json)', '»Ikke aftalt« (b.json)'],
        ['extra:plan:sag', 'Som i a.json', 'Som i b.json'],
      ]);
      const decisions = Object.fromEntries(collisions.map(({ id }) => [id, '2']));
      const { merged } = merge([a, b], decisions);
      expect(merged).toMatchObject({
        asOf: '2027-07-01',
        settings: { detour: 1.3 },
        waivers: [{ reason: 'Ikke aftalt' }],
        extra: { sag: 2, mere: 3 },
        name: 'Vest',
        note: 'a.json: Udkast\nb.json: Høring',
      });
    });
  });

  it('says that no plan can hold so many', () => {
    const many = (letter: string) =>
      planOf({
        serviceAreas: Array.from({ length: 120 }, (_, i) =>
          unit(`${letter}${i}`, [ANKERUP], { municipalities: [] }),
        ),
      });
    const { merged, obstacles } = merge([many('a'), many('b')]);
    expect(merged).toBeNull();
    expect(obstacles).toEqual(['Den samlede plan ville have 240 enheder; en plan kan højst have 200']);
  });
});

/** Plans whose ids and names never meet, so that every unit and site is a thing of its own. */
const distinctPlans: fc.Arbitrary<readonly Plan[]> = fc
  .array(
    fc.record({
      sites: fc.uniqueArray(anySite, { selector: ({ id }) => id, maxLength: 3 }),
      serviceAreas: fc.uniqueArray(anyArea, { selector: ({ id }) => id, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) =>
    parts.map(({ sites, serviceAreas }, file) => {
      const own = <One extends { id: string; name: string }>(one: One, kind: string): One => ({
        ...one,
        id: `${file}${kind}${one.id}`,
        name: `${file}${kind}${one.id}`,
      });
      return planOf({
        sites: sites.map((site) => own(site, 's')),
        serviceAreas: serviceAreas.map((area) => own(area, 'u')),
      });
    }),
  );

/** Decides every collision until none is left, by a number each. */
function decideAll(plans: readonly Plan[], picks: readonly number[]): MergeOutcome {
  let decisions: MergeDecisions = {};
  for (let round = 0; ; round += 1) {
    const outcome = merge(plans, decisions);
    const open = outcome.collisions.filter(({ chosen }) => chosen === null);
    if (open.length === 0) return outcome;
    if (round > 5) throw new Error(`decideAll: still open ${JSON.stringify(open)}`);
    const chosen = open.map(({ id, options }, index): [string, string] => {
      const pick = picks[index % picks.length] ?? 0;
      return [id, options[pick % options.length]?.id ?? ''];
    });
    decisions = { ...decisions, ...Object.fromEntries(chosen) };
  }
}

const somePicks = fc.array(fc.nat(9), { minLength: 1, maxLength: 8 });
const codesOf = (plan: Plan): readonly string[] => [
  ...new Set(plan.serviceAreas.flatMap(({ municipalities: codes }) => codes)),
];

describe('a drawn area', () => {
  const over = (code: MunicipalityCode, south: number, north: number) =>
    rectangle(within(code, 0.1, south), within(code, 0.9, north));
  const drawn = (id: string, polygon: PlanPolygon, parts: Partial<ServiceArea> = {}) =>
    planOf({
      name: id,
      serviceAreas: [unit(id, [ANKERUP], { name: id, municipalities: [], polygon, ...parts })],
    });

  it('that reaches the same people as one of another file is a collision, and either can give way', () => {
    const plans = [drawn('p', over(ANKERUP, 0, 0.7)), drawn('q', over(ANKERUP, 0.5, 1))];
    const { merged, collisions } = merge(plans);
    expect(merged).toBeNull();
    expect(collisions).toEqual([
      {
        id: 'overlap:unit:1:p:unit:2:q',
        kind: 'municipality',
        message: 'Et tegnet område overlapper: p (a.json) og q (b.json) dækker de samme borgere i Ankerup',
        codes: [ANKERUP],
        options: [
          { id: 'unit:1:p', text: 'Fjern det tegnede område i p' },
          { id: 'unit:2:q', text: 'Fjern det tegnede område i q' },
          { id: 'all', text: 'Behold begge, som de er: borgerne hører så til begge enheder (R5)' },
        ],
        chosen: null,
      },
    ]);
    const areas = (chosen: string) =>
      merge(plans, { 'overlap:unit:1:p:unit:2:q': chosen }).merged?.serviceAreas.map(
        ({ polygon }) => polygon !== null,
      );
    expect(areas('unit:2:q')).toEqual([true, false]);
    expect(areas('unit:1:p')).toEqual([false, true]);
    expect(areas('all')).toEqual([true, true]);
  });

  it('over a municipality that a unit of another file lists is a collision too', () => {
    const lists = planOf({ name: 'l', serviceAreas: [unit('l', [ANKERUP, BIRKUM], { name: 'l' })] });
    const plans = [drawn('p', over(ANKERUP, 0, 0.5)), lists];
    const [collision] = merge(plans).collisions;
    expect(collision?.options.map(({ text }) => text)).toEqual([
      'Fjern det tegnede område i p',
      'Tag Ankerup ud af l',
      'Behold begge, som de er: borgerne hører så til begge enheder (R5)',
    ]);
    const { merged } = merge(plans, { 'overlap:unit:1:p:unit:2:l': 'unit:2:l' });
    expect(unitsOf(merged)).toEqual([['p'], ['l', BIRKUM]]);
    expect(merged?.serviceAreas[0]?.polygon).not.toBeNull();
  });

  it('beside another in the same municipality, of the same file, or of a candidate, is none', () => {
    const apart = [drawn('p', over(ANKERUP, 0, 0.5)), drawn('q', over(ANKERUP, 0.55, 1))];
    expect(merge(apart).collisions).toEqual([]);
    const [p, q] = [drawn('p', over(ANKERUP, 0, 1)), drawn('q', over(ANKERUP, 0, 1))];
    const both = planOf({ serviceAreas: [...p.serviceAreas, ...q.serviceAreas] });
    expect(merge([both]).collisions).toEqual([]);
    expect(merge([p, drawn('q', over(ANKERUP, 0, 1), { status: 'candidate' })]).collisions).toEqual([]);
  });

  it("makes its municipality nobody's gap, and where it reaches a part only, says so", () => {
    const { gaps, notes } = merge([drawn('p', over(ANKERUP, 0, 0.5)), drawn('q', over(BIRKUM, 0, 1))]);
    expect(gaps.flatMap(({ codes }) => codes)).toEqual([CEDERBY, DUNBY, ELMOE, FJELOE, GRIMOE]);
    expect(notes).toContain('Kun delvis dækket, af tegnede områder: Ankerup (30 %)');
  });

  it("that reaches into another region than its unit's is a collision", () => {
    const reaching = unit('u', [ANKERUP, BIRKUM], { name: 'U', polygon: over(ELMOE, 0, 1) });
    const plans = [planOf({ serviceAreas: [reaching] })];
    const { collisions, merged } = merge(plans);
    expect(merged).toBeNull();
    expect(collisions.map(({ id, message }) => [id, message])).toEqual([
      [
        'foreignArea:unit:1:u',
        'Det tegnede område i U (a.json) når ind i Elmø (Region Øst), men enheden hører til Region Vest',
      ],
    ]);
    const after = merge(plans, { 'foreignArea:unit:1:u': 'remove' }).merged?.serviceAreas[0];
    expect(after).toMatchObject({ polygon: null, municipalities: [ANKERUP, BIRKUM] });
  });
});

describe('a merged plan', () => {
  it('has every unit and site of the files once, and loses no municipality but what is taken out', () => {
    fc.assert(
      fc.property(distinctPlans, somePicks, (plans, picks) => {
        const { merged, collisions } = decideAll(plans, picks);
        if (!merged) throw new Error('everything is decided');
        const all = (plan: Plan): readonly string[] =>
          [...plan.sites, ...plan.serviceAreas].map(({ id }) => id).toSorted();
        expect(all(merged)).toEqual(plans.flatMap(all).toSorted());
        for (const plan of plans) for (const site of plan.sites) expect(merged.sites).toContainEqual(site);
        const givesWay = ({ id, chosen }: Collision): boolean =>
          chosen === 'remove' || (id.startsWith('overlap:') && chosen !== 'all');
        const givenUp = collisions.filter(givesWay);
        const takenOut = givenUp.flatMap(({ codes }) => codes);
        const listed = new Set(plans.flatMap(codesOf));
        for (const code of listed) expect([...codesOf(merged), ...takenOut]).toContain(code);
        for (const code of codesOf(merged)) expect(listed.has(code)).toBe(true);
        // A unit keeps what nobody contests, and never gets what it did not list.
        for (const area of merged.serviceAreas) {
          const own = plans.flatMap(({ serviceAreas }) => serviceAreas).find(({ id }) => id === area.id);
          for (const code of area.municipalities) expect(own?.municipalities).toContain(code);
          const contested = new Set(collisions.flatMap(({ codes }) => codes));
          const free = own?.municipalities.filter((code) => !contested.has(code)) ?? [];
          expect(area.municipalities).toEqual(expect.arrayContaining([...free]));
          const mayLoseArea = givenUp.some(({ id }) => id.includes(`:${area.id}`));
          const polygon = mayLoseArea && area.polygon === null ? null : own?.polygon;
          expect({ ...area, municipalities: [] }).toEqual({ ...own, municipalities: [], polygon });
        }
      }),
      { numRuns: 120 },
    );
  });

  it('has no municipality in counting units of two files unless it is kept in all', () => {
    fc.assert(
      fc.property(distinctPlans, somePicks, (plans, picks) => {
        const { merged, collisions } = decideAll(plans, picks);
        const keptInAll = new Set(
          collisions.filter(({ chosen }) => chosen === 'all').flatMap(({ codes }) => codes),
        );
        for (const code of ALL_CODES) {
          const units = merged?.serviceAreas.filter(
            (area) => counts(area) && area.municipalities.includes(code),
          );
          const files = new Set(units?.map(({ id }) => id[0]));
          if (!keptInAll.has(code)) expect(files.size).toBeLessThan(2);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('can be written and read again', () => {
    const anyFile: fc.Arbitrary<Plan> = fc
      .record({
        sites: fc.uniqueArray(anySite, { selector: ({ id }) => id, maxLength: 3 }),
        serviceAreas: fc.uniqueArray(
          anyArea.map((area) => ({ ...area, id: `x${area.id}` })),
          { selector: ({ id }) => id, maxLength: 3 },
        ),
      })
      .map(planOf);
    fc.assert(
      fc.property(fc.array(anyFile, { minLength: 1, maxLength: 3 }), somePicks, (plans, picks) => {
        const { merged } = decideAll(plans, picks);
        if (!merged) throw new Error('everything is decided');
        const read = parsePlan(writePlan(merged), { file: 'm.json', municipalities });
        expect(read).toMatchObject({ ok: true, value: merged });
      }),
      { numRuns: 80 },
    );
  });

  it('of one file alone, or of the same file again and again, is that plan', () => {
    fc.assert(
      fc.property(distinctPlans, fc.integer({ min: 1, max: 3 }), (plans, times) => {
        const [plan] = plans;
        if (!plan) return;
        const files: readonly MergedFile[] = Array.from({ length: times }, () => ({ file: 'a.json', plan }));
        const keep = Object.fromEntries(mergePlans(files, country).collisions.map(({ id }) => [id, 'keep']));
        expect(mergePlans(files, country, { decisions: keep }).merged).toEqual(plan);
      }),
      { numRuns: 100 },
    );
  });

  it('of a plan cut into its units is that plan again', () => {
    fc.assert(
      fc.property(distinctPlans, (plans) => {
        const [plan] = plans;
        if (!plan || plan.serviceAreas.length === 0) return;
        const parts = plan.serviceAreas.map((area, index) => ({
          ...plan,
          sites: index === 0 ? plan.sites : [],
          serviceAreas: [area],
        }));
        const outcome = merge(parts);
        const decisions = Object.fromEntries(
          outcome.collisions.map(({ id, kind }) => [id, kind === 'foreign' ? 'keep' : 'all']),
        );
        expect(merge(parts, decisions).merged).toEqual(plan);
      }),
      { numRuns: 100 },
    );
  });
});
