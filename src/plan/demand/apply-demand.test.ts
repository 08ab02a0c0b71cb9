import { describe, expect, it } from 'vitest';
import {
  ANKERUP,
  BIRKUM,
  FJELOE,
  inventedCountry,
  pointOf,
  within,
} from '../../../tests/fixtures/invented-country.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { applyDemand } from './apply-demand.ts';
import type { OwnPoints } from './own-points.ts';
import { readDemandTable } from './read-demand.ts';

const data = inventedCountry();
const peopleOf = (changed: typeof data) =>
  Object.fromEntries(
    changed.municipalities.map(({ code }, index) => [code, changed.targetGroup[index]?.people]),
  );

type Row = readonly [code: MunicipalityCode, position: LonLat, people: number, id?: string];

function pointsOf(rows: readonly Row[]): OwnPoints {
  const lines = rows.map(([code, [lon, lat], people, id = '']) => [code, lon, lat, people, id].join(';'));
  const table = ['kommunekode;lon;lat;antal;id', ...lines].join('\n');
  const outcome = readDemandTable(new TextEncoder().encode(table), { file: 'punkter.csv', data });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const own = pointsOf([
  [FJELOE, within(FJELOE, 0.1, 0.1), 4, 'a'],
  [ANKERUP, within(ANKERUP, 0.1, 0.1), 1],
  [FJELOE, within(FJELOE, 0.2, 0.2), 6, 'b'],
]);

describe('own demand points', () => {
  const changed = applyDemand(data, own, 'pointsAndNumber', 'punkter.csv');

  it('replace both points and number of a municipality with rows', () => {
    expect(peopleOf(changed)).toEqual({ ...peopleOf(data), [ANKERUP]: 1, [FJELOE]: 10 });
    expect([...changed.demand.start]).toEqual([0, 1, 5, 9, 13, 17, 19, 23]);
    expect([...changed.demand.weight.subarray(17, 19)]).toEqual([4, 6]);
    expect([changed.demand.lon[18], changed.demand.lat[18]]).toEqual([...within(FJELOE, 0.2, 0.2)]);
    expect(changed.targetGroup[5]).toEqual({
      people: 10,
      quality: 'imported',
      source: 'punkter.csv',
      year: null,
    });
    expect(changed.targetGroupProvenance.source).toContain('punkter.csv (2 af 7 kommuner)');
  });

  it('leave the others as they were, in order', () => {
    expect([changed.demand.lon[1], changed.demand.lat[1]]).toEqual([...pointOf(BIRKUM, 0)]);
    expect([...changed.demand.weight.subarray(1, 5)]).toEqual([...data.demand.weight.subarray(4, 8)]);
    for (let i = 1; i < changed.demand.count; i += 1) {
      expect(changed.demand.municipality[i]).toBeGreaterThanOrEqual(changed.demand.municipality[i - 1] ?? 0);
    }
  });

  it('keep their ids, and those of points that stay', () => {
    expect(changed.pointIds).toEqual(
      new Map([
        ['a', 17],
        ['b', 18],
      ]),
    );
    const again = applyDemand(changed, pointsOf([[BIRKUM, within(BIRKUM, 0.5, 0.5), 1, 'c']]), 'split', 'x');
    expect(again.pointIds?.get('b')).toBe(15);
    expect(again.pointIds?.get('c')).toBe(1);
  });

  it('may be nobody', () => {
    const none = applyDemand(data, pointsOf([[FJELOE, within(FJELOE, 0.1, 0.1), 0]]), 'pointsAndNumber', 'x');
    expect(peopleOf(none)[FJELOE]).toBe(0);
  });
});

describe('own demand points as a split', () => {
  it('keep every number, and say what they are split by', () => {
    const changed = applyDemand(data, own, 'split', 'punkter.csv');
    expect(changed.targetGroup).toBe(data.targetGroup);
    expect([...changed.demand.start]).toEqual([0, 1, 5, 9, 13, 17, 19, 23]);
    expect(changed.targetGroupProvenance).toMatchObject({
      quality: 'estimate',
      source: 'opdigtet; fordelt inden for kommunen efter punkter.csv (2 af 7 kommuner)',
    });
  });

  it('leave a municipality of only zeros its points', () => {
    const changed = applyDemand(data, pointsOf([[FJELOE, within(FJELOE, 0.1, 0.1), 0]]), 'split', 'x');
    expect(changed.demand).toEqual(data.demand);
  });
});
