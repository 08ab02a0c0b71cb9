import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_CODES, ANKERUP, BIRKUM, inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { createStraightEngine } from '../../../tests/fixtures/invented-engine.ts';
import { house, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { createResultReceiver, createResultSender } from './result-changes.ts';

const engine = createStraightEngine(inventedCountry());

describe('results sent as what changed', () => {
  test('are put together again whole, whatever came before', () => {
    const units = fc.array(fc.subarray<MunicipalityCode>([...ALL_CODES]), { maxLength: 4 });
    const plans = fc.array(fc.record({ units, hasHouse: fc.boolean() }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(plans, (drawn) => {
        const send = createResultSender();
        const receive = createResultReceiver();
        for (const { units: codes, hasHouse } of drawn) {
          const plan = planOf({
            sites: hasHouse ? [house('h', ANKERUP)] : [],
            serviceAreas: codes.map((own, i) => unit(`u${i}`, [ANKERUP], { municipalities: own })),
          });
          const result = engine.evaluate(plan);
          const received = receive(structuredClone(send(result)));
          expect(received).toEqual(result);
          expect(JSON.stringify(received)).toBe(JSON.stringify(result));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('leave out what is as it was, which stays the same object', () => {
    const send = createResultSender();
    const receive = createResultReceiver();
    const plan = planOf({ serviceAreas: [unit('u', [BIRKUM])] });
    const before = receive(structuredClone(send(engine.evaluate(plan))));
    const again = send(engine.evaluate({ ...plan, name: 'Andet navn' }));
    expect(again.municipalities.changed).toEqual([]);
    const after = receive(structuredClone(again));
    expect(after.plan.name).toBe('Andet navn');
    expect(after.municipalities).toBe(before.municipalities);
  });
});
