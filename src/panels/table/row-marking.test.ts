import { describe, expect, it } from 'vitest';
import { municipalityCode } from '../../domain/municipality-code.ts';
import { NOTHING_MARKED, toggleAll, toggleRow } from './row-marking.ts';

const shown = ['0101', '0147', '0151', '0153', '0155'].map(municipalityCode);
const [first, second, third, fourth, fifth] = shown;
if (!first || !second || !third || !fourth || !fifth) throw new Error('expected five codes');

describe('marking rows', () => {
  it('turns one row on and off', () => {
    const one = toggleRow(NOTHING_MARKED, second, shown, false);
    expect([...one.codes]).toEqual([second]);
    expect(toggleRow(one, second, shown, false).codes.size).toBe(0);
  });

  it('takes all between the last one and this one, downwards and upwards, as they are shown', () => {
    const down = toggleRow(toggleRow(NOTHING_MARKED, second, shown, false), fourth, shown, true);
    expect([...down.codes]).toEqual([second, third, fourth]);
    const up = toggleRow(toggleRow(NOTHING_MARKED, fourth, shown, false), second, shown, true);
    expect([...up.codes].sort()).toEqual([second, third, fourth]);
    const sorted = [fifth, first, third];
    const other = toggleRow(toggleRow(NOTHING_MARKED, fifth, sorted, false), third, sorted, true);
    expect([...other.codes]).toEqual(sorted);
  });

  it('takes marks away over a range as well', () => {
    const all = toggleAll(NOTHING_MARKED, shown);
    const without = toggleRow(toggleRow(all, first, shown, false), third, shown, true);
    expect([...without.codes]).toEqual([fourth, fifth]);
  });

  it('is one row where the last one is no longer shown', () => {
    const marking = toggleRow(NOTHING_MARKED, first, shown, false);
    expect([...toggleRow(marking, fifth, [fourth, fifth], true).codes]).toEqual([first, fifth]);
  });

  it('takes all that are shown, and leaves the others', () => {
    const marking = toggleRow(NOTHING_MARKED, first, shown, false);
    const more = toggleAll(marking, [second, third]);
    expect([...more.codes]).toEqual([first, second, third]);
    expect([...toggleAll(more, [second, third]).codes]).toEqual([first]);
  });
});
