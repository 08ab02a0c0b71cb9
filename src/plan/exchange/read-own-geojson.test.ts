import { describe, expect, it } from 'vitest';
import {
  area,
  collection,
  context,
  country,
  preview,
  read,
  refusal,
  ringOf,
} from '../../../tests/fixtures/import-files.ts';
import { ANKERUP, BIRKUM, CEDERBY, DUNBY } from '../../../tests/fixtures/invented-country.ts';
import { house, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan } from '../../domain/plan.ts';
import { writePlanGeoJson } from './plan-geojson.ts';

describe('units and sites that were exported, in a plan of which one region is drawn in', () => {
  const plan = planOf({
    serviceAreas: [unit('a', [ANKERUP], { name: 'A' }), unit('b', [BIRKUM], { name: 'B' })],
    sites: [house('h', BIRKUM, { name: 'H' })],
  });
  const only = { ...context, isAllowed: (code: MunicipalityCode) => code === ANKERUP };
  /** The features without what stands beside them, as another program leaves it. */
  const partsOf = (changed: Plan): object => ({
    type: 'FeatureCollection',
    features: JSON.parse(writePlanGeoJson(changed, country)).features,
  });
  const readParts = (changed: Plan) => read(partsOf(changed), plan, null, only);

  it('are refused where they change something outside of it', async () => {
    const [a, b] = plan.serviceAreas;
    const [h] = plan.sites;
    if (!a || !b || !h) throw new Error('the plan has two units and a house');
    const cases: readonly (readonly [string, Plan])[] = [
      ['B', { ...plan, serviceAreas: [a, { ...b, capacity: 9 }] }],
      ['A', { ...plan, serviceAreas: [{ ...a, municipalities: [ANKERUP, CEDERBY] }, b] }],
      ['H', { ...plan, sites: [{ ...h, capacity: 9 }] }],
    ];
    for (const [name, changed] of cases) {
      expect(await readParts(changed)).toMatchObject({ ok: false, problems: [{ found: name }] });
    }
    const inside = { ...plan, serviceAreas: [{ ...a, capacity: 9 }, b] };
    expect(await readParts(inside)).toMatchObject({ ok: true, value: { changes: true } });
  });
});

describe('our own files', () => {
  const plan = planOf({
    sites: [house('h', ANKERUP)],
    serviceAreas: [unit('a', [ANKERUP, BIRKUM]), unit('b', [CEDERBY], { locked: true })],
  });
  const written = () => JSON.parse(writePlanGeoJson(plan, country));

  it('have units as areas without inner borders', () => {
    const [area] = written().features.filter(
      ({ properties }: { properties: { id: string } }) => properties.id === 'a',
    );
    expect(area.geometry.type).toBe('Polygon');
    expect(area.geometry.coordinates).toHaveLength(1);
  });

  it('that are damaged are refused with the place, and nothing of them is used', async () => {
    const file = written();
    file.features[0].properties.municipality = '9999';
    file.features[1].properties.status = 'lukket';
    expect(await refusal(file)).toMatch(/"9999".*\n.*"lukket"/);
    const outcome = await read(file);
    expect(outcome.ok ? [] : outcome.problems.map(({ path }) => path)).toEqual([
      'features[0].municipality',
      'features[1].status',
    ]);
  });

  it('of a newer version are refused', async () => {
    const file = written();
    file.daekning.version = 2;
    expect(await refusal(file)).toContain('nyere version');
  });

  it('say it when they replace what is locked, and never change it in passing', async () => {
    const file = written();
    file.features.at(-1).properties.name = 'Omdøbt';
    expect((await preview(file, plan)).notes).toEqual(['Låst, men erstattes: Enhed b']);
    const parts = collection(...file.features);
    expect(await refusal(parts, plan)).toContain('lås dem op først');
  });

  it('with more features beside them take those in too', async () => {
    const file = written();
    file.features.push(area([ringOf(DUNBY)], { navn: 'Ny' }));
    const { plan: after, problems } = await preview(file);
    expect(problems).toEqual([]);
    expect(after.serviceAreas.map(({ name }) => name)).toEqual(['Enhed a', 'Enhed b', 'Ny']);
  });
});
