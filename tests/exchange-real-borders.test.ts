import { describe, expect, it } from 'vitest';
import { createEditContext } from '../src/plan/edit/edit-context.ts';
import { applyPatch } from '../src/plan/edit/plan-patch.ts';
import { runCommand } from '../src/plan/edit/run-command.ts';
import { emptyPlan } from '../src/plan/empty-plan.ts';
import { writePlanGeoJson } from '../src/plan/exchange/plan-geojson.ts';
import { readImport } from '../src/plan/exchange/read-import.ts';
import { BOUNDARY_KINDS, readBuiltGeodata } from './fixtures/built-geodata.ts';

interface Collection {
  readonly features: readonly {
    readonly geometry: { readonly type: string };
    readonly properties: { readonly name: string };
  }[];
}

describe.each(BOUNDARY_KINDS)('units of the health councils on %s boundaries', (kind) => {
  it('go out as areas and come back as the same municipalities, from the shape of the areas alone', async () => {
    const { coverage } = await readBuiltGeodata(kind);
    const context = createEditContext(coverage);
    const empty = emptyPlan('Tom');
    const drawn = runCommand(empty, { type: 'addUnitsByCouncil' }, context);
    if (!drawn.ok) throw new Error(drawn.reason);
    const plan = applyPatch(empty, drawn.patch);
    const { features } = JSON.parse(writePlanGeoJson(plan, coverage)) as Collection;
    expect(features).toHaveLength(17);
    const bare = {
      type: 'FeatureCollection',
      features: features.map(({ geometry, properties }) => ({
        type: 'Feature',
        geometry,
        properties: { navn: properties.name },
      })),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(bare));
    const request = { bytes, file: 'flader.geojson', plan: empty, choices: { points: null } };
    const outcome = await readImport(request, coverage, context);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    expect(outcome.value.problems).toEqual([]);
    const codesOf = (areas: typeof plan.serviceAreas) =>
      areas.map(({ name, municipalities }) => [name, municipalities.toSorted()]);
    expect(codesOf(outcome.value.plan.serviceAreas)).toEqual(codesOf(plan.serviceAreas));
  });
});
