import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/domain/coverage-data.ts';
import { municipalityCode } from '../../src/domain/municipality-code.ts';
import {
  checkLandBorders,
  compareLandBorders,
  findSharedBorders,
  landBordersOf,
  readLandBorders,
} from './land-borders.ts';
import { readMunicipalityTable } from './municipality-table.ts';

const rows = readMunicipalityTable('.');
if (!rows.ok) throw new Error(JSON.stringify(rows.problems));
const codes = rows.value.map((row) => row.code);
const nameOf = new Map(rows.value.map((row) => [row.code, row.name]));
const table = readLandBorders('.', nameOf);
if (!table.ok) throw new Error(JSON.stringify(table.problems));
const pairs = table.value;
const borders = landBordersOf(pairs);

function meet(a: string, b: string): boolean {
  const codeOf = (name: string) => [...nameOf].find(([, other]) => other === name)?.[0] ?? '';
  const pair = [codeOf(a), codeOf(b)].sort().join();
  return borders.some((border) => border.join() === pair);
}

describe('the table of land borders', () => {
  it('knows what meets on land', () => {
    for (const [a, b] of [
      ['København', 'Frederiksberg'],
      ['København', 'Tårnby'],
      ['Tårnby', 'Dragør'],
      ['Lolland', 'Guldborgsund'],
      ['Thisted', 'Struer'],
      ['Thisted', 'Jammerbugt'],
      ['Vesthimmerlands', 'Jammerbugt'],
      ['Frederikssund', 'Lejre'],
      ['Viborg', 'Vesthimmerlands'],
    ] as const) {
      expect(meet(a, b), `${a}–${b}`).toBe(true);
    }
  });

  it('knows what only meets over water', () => {
    for (const [a, b] of [
      ['Hvidovre', 'Tårnby'],
      ['Vordingborg', 'Guldborgsund'],
      ['Middelfart', 'Fredericia'],
      ['Svendborg', 'Langeland'],
      ['Skive', 'Vesthimmerlands'],
      ['Esbjerg', 'Fanø'],
      ['Lemvig', 'Thisted'],
      ['Fredensborg', 'Gribskov'],
    ] as const) {
      expect(meet(a, b), `${a}–${b}`).toBe(false);
    }
  });

  it('leaves exactly the seven island municipalities without a land border', () => {
    expect(checkLandBorders(borders, codes)).toEqual([]);
    const withoutAmager = borders.filter((pair) => !pair.includes(municipalityCode('0155')));
    expect(checkLandBorders(withoutAmager, codes)[0]?.found).toContain('0155');
  });

  it('joins the land in the four parts that water leaves: Jutland, Funen, Zealand and Lolland-Falster', () => {
    const part = new Map<string, number>();
    for (const [index, code] of codes.entries()) part.set(code, index);
    for (let changed = true; changed; ) {
      changed = false;
      for (const [a, b] of borders) {
        const least = Math.min(part.get(a) ?? 0, part.get(b) ?? 0);
        for (const code of [a, b]) {
          if (part.get(code) === least) continue;
          part.set(code, least);
          changed = true;
        }
      }
    }
    // Seven islands alone, and the four parts; Amager hangs together with København.
    expect(new Set(part.values()).size).toBe(11);
  });
});

describe('findSharedBorders', () => {
  const square = (west: number): Outline => [
    [
      [
        [west, 56],
        [west + 1, 56],
        [west + 1, 57],
        [west, 57],
        [west, 56],
      ],
    ],
  ];
  const [a, b, c] = ['0101', '0147', '0151'].map(municipalityCode);
  if (!a || !b || !c) throw new Error('codes');

  it('finds squares that share an edge, in whichever direction it runs, and not those apart or at a corner', () => {
    const reversed = square(11).map((rings) => rings.map((ring) => ring.toReversed()));
    expect(findSharedBorders([a, b, c], [square(10), reversed, square(13)])).toEqual([[a, b]]);
  });

  it('tells of each difference, with the reason of the table', () => {
    const reviewed = [
      { pair: [a, b] as const, land: false, note: 'sø imellem' },
      { pair: [b, c] as const, land: true, note: '' },
    ];
    expect(compareLandBorders(reviewed, [[a, b]], nameOf)).toEqual([
      'Landgrænser: København–Frederiksberg deler en linje i grænsefilen, men ikke i tabellen (sø imellem)',
      'Landgrænser: Frederiksberg–Ballerup står i tabellen, men deler ingen linje i grænsefilen (ingen bemærkning)',
    ]);
    expect(compareLandBorders(reviewed, [[b, c]], nameOf)).toEqual([]);
    expect(
      compareLandBorders(
        reviewed,
        [
          [b, c],
          [a, c],
        ],
        nameOf,
      )[0],
    ).toContain('ikke gennemgået');
  });
});
