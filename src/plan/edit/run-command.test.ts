import { describe, expect, it } from 'vitest';
import {
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
import {
  agreementOf,
  consumptionRoom,
  house,
  planOf,
  rectangle,
  unit,
} from '../../../tests/fixtures/plan-parts.ts';
import { isoDate } from '../../domain/iso-date.ts';
import { lonLat } from '../../domain/lon-lat.ts';
import { municipalityCode } from '../../domain/municipality-code.ts';
import type { Plan, PlanPolygon } from '../../domain/plan.ts';
import { createEditContext, limitToRegion } from './edit-context.ts';
import type { PlanCommand } from './plan-command.ts';
import { applyPatch } from './plan-patch.ts';
import { runCommand } from './run-command.ts';

const context = createEditContext(inventedCountry());
const west = limitToRegion(context, 'Region Vest', isoDate('2027-01-01'));

/** The plan after a command, and its sentence; fails where it was refused. */
function run(
  plan: Plan,
  command: PlanCommand,
  within = context,
): { readonly after: Plan; readonly sentence: string } {
  const outcome = runCommand(plan, command, within);
  if (!outcome.ok) throw new Error(outcome.reason);
  return { after: applyPatch(plan, outcome.patch), sentence: outcome.sentence };
}

function reasonOf(plan: Plan, command: PlanCommand, within = context): string {
  const outcome = runCommand(plan, command, within);
  if (outcome.ok) throw new Error(`was done: ${outcome.sentence}`);
  return outcome.reason;
}

const two = planOf({
  serviceAreas: [
    unit('mue-1', [ANKERUP, BIRKUM, DUNBY], { name: 'MUE 1' }),
    unit('mue-2', [CEDERBY], { name: 'MUE 2' }),
  ],
});
const listsOf = (plan: Plan) => plan.serviceAreas.map(({ id, municipalities }) => [id, municipalities]);

describe('a drawn area, where one region is drawn in', () => {
  const over = (code: typeof ELMOE, north: number) =>
    rectangle(within(code, 0.1, 0), within(code, 0.9, north));
  const draw = (polygon: PlanPolygon): PlanCommand => ({
    type: 'changeUnit',
    id: 'mue-2',
    fields: { polygon },
  });

  it('may not reach out of it, unless it did before', () => {
    expect(run(two, draw(over(DUNBY, 0.5)), west).after.serviceAreas[1]?.polygon).not.toBeNull();
    expect(reasonOf(two, draw(over(ELMOE, 0.5)), west)).toContain('Elmø ligger uden for');
    const { after } = run(two, draw(over(ELMOE, 1)));
    expect(run(after, draw(over(ELMOE, 0.5)), west).sentence).toContain('det tegnede område');
  });
});

describe('units', () => {
  it('get the next number as id and name, and the most populous municipality as host', () => {
    const { after, sentence } = run(planOf(), { type: 'addUnit', municipalities: [DUNBY, BIRKUM] });
    expect(after.serviceAreas[0]).toMatchObject({
      id: 'mue-1',
      name: 'MUE 1',
      host: BIRKUM,
      municipalities: [DUNBY, BIRKUM],
      status: 'planned',
    });
    expect(sentence).toBe('MUE 1 oprettet med 2 kommuner: Dunby og Birkum');
  });

  it('get a number whose id and name nothing else has, sites included', () => {
    const plan = planOf({
      sites: [house('mue-1', ANKERUP)],
      serviceAreas: [unit('x', [BIRKUM], { name: 'MUE 2' })],
    });
    expect(run(plan, { type: 'addUnit' }).after.serviceAreas[1]).toMatchObject({
      id: 'mue-3',
      name: 'MUE 3',
    });
  });

  it('without a municipality wait for their first, which becomes the host', () => {
    const empty = run(planOf(), { type: 'addUnit', name: ' Øst ' });
    expect(empty.sentence).toBe('Øst oprettet');
    const { after, sentence } = run(empty.after, { type: 'assign', codes: [GRIMOE, ELMOE], unit: 'mue-1' });
    expect(after.serviceAreas[0]).toMatchObject({ host: ELMOE, municipalities: [GRIMOE, ELMOE] });
    expect(sentence).toBe('2 kommuner tildelt Øst: Grimø og Elmø; Elmø er nu værtskommune for Øst');
  });

  it('are changed field by field, in one sentence', () => {
    const { after, sentence } = run(two, {
      type: 'changeUnit',
      id: 'mue-1',
      fields: { capacity: 1200, host: BIRKUM, base: within(BIRKUM, 0.5, 0.5), status: 'open' },
    });
    expect(after.serviceAreas[0]).toMatchObject({ capacity: 1200, host: BIRKUM, status: 'open' });
    expect(sentence).toBe(
      'MUE 1: værtskommunen er nu Birkum, basen ligger nu i Birkum, kapaciteten er nu 1.200 borgere og status er nu åben',
    );
    expect(run(two, { type: 'changeUnit', id: 'mue-1', fields: { name: 'Vest' } }).sentence).toBe(
      'MUE 1 omdøbt til Vest',
    );
    expect(
      run(two, { type: 'changeUnit', id: 'mue-1', fields: { agreement: agreementOf(ANKERUP, BIRKUM) } })
        .sentence,
    ).toBe('MUE 1: samarbejdsaftalen har nu 2 parter');
  });

  it('refuse what a plan file would refuse, and what means nothing', () => {
    const reason = (fields: Extract<PlanCommand, { type: 'changeUnit' }>['fields']) =>
      reasonOf(two, { type: 'changeUnit', id: 'mue-1', fields });
    expect(reason({ name: 'x'.repeat(201) })).toBe('Teksten må højst være på 200 tegn');
    expect(reason({ name: '  ' })).toBe('Navnet må ikke være tomt');
    expect(reason({ name: 'MUE 1' })).toBe('Intet er ændret');
    for (const capacity of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(reason({ capacity })).toContain('helt antal, mindst 0');
    }
    expect(reason({ host: CEDERBY })).toBe(
      'Cederby er ikke blandt kommunerne i MUE 1 og kan ikke være dens værtskommune',
    );
    expect(reason({ host: municipalityCode('0411') })).toBe('0411 er ikke en af de 98 kommuner');
    expect(reason({ base: lonLat(56, 10) })).toContain('byttet om');
    expect(reason({ colour: 'url(x)' })).toContain('En farve skrives som #');
    const bow: PlanPolygon = {
      type: 'Polygon',
      coordinates: [
        [
          [10, 56],
          [10.2, 56.2],
          [10.2, 56],
          [10, 56.2],
          [10, 56],
        ],
      ],
    };
    expect(reason({ polygon: bow })).toContain('ikke krydser eller rører sig selv');
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    expect(reason({ staff: circular })).toBe('staff: værdien kan ikke gemmes i en plan');
  });

  it('keep a name of 200 letters that take two units each', () => {
    const name = '😀'.repeat(200);
    expect(run(two, { type: 'changeUnit', id: 'mue-1', fields: { name } }).after.serviceAreas[0]?.name).toBe(
      name,
    );
  });

  it('go with their waivers, which come back with them', () => {
    const plan = { ...two, waivers: [{ rule: 'R3', subject: 'mue-1', reason: 'Aftalt', extra: {} }] };
    const { after, sentence } = run(plan, { type: 'deleteUnit', id: 'mue-1' });
    expect(after.waivers).toEqual([]);
    expect(sentence).toBe('MUE 1 slettet; 3 kommuner var i enheden; 1 fravigelse fulgte med');
  });

  it('are copied as a candidate behind themselves', () => {
    const { after } = run(two, { type: 'duplicateUnit', id: 'mue-1' });
    expect(after.serviceAreas.map(({ id, name, status }) => [id, name, status])).toEqual([
      ['mue-1', 'MUE 1', 'planned'],
      ['mue-3', 'MUE 1 (kopi)', 'candidate'],
      ['mue-2', 'MUE 2', 'planned'],
    ]);
  });

  it('are drawn by councils from what is in no unit', () => {
    const { after, sentence } = run(planOf({ serviceAreas: [unit('mue-1', [CEDERBY], { name: 'MUE 1' })] }), {
      type: 'addUnitsByCouncil',
    });
    expect(listsOf(after)).toEqual([
      ['mue-1', [CEDERBY]],
      ['mue-2', [DUNBY]],
      ['mue-3', [ANKERUP, BIRKUM]],
      ['mue-4', [ELMOE, FJELOE, GRIMOE]],
    ]);
    expect(after.serviceAreas.map(({ host }) => host)).toEqual([CEDERBY, DUNBY, ANKERUP, ELMOE]);
    expect(sentence).toBe(
      '3 enheder oprettet efter sundhedsråd med i alt 6 kommuner: MUE 2, MUE 3 og MUE 4; 1 kommune blev i den enhed, de var i',
    );
    expect(reasonOf(after, { type: 'addUnitsByCouncil' })).toBe('Alle kommuner er allerede i en enhed');
  });
});

describe('assigning', () => {
  it('takes a municipality from the unit that has it, and says so', () => {
    const { after, sentence } = run(two, { type: 'assign', codes: [DUNBY], unit: 'mue-2' });
    expect(listsOf(after)).toEqual([
      ['mue-1', [ANKERUP, BIRKUM]],
      ['mue-2', [CEDERBY, DUNBY]],
    ]);
    expect(sentence).toBe('Dunby flyttet fra MUE 1 til MUE 2');
  });

  it('of several says how many, and which came from where', () => {
    expect(run(two, { type: 'assign', codes: [DUNBY, ELMOE, CEDERBY], unit: 'mue-2' }).sentence).toBe(
      '2 kommuner tildelt MUE 2: Dunby og Elmø (Dunby fra MUE 1)',
    );
  });

  it('to no unit takes them out; a unit keeps its host when its last one goes', () => {
    const { after, sentence } = run(two, { type: 'assign', codes: [CEDERBY], unit: null });
    expect(after.serviceAreas[1]).toMatchObject({ municipalities: [], host: CEDERBY });
    expect(sentence).toBe('Cederby taget ud af MUE 2; MUE 2 har ikke længere sin værtskommune Cederby med');
  });

  it('takes a municipality of several units from all of them', () => {
    const plan = planOf({
      serviceAreas: [unit('a', [ANKERUP]), unit('b', [ANKERUP, BIRKUM]), unit('c', [CEDERBY])],
    });
    const { after, sentence } = run(plan, { type: 'assign', codes: [ANKERUP], unit: 'c' });
    expect(listsOf(after)).toEqual([
      ['a', []],
      ['b', [BIRKUM]],
      ['c', [CEDERBY, ANKERUP]],
    ]);
    expect(sentence).toContain('Ankerup flyttet fra Enhed a og Enhed b til Enhed c');
    expect(listsOf(run(plan, { type: 'assign', codes: [ANKERUP], unit: 'b' }).after)).toEqual([
      ['a', []],
      ['b', [ANKERUP, BIRKUM]],
      ['c', [CEDERBY]],
    ]);
  });

  const locked = {
    ...two,
    serviceAreas: two.serviceAreas.map((area, at) => ({ ...area, locked: at === 0 })),
  };

  it('never changes a locked unit: one municipality is refused, of several the free ones go', () => {
    expect(reasonOf(locked, { type: 'assign', codes: [DUNBY], unit: 'mue-2' })).toBe(
      'Dunby blev i MUE 1, som er låst',
    );
    expect(reasonOf(locked, { type: 'assign', codes: [ELMOE], unit: 'mue-1' })).toBe(
      'MUE 1 er låst og blev ikke ændret',
    );
    expect(reasonOf(locked, { type: 'deleteUnit', id: 'mue-1' })).toContain('låst');
    const { after, sentence } = run(locked, { type: 'assign', codes: [DUNBY, ELMOE], unit: 'mue-2' });
    expect(after.serviceAreas[0]).toBe(locked.serviceAreas[0]);
    expect(sentence).toBe('Elmø tildelt MUE 2; Dunby blev i MUE 1, som er låst');
    const unlocked = run(locked, { type: 'setLocked', ids: ['mue-1', 'mue-2'], locked: false });
    expect(unlocked.sentence).toBe('MUE 1 låst op');
    expect(run(unlocked.after, { type: 'setLocked', ids: ['mue-1', 'mue-2'], locked: true }).sentence).toBe(
      'MUE 1 og MUE 2 låst',
    );
  });

  it('in one region only leaves the others alone, by name', () => {
    expect(reasonOf(two, { type: 'assign', codes: [ELMOE], unit: 'mue-2' }, west)).toBe(
      'Elmø ligger uden for den region, der tegnes i, og blev ikke ændret',
    );
    expect(run(two, { type: 'assign', codes: [ELMOE, DUNBY], unit: 'mue-2' }, west).sentence).toBe(
      'Dunby flyttet fra MUE 1 til MUE 2; Elmø ligger uden for den region, der tegnes i, og blev ikke ændret',
    );
    expect(listsOf(run(planOf(), { type: 'addUnitsByCouncil' }, west).after)).toHaveLength(2);
    expect(listsOf(run(two, { type: 'duplicateUnit', id: 'mue-2' }, west).after)).toHaveLength(3);
    const away = planOf({ serviceAreas: [unit('mue-9', [ELMOE])], sites: [house('h', ANKERUP)] });
    expect(reasonOf(away, { type: 'duplicateUnit', id: 'mue-9' }, west)).toContain('Elmø ligger uden for');
    expect(
      reasonOf(away, { type: 'changeSite', id: 'h', fields: { serves: [ANKERUP, ELMOE] } }, west),
    ).toContain('Elmø ligger uden for');
    expect(
      reasonOf(planOf(), { type: 'addSite', site: { kind: 'house', lonLat: within(ELMOE, 0.5, 0.5) } }, west),
    ).toContain('Elmø ligger uden for den region');
  });

  it('refuses what changes nothing or is not there', () => {
    expect(reasonOf(two, { type: 'assign', codes: [DUNBY], unit: 'mue-1' })).toBe(
      'Dunby er allerede i MUE 1',
    );
    expect(reasonOf(two, { type: 'assign', codes: [ELMOE], unit: null })).toBe('Elmø er ikke i nogen enhed');
    expect(reasonOf(two, { type: 'assign', codes: [], unit: null })).toBe('Der er ikke valgt nogen kommune');
    expect(reasonOf(two, { type: 'assign', codes: [ELMOE], unit: 'x' })).toBe(
      'Enheden x findes ikke i planen',
    );
  });

  it('swaps two municipalities in their places', () => {
    const { after, sentence } = run(two, { type: 'swap', first: BIRKUM, second: CEDERBY });
    expect(listsOf(after)).toEqual([
      ['mue-1', [ANKERUP, CEDERBY, DUNBY]],
      ['mue-2', [BIRKUM]],
    ]);
    expect(sentence).toBe(
      'Birkum og Cederby byttet: Birkum er nu i MUE 2, Cederby i MUE 1; MUE 2 har ikke længere sin værtskommune Cederby med',
    );
    expect(reasonOf(two, { type: 'swap', first: ANKERUP, second: DUNBY })).toBe(
      'Ankerup og Dunby er begge i MUE 1',
    );
    expect(reasonOf(two, { type: 'swap', first: ANKERUP, second: ELMOE })).toContain(
      'Elmø er ikke i nogen enhed',
    );
  });
});

describe('houses and rooms', () => {
  const site = { kind: 'house', lonLat: within(CEDERBY, 0.5, 0.5) } as const;

  it('are named and numbered by where they lie; a house serves its own municipality', () => {
    const first = run(planOf(), { type: 'addSite', site });
    expect(first.after.sites[0]).toMatchObject({
      id: 'gh-cederby',
      name: 'Gadens Hus Cederby',
      municipality: CEDERBY,
      serves: [CEDERBY],
      status: 'planned',
    });
    expect(first.sentence).toBe('Gadens Hus Cederby placeret i Cederby');
    expect(run(first.after, { type: 'addSite', site }).after.sites[1]?.id).toBe('gh-cederby-2');
    const room = run(first.after, { type: 'addSite', site: { ...site, kind: 'consumptionRoom', places: 8 } });
    expect(room.after.sites[1]).toMatchObject({ id: 'sir-1', serves: [], places: 8 });
  });

  it('follow to the municipality they are moved to', () => {
    const plan = planOf({
      sites: [house('gh', ANKERUP), house('gh-2', ANKERUP, { serves: [ANKERUP, DUNBY] })],
    });
    const { after, sentence } = run(plan, {
      type: 'changeSite',
      id: 'gh',
      fields: { lonLat: within(BIRKUM, 0.2, 0.2) },
    });
    expect(after.sites[0]).toMatchObject({ municipality: BIRKUM, serves: [BIRKUM] });
    expect(sentence).toBe('Hus gh: er flyttet til Birkum');
    const other = run(plan, { type: 'changeSite', id: 'gh-2', fields: { lonLat: within(BIRKUM, 0.2, 0.2) } });
    expect(other.after.sites[1]).toMatchObject({ municipality: BIRKUM, serves: [ANKERUP, DUNBY] });
  });

  it('must lie in a municipality; a room serves nobody', () => {
    expect(reasonOf(planOf(), { type: 'addSite', site: { ...site, lonLat: lonLat(13, 55) } })).toContain(
      'uden for kommunerne',
    );
    const plan = planOf({ sites: [consumptionRoom('sir', ANKERUP)] });
    expect(reasonOf(plan, { type: 'changeSite', id: 'sir', fields: { serves: [ANKERUP] } })).toContain(
      'dækker ingen kommuner',
    );
    expect(reasonOf(planOf(), { type: 'addSite', site: { ...site, serves: [ANKERUP, ANKERUP] } })).toBe(
      'Ankerup står to gange på listen',
    );
  });

  it('are locked like units', () => {
    const plan = planOf({ sites: [house('gh', ANKERUP, { locked: true })] });
    expect(reasonOf(plan, { type: 'changeSite', id: 'gh', fields: { name: 'Nyt' } })).toContain('låst');
    expect(reasonOf(plan, { type: 'deleteSite', id: 'gh' })).toContain('låst');
  });
});

describe('the plan itself', () => {
  it('is renamed, dated and set', () => {
    expect(run(two, { type: 'changePlan', fields: { asOf: isoDate('2026-12-31') } }).sentence).toBe(
      'Planen gælder nu pr. 31. december 2026',
    );
    const { after, sentence } = run(two, {
      type: 'changePlan',
      fields: { name: 'Ny', settings: { unitLimitMinutes: 45, detour: 1.3 } },
    });
    expect(after).toMatchObject({ name: 'Ny', settings: { unitLimitMinutes: 45, detour: 1.3 } });
    expect(sentence).toBe(
      'Planen hedder nu Ny; Grænsen for enhedernes køretid i minutter er nu 45 og omvejsfaktoren er nu 1,3',
    );
    expect(reasonOf(two, { type: 'changePlan', fields: { settings: { detour: 0.5 } } })).toBe(
      'detour skal være en omvejsfaktor, 1-10',
    );
  });

  it('lets a recommended rule be waived with a reason, for something there is', () => {
    const waiver = { rule: 'R3', subject: 'mue-1', reason: ' Aftalt med rådet ' };
    const { after, sentence } = run(two, { type: 'waive', waiver });
    expect(after.waivers).toEqual([{ ...waiver, reason: 'Aftalt med rådet', extra: {} }]);
    expect(sentence).toBe('R3 fraveget for MUE 1: Aftalt med rådet');
    expect(reasonOf(after, { type: 'waive', waiver })).toBe('Intet er ændret');
    expect(run(after, { type: 'unwaive', rule: 'R3', subject: 'mue-1' }).after.waivers).toEqual([]);
    expect(reasonOf(two, { type: 'waive', waiver: { ...waiver, rule: 'R2' } })).toContain(
      'kan ikke fraviges',
    );
    expect(reasonOf(two, { type: 'waive', waiver: { ...waiver, reason: ' ' } })).toContain('begrundelse');
    expect(reasonOf(two, { type: 'waive', waiver: { ...waiver, subject: 'x' } })).toContain('x er hverken');
    expect(
      run(two, { type: 'waive', waiver: { ...waiver, rule: 'R5', subject: ANKERUP } }).sentence,
    ).toContain('R5 fraveget for Ankerup');
  });

  it('becomes another one in one step, of which what is alike is left alone', () => {
    const next = { ...structuredClone(two), name: 'Flettet' };
    const outcome = runCommand(
      two,
      { type: 'replacePlan', plan: next, reason: 'Import af vest.csv' },
      context,
    );
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.sentence).toBe('Import af vest.csv');
    expect(outcome.patch.serviceAreas).toEqual([]);
    expect(outcome.patch.head).toEqual({ before: { name: 'Prøveplan' }, after: { name: 'Flettet' } });
    const broken = { ...next, serviceAreas: [...next.serviceAreas, unit('mue-1', [ELMOE])] };
    expect(reasonOf(two, { type: 'replacePlan', plan: broken, reason: 'Import' })).toContain(
      'serviceAreas[2].id',
    );
  });

  it('is kept small enough to be read again', () => {
    const count = 60_000;
    const ring = Array.from({ length: count }, (_, i) => {
      const angle = (2 * Math.PI * i) / count;
      return [10.5 + 0.3 * Math.cos(angle), 56.2 + 0.2 * Math.sin(angle)];
    });
    const polygon: PlanPolygon = { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
    const { after } = run(two, { type: 'changeUnit', id: 'mue-1', fields: { polygon } });
    expect(reasonOf(after, { type: 'changeUnit', id: 'mue-2', fields: { polygon } })).toContain(
      'større end 5 MB',
    );
    expect(
      run(two, {
        type: 'changeUnit',
        id: 'mue-1',
        fields: { polygon: rectangle(lonLat(10, 56), lonLat(10.2, 56.2)) },
      }).sentence,
    ).toBe('MUE 1: det tegnede område er ændret');
  });
});
