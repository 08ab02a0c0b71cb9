import { describe, expect, it } from 'vitest';
import { preview, unitsOf } from '../../../tests/fixtures/import-files.ts';
import { ANKERUP, BIRKUM, CEDERBY, DUNBY } from '../../../tests/fixtures/invented-country.ts';
import { planOf, unit } from '../../../tests/fixtures/plan-parts.ts';

describe('tables', () => {
  const windows = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it.each([
    ['semicolons, Windows-1252', windows('Kommunekode;Enhed\r\n001;Mø\r\n'), /Windows-1252 med semikolon/],
    ['commas', 'kode,unit\n0001,Mø\n', /UTF-8 med komma/],
    ['tabs and a byte-order mark', '\ufeffkommunekode\tenhed\n0001\tMø\n', /byte-order mark med tabulator/],
    ['names only', 'Kommune;Enhed\nankerup kommune;Mø\n', /semikolon/],
  ])('are read with %s', async (_, content, said) => {
    const { plan, recognised } = await preview(content);
    expect(unitsOf(plan)).toEqual([['Mø', [ANKERUP]]]);
    expect(recognised[0]).toMatch(said);
  });

  it('move, take out and add, and leave what they do not name', async () => {
    const plan = planOf({
      serviceAreas: [unit('a', [ANKERUP, BIRKUM], { name: 'A' }), unit('b', [CEDERBY], { name: 'B' })],
    });
    const { plan: after, notes } = await preview(
      'kommunekode;enhed\n0002;b\n0001;\n0004;Ny\n0004;Også ny\n',
      plan,
    );
    expect(unitsOf(after)).toEqual([
      ['A', []],
      ['B', [CEDERBY, BIRKUM]],
      ['Ny', [DUNBY]],
      ['Også ny', [DUNBY]],
    ]);
    expect(notes).toEqual(['2 nye enheder: Ny og Også ny']);
  });

  it('list rows that say two things, and rows that a lock forbids', async () => {
    const plan = planOf({ serviceAreas: [unit('a', [ANKERUP], { name: 'A', locked: true })] });
    const {
      plan: after,
      problems,
      understood,
    } = await preview(
      'kommunekode;kommune;enhed\n0001;;B\n0002;Cederby;B\n0003;;B\n0003;;B\n0004;;\n0004;;B\n',
      plan,
    );
    expect(problems.map(({ path }) => path)).toEqual([
      'linje 3, kommune',
      'linje 5, enhed',
      'linje 7, enhed',
      'linje 2',
    ]);
    expect(problems.map(({ expected }) => expected).join('\n')).toMatch(
      /Birkum[\s\S]*linje 4[\s\S]*linje 6[\s\S]*A er låst/,
    );
    expect(understood).toBe(2);
    expect(after.serviceAreas[0]).toBe(plan.serviceAreas[0]);
    expect(after.serviceAreas[1]?.municipalities).toEqual([CEDERBY]);
  });

  it('with a formula for a name keep it as a name', async () => {
    const { plan } = await preview(`kommunekode;enhed\n0001;"'=HYPERLINK(""http://x"")"\n`);
    expect(plan.serviceAreas[0]?.name).toBe('=HYPERLINK("http://x")');
  });
});
