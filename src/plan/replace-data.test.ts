import { describe, expect, it } from 'vitest';
import { ALL_CODES, BIRKUM, FJELOE, inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { replaceTargetGroup } from './replace-data.ts';

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
