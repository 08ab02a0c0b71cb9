import { describe, expect, it } from 'vitest';
import {
  ALL_CODES,
  ANKERUP,
  BIRKUM,
  FJELOE,
  inventedCountry,
  pointOf,
  within,
} from '../../tests/fixtures/invented-country.ts';
import { replaceDemand, replaceTargetGroup } from './replace-data.ts';

const data = inventedCountry();
const peopleOf = (changed: typeof data) =>
  Object.fromEntries(
    changed.municipalities.map(({ code }, index) => [code, changed.targetGroup[index]?.people]),
  );

describe('replaced numbers of people', () => {
  const changed = replaceTargetGroup(data, [
    { code: BIRKUM, people: 7, source: 'VIVE', year: 2025 },
    { code: FJELOE, people: 0, source: null, year: null },
  ]);

  it('are those of the rows, the others keeping theirs', () => {
    expect(peopleOf(changed)).toEqual({ ...peopleOf(data), [BIRKUM]: 7, [FJELOE]: 0 });
    expect(changed.targetGroup[1]).toEqual({ people: 7, quality: 'imported', source: 'VIVE', year: 2025 });
    expect(changed.demand).toBe(data.demand);
  });

  it('say where each came from, and are as little trusted as the least', () => {
    expect(changed.targetGroupProvenance).toEqual({
      source:
        'opdigtet, 2022 (5 af 7 kommuner); VIVE, 2025 (1 af 7 kommuner); indlæst tabel uden angivet kilde (1 af 7 kommuner)',
      year: null,
      quality: 'estimate',
    });
    const all = replaceTargetGroup(
      data,
      ALL_CODES.map((code) => ({ code, people: 1, source: 'VIVE', year: 2025 })),
    );
    expect(all.targetGroupProvenance).toEqual({
      source: 'VIVE, 2025 (7 af 7 kommuner)',
      year: 2025,
      quality: 'imported',
    });
  });
});

describe('replaced demand points', () => {
  const rows = [
    { code: FJELOE, position: within(FJELOE, 0.1, 0.1), people: 4 },
    { code: ANKERUP, position: within(ANKERUP, 0.1, 0.1), people: 1 },
    { code: FJELOE, position: within(FJELOE, 0.2, 0.2), people: 6 },
  ];
  const changed = replaceDemand(data, rows, 'punkter.csv');

  it('replace both points and number of a municipality with rows', () => {
    expect(peopleOf(changed)).toEqual({ ...peopleOf(data), [ANKERUP]: 1, [FJELOE]: 10 });
    expect([...changed.demand.start]).toEqual([0, 1, 5, 9, 13, 17, 19, 23]);
    expect([...changed.demand.weight.subarray(17, 19)]).toEqual([4, 6]);
    expect([changed.demand.lon[18], changed.demand.lat[18]]).toEqual([...within(FJELOE, 0.2, 0.2)]);
  });

  it('leave the others as they were, in order', () => {
    expect([changed.demand.lon[1], changed.demand.lat[1]]).toEqual([...pointOf(BIRKUM, 0)]);
    expect([...changed.demand.weight.subarray(1, 5)]).toEqual([...data.demand.weight.subarray(4, 8)]);
    for (let i = 1; i < changed.demand.count; i += 1) {
      expect(changed.demand.municipality[i]).toBeGreaterThanOrEqual(changed.demand.municipality[i - 1] ?? 0);
    }
  });

  it('may be nobody', () => {
    const none = replaceDemand(data, [{ code: FJELOE, position: within(FJELOE, 0.1, 0.1), people: 0 }], 'x');
    expect(peopleOf(none)[FJELOE]).toBe(0);
  });
});
