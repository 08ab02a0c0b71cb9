import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unit } from '../../tests/fixtures/plan-parts.ts';
import type { LandBorder } from '../domain/links.ts';
import { type MunicipalityCode, municipalityCode } from '../domain/municipality-code.ts';
import { colourUnits, createColouredPlan } from './unit-colouring.ts';

const codeAt = (index: number): MunicipalityCode => municipalityCode(String(index).padStart(4, '0'));

/** A grid of municipalities, each bordering its four neighbours, as a map without crossings. */
const WIDTH = 6;
const GRID: LandBorder[] = [];
for (let i = 0; i < WIDTH * WIDTH; i += 1) {
  if (i % WIDTH < WIDTH - 1) GRID.push([codeAt(i), codeAt(i + 1)]);
  if (i + WIDTH < WIDTH * WIDTH) GRID.push([codeAt(i), codeAt(i + WIDTH)]);
}

describe('the colours of units', () => {
  it('are numbered in the order of the plan', () => {
    const marks = colourUnits([unit('b', [codeAt(3)]), unit('a', [codeAt(0)])], GRID, 8);
    expect([...marks].map(([id, mark]) => [id, mark.number])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('differ between units that share a border or a municipality', () => {
    const marks = colourUnits(
      [unit('a', [codeAt(0)]), unit('b', [codeAt(1)]), unit('c', [codeAt(5)]), unit('d', [codeAt(0)])],
      GRID,
      8,
    );
    expect([...marks.values()].map((mark) => mark.colour)).toEqual([0, 1, 2, 3]);
  });

  it('stay when a unit grows, unless it then meets one of its colour', () => {
    const line: LandBorder[] = [
      [codeAt(0), codeAt(1)],
      [codeAt(1), codeAt(2)],
    ];
    const colours = (middle: 'a' | 'b' | 'c'): readonly number[] => {
      const areas = ['a', 'b', 'c'].map((id, index) =>
        unit(id, [codeAt(index * 2)], {
          municipalities: [
            ...(id === 'b' ? [codeAt(4)] : [codeAt(index)]),
            ...(id === middle ? [codeAt(1)] : []),
          ],
        }),
      );
      return [...colourUnits(areas, line, 2).values()].map((mark) => mark.colour);
    };
    expect(colours('b')).toEqual([0, 1, 0]);
    expect(colours('a')).toEqual([0, 1, 1]);
  });

  it('are never alike for neighbours, whatever lies where', () => {
    const assignment = fc.array(fc.nat({ max: 14 }), { minLength: WIDTH * WIDTH, maxLength: WIDTH * WIDTH });
    fc.assert(
      fc.property(assignment, fc.constantFrom(8, 15), (unitOf, palette) => {
        const areas = Array.from({ length: 15 }, (_, u) =>
          unit(`u${u}`, [codeAt(0)], {
            municipalities: unitOf.flatMap((own, i) => (own === u ? [codeAt(i)] : [])),
          }),
        );
        const marks = colourUnits(areas, GRID, palette);
        for (const [a, b] of GRID) {
          const [one, other] = [unitOf[Number(a)], unitOf[Number(b)]];
          if (one === other) continue;
          expect(marks.get(`u${one}`)?.colour).not.toBe(marks.get(`u${other}`)?.colour);
        }
      }),
    );
  });

  it('stay within the palette, even where too many units meet', () => {
    const areas = Array.from({ length: 12 }, (_, i) => unit(`u${i}`, [codeAt(0)]));
    const colours = [...colourUnits(areas, GRID, 4).values()].map((mark) => mark.colour);
    expect(Math.max(...colours)).toBe(3);
    expect(new Set(colours).size).toBe(4);
  });
});

describe('what units are coloured by', () => {
  const areas = [unit('a', [codeAt(0)])];
  const grown = [unit('a', [codeAt(0), codeAt(1)])];
  const plan = (of: typeof areas) => ({ areas: of, result: null });

  it('follows the plan, but stays as it was before a stroke until that ends', () => {
    const read = createColouredPlan();
    const before = read(plan(areas), false);
    expect(before.areas).toBe(areas);
    expect(read(plan(areas), false)).toBe(before);
    expect(read(plan(grown), true)).toBe(before);
    expect(read(plan(grown), false).areas).toBe(grown);
  });

  it('follows within a stroke too when the units are others', () => {
    const read = createColouredPlan();
    read(plan(areas), false);
    const other = [...areas, unit('b', [codeAt(2)])];
    expect(read(plan(other), true).areas).toBe(other);
  });
});
