import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, ELMOE, inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { createStraightEngine } from '../../tests/fixtures/invented-engine.ts';
import { planOf, unit } from '../../tests/fixtures/plan-parts.ts';
import type { Plan, UnknownKeys } from '../domain/plan.ts';
import { comparePlans } from './compare/compare-plans.ts';
import { mergePlans } from './compare/merge-plans.ts';
import { openContactFields, readMunicipalityGroundwork, readOwnAssumption } from './groundwork.ts';
import { joinValues, listValues } from './groundwork-paths.ts';
import { parsePlan } from './parse-plan.ts';
import { writePlan } from './write-plan.ts';

const data = inventedCountry();
const { municipalities } = data;
const engine = createStraightEngine(data);

function filled(code: string, fields: Record<string, unknown>, more: UnknownKeys = {}): Plan {
  const extra = { groundwork: { municipalities: { [code]: fields }, ...more } };
  return planOf({ serviceAreas: [unit('mue', [ANKERUP, BIRKUM])], extra });
}

describe('groundwork in a plan file', () => {
  it('is read again as it was written, and named in no warning', () => {
    const plan = filled(ANKERUP, { contactPoint: 'Team Udsat', mapped: true });
    const read = parsePlan(writePlan(plan), { file: 'a.json', municipalities });
    expect(read.ok && read.warnings).toEqual([]);
    expect(read.ok && readMunicipalityGroundwork(read.value, ANKERUP).contactPoint).toBe('Team Udsat');
    expect(read.ok && read.value.extra).toEqual(plan.extra);
  });

  it('is open where it is of another form, and is named there', () => {
    const plan = { ...filled(ANKERUP, {}), extra: { groundwork: 7 } };
    const read = parsePlan(writePlan(plan), { file: 'a.json', municipalities });
    expect(read.ok && read.warnings.join()).toContain('groundwork');
    expect(openContactFields(readMunicipalityGroundwork(plan, ANKERUP))).toHaveLength(5);
    expect(
      openContactFields(
        readMunicipalityGroundwork(filled(ANKERUP, { existing: ' x ', handover: 7 }), ANKERUP),
      ),
    ).toEqual(['contactPoint', 'coordinator', 'handover', 'paidByPool']);
    for (const value of [-1, '8', null, Number.NaN]) {
      expect(
        readOwnAssumption(filled(ANKERUP, {}, { assumptions: { caseload: { value } } }), 'caseload'),
      ).toBeNull();
    }
  });

  it('of several regions is put together field by field, and asked about only where they differ', () => {
    const west = filled(
      ANKERUP,
      { contactPoint: 'A', handover: 'Vest' },
      { assumptions: { caseload: { value: 8 } } },
    );
    const east = { ...filled(ELMOE, { contactPoint: 'E' }), serviceAreas: [unit('ost', [ELMOE])] };
    const merge = (plans: readonly Plan[]) =>
      mergePlans(
        plans.map((plan, index) => ({ file: `${index}.json`, plan })),
        data,
        { decisions: {} },
      );
    const { merged, collisions } = merge([west, east]);
    expect(collisions).toEqual([]);
    expect(merged?.extra).toEqual({
      groundwork: {
        municipalities: {
          [ANKERUP]: { contactPoint: 'A', handover: 'Vest' },
          [ELMOE]: { contactPoint: 'E' },
        },
        assumptions: { caseload: { value: 8 } },
      },
    });
    const other = { ...filled(ANKERUP, { contactPoint: 'B' }), serviceAreas: [] };
    expect(merge([west, other]).collisions.map(({ id }) => id)).toEqual([
      'extra:plan:groundwork/municipalities/0001/contactPoint',
    ]);
  });

  it('is told apart from other unknown keys when plans are compared', () => {
    const [before, after] = [filled(ANKERUP, { handover: 'A' }), filled(ANKERUP, { handover: 'B' })];
    const { sentences } = comparePlans(
      { plan: before, result: engine.evaluate(before) },
      { plan: after, result: engine.evaluate(after) },
      municipalities,
    );
    expect(sentences).toEqual([
      'Det udfyldte om kommunernes koordinering eller forudsætningerne for størrelse og pris er ændret',
    ]);
  });
});

describe('listValues and joinValues', () => {
  it('are each other backwards for whatever stands there', () => {
    const inner = fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue(), {
      maxKeys: 3,
      noNullPrototype: true,
    });
    const extra = fc.record(
      {
        sag: fc.jsonValue(),
        groundwork: fc.record(
          {
            municipalities: fc.dictionary(fc.constantFrom('0001', '0002'), inner),
            assumptions: inner,
            andet: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(extra, (value) => {
        // Records without anything in them say nothing, and are left out.
        expect(listValues(joinValues(listValues(value)))).toEqual(listValues(value));
      }),
    );
  });
});
