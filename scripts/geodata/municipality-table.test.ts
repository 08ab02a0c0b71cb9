import { describe, expect, it } from 'vitest';
import { parseCsvTable } from './csv-table.ts';
import { checkMunicipalities, readMunicipalityTable } from './municipality-table.ts';

const table = readMunicipalityTable('.');
if (!table.ok) throw new Error(JSON.stringify(table.problems));
const rows = table.value;

describe('the table of municipalities', () => {
  it('has 98 rows with the population and the area of Denmark', () => {
    expect(rows).toHaveLength(98);
    expect(rows.reduce((sum, row) => sum + row.population, 0)).toBe(6_025_511);
    expect(rows.reduce((sum, row) => sum + row.areaKm2, 0)).toBeCloseTo(43_057.7, 1);
  });

  it('puts every municipality of the two eastern regions in Region Østdanmark, and moves no other', () => {
    for (const row of rows) {
      const east = ['Region Hovedstaden', 'Region Sjælland'].includes(row.regionUntil2026);
      expect(row.regionFrom2027, row.name).toBe(east ? 'Region Østdanmark' : row.regionUntil2026);
    }
  });

  it('refuses a council that lies in two regions', () => {
    const moved = rows.map((row) =>
      row.code === '0665' ? { ...row, regionFrom2027: 'Region Nordjylland' } : row,
    );
    const problems = checkMunicipalities(moved);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.expected).toContain('Vestjylland');
  });

  it('refuses a missing row, a double row and a code of three digits', () => {
    expect(checkMunicipalities(rows.slice(1)).map((problem) => problem.found)).toContain('97 rækker');
    const first = rows[0];
    if (!first) throw new Error('no rows');
    expect(checkMunicipalities([first, ...rows.slice(0, 97)])[0]?.expected).toContain('hver én gang');
    const short = parseCsvTable('code\n101\n', 'x.csv', ['code'], (row) => row.code('code'));
    expect(short).toMatchObject({ ok: false, problems: [{ path: 'linje 2, code', found: '"101"' }] });
  });
});

describe('parseCsvTable', () => {
  it('names a missing column, a broken line and a cell that is no number', () => {
    const read = (text: string) => parseCsvTable(text, 'x.csv', ['a', 'b'], (row) => row.number('b'));
    expect(read('a\n1\n')).toMatchObject({
      ok: false,
      problems: [{ path: 'linje 1', expected: 'kolonnen b' }],
    });
    expect(read('a,b\n1\n')).toMatchObject({ ok: false, problems: [{ path: 'linje 2' }] });
    expect(read('a,b\n1,x\n')).toMatchObject({ ok: false, problems: [{ path: 'linje 2, b', found: '"x"' }] });
    expect(read('a,b\n1,\n')).toMatchObject({ ok: false, problems: [{ path: 'linje 2, b', found: '""' }] });
    expect(read('a,b\n1,2.5\n')).toEqual({ ok: true, value: [2.5], warnings: [] });
  });
});
