import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_CODES, inventedCountry, within } from '../../../tests/fixtures/invented-country.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { type OwnPoints, sumPeople } from './own-points.ts';
import { createDemandStream, readDemandTable } from './read-demand.ts';

const data = inventedCountry();

function read(bytes: Uint8Array, mostSingle: number, sizes: readonly number[] = [bytes.length]): OwnPoints {
  const stream = createDemandStream({ file: 'p.csv', data, mostSingle });
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
    expect(stream.push(bytes.slice(at, at + size))).toBe(true);
    at += size;
  }
  const { points, problems } = stream.finish();
  if (!points || problems.length > 0) throw new Error(JSON.stringify(problems));
  return points;
}

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const row = fc.record({
  code: fc.constantFrom(...ALL_CODES),
  east: share,
  north: share,
  people: fc.nat(500),
  isCoded: fc.boolean(),
  note: fc.constantFrom('', 'Å', '"a;b"', '"to\nlinjer"', '"et ""ord"""'),
});
interface Row {
  readonly code: MunicipalityCode;
  readonly east: number;
  readonly north: number;
  readonly people: number;
  readonly isCoded: boolean;
  readonly note: string;
}
const rowsOf = (least: number): fc.Arbitrary<Row[]> => fc.array(row, { minLength: least, maxLength: 60 });

function tableOf(rows: readonly Row[], lineEnd: string, mark: string): Uint8Array {
  const lines = rows.map(({ code, east, north, people, isCoded, note }) => {
    const [lon, lat] = within(code, east, north);
    return [note, lon.toFixed(7), lat.toFixed(7), people, isCoded ? code : ''].join(';');
  });
  return new TextEncoder().encode(
    mark + ['bemærkning;lon;lat;antal;kommunekode', ...lines, ''].join(lineEnd),
  );
}

function expectedPeople(rows: readonly Row[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { code, people } of rows) sums[code] = (sums[code] ?? 0) + people;
  return sums;
}

const peopleOf = (own: OwnPoints): Record<string, number> =>
  Object.fromEntries(own.codes.map((code, at) => [code, sumPeople(own)[at] ?? 0]));

describe('a table read piece by piece', () => {
  it('is the same in pieces of any size, whatever ends its lines', () => {
    fc.assert(
      fc.property(
        rowsOf(1),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\ufeff'),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(10, 1000),
        (rows, lineEnd, mark, sizes, mostSingle) => {
          const bytes = tableOf(rows, lineEnd, mark);
          expect(read(bytes, mostSingle, sizes)).toEqual(read(bytes, mostSingle));
        },
      ),
    );
  });

  it('loses nobody, one by one or put together: every municipality has exactly its rows’ people', () => {
    fc.assert(
      fc.property(rowsOf(1), fc.constantFrom(0, 5, 1000), (rows, mostSingle) => {
        const own = read(tableOf(rows, '\n', ''), mostSingle);
        expect(peopleOf(own)).toEqual(expectedPeople(rows));
        expect(own.cellMetres).toBe(rows.length > mostSingle ? 200 : null);
        expect(own.rows).toBe(rows.length);
      }),
    );
  });

  it('is put together alike whatever order the rows come in, beyond rounding', () => {
    const shuffled = rowsOf(1).chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const [a, b] = [read(tableOf(rows, '\n', ''), 0), read(tableOf(other, '\n', ''), 0)];
        expect(b.codes).toEqual(a.codes);
        expect(b.start).toEqual(a.start);
        expect(b.people).toEqual(a.people);
        for (const [p, lon] of a.lon.entries()) {
          expect(b.lon[p]).toBeCloseTo(lon, 12);
          expect(b.lat[p]).toBeCloseTo(a.lat[p] ?? 0, 12);
        }
      }),
    );
  });

  it('moves nobody further than across a cell when it puts points together', () => {
    fc.assert(
      fc.property(row, fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 20 }), (one, offsets) => {
        const rows = offsets.map(([east, north]) => ({
          ...one,
          people: 1,
          note: '',
          east: one.east + east / 200,
          north: one.north + north / 200,
        }));
        const own = read(tableOf(rows, '\n', ''), 0);
        for (const { code, east, north } of rows) {
          const [lon, lat] = within(code, east, north);
          const near = Array.from(
            own.lon,
            (x, p) => Math.abs(x - lon) < 0.0032 + 1e-6 && Math.abs((own.lat[p] ?? 0) - lat) < 0.0018 + 1e-6,
          );
          expect(near).toContain(true);
        }
      }),
    );
  });
});

describe('a hostile file', () => {
  const readText = (text: string | Uint8Array) =>
    readDemandTable(typeof text === 'string' ? new TextEncoder().encode(text) : text, {
      file: 'p.csv',
      data,
    });
  const problemOf = (text: string | Uint8Array) => {
    const outcome = readText(text);
    return outcome.ok ? null : (outcome.problems[0] ?? null);
  };

  it('without line breaks is refused after 64 kB, however long it is', () => {
    const stream = createDemandStream({ file: 'p.csv', data });
    const megabyte = new Uint8Array(1 << 20).fill(0x31);
    let taken = 0;
    while (taken < 1024 && stream.push(megabyte)) taken += 1;
    expect(taken).toBe(0);
    expect(stream.finish()).toMatchObject({
      points: null,
      problems: [{ found: expect.stringContaining('65536') }],
    });
    const late = createDemandStream({ file: 'p.csv', data });
    const header = 'lon;lat;antal\n10,1;56,1;1\n"10,1;56,1;1\n';
    expect(late.push(new TextEncoder().encode(header))).toBe(true);
    expect(late.push(megabyte)).toBe(false);
    expect(late.finish()).toMatchObject({ problems: [{ found: expect.stringContaining('linje 3') }] });
  });

  it('says what it is when it is no text', () => {
    expect(problemOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))?.found).toBe('et regneark');
    expect(problemOf(Uint8Array.from([0xff, 0xfe, 0x6c, 0]))?.found).toBe('UTF-16');
    expect(problemOf('lon;lat;antal\n10\u0000;56;1')?.found).toBe('nul-byte');
    expect(problemOf('')?.found).toBe('en tom fil');
    expect(problemOf('\n;;\n\n')?.found).toBe('en tom fil');
    expect(problemOf('lon;lat;antal\n\n')?.found).toBe('ingen rækker');
  });

  it('is told line by line, with the lines as a text editor counts them', () => {
    const outcome = readText(
      'lon;lat;antal;id\r\n10,1;56,1;-1;"a\r\nb"\r\n\r\n10.1;56.1;x;c\r\n10,1;56,1;1;d;e\r\n"10,1"x;56,1;1',
    );
    expect(outcome.ok ? [] : outcome.problems.map(({ path }) => path)).toEqual([
      'linje 2, antal',
      'linje 5, antal',
      'linje 6',
      'linje 7',
    ]);
  });

  it('with more mistakes than anybody reads has them counted', () => {
    const outcome = readText(`lon;lat;antal\n${'8;55;1\n'.repeat(5000)}`);
    const problems = outcome.ok ? [] : outcome.problems;
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({ found: '5000 fejl i alt', standsFor: 4000 });
  });

  it('in Windows-1252 or UTF-8 is read, and which it was is said', () => {
    const text = 'bemærkning;lon;lat;antal\nå;10,1;56,1;1\n';
    const outcome = readText(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    expect(outcome.ok && outcome.warnings[0]).toBe('læst som Windows-1252 med semikolon mellem værdierne');
    const utf8 = readText(`\ufeff${text}`);
    expect(utf8.ok && utf8.warnings[0]).toBe(
      'læst som UTF-8 med byte-order mark med semikolon mellem værdierne',
    );
    const marked = new Uint8Array([
      0xef,
      0xbb,
      0xbf,
      ...Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    ]);
    expect(problemOf(marked)?.expected).toContain('byte-order mark');
  });
});
