import { expect, it } from 'vitest';
import { readWorkbook } from '../../plan/exchange/read-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

it('keeps codes and names that look like formulas as text, and numbers as numbers', async () => {
  const rows = [
    ['kommunekode', 'enhed', 'antal'],
    ['0101', '=1+1', 1234.5],
    ['0147', '', null],
    ['0665', 'Ærø & <b>', 0],
  ];
  const blob = await writeWorkbook([
    { name: 'Fordeling', rows },
    { name: 'Kilder', rows: [['a', 'b']] },
  ]);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const read = await readWorkbook(bytes);
  if ('expected' in read) throw new Error(read.expected);
  expect(read.rows.map(({ cells }) => cells)).toEqual([
    ['kommunekode', 'enhed', 'antal'],
    ['0101', '=1+1', '1234.5'],
    ['0147', '', ''],
    ['0665', 'Ærø & <b>', '0'],
  ]);
  expect(read).toMatchObject({ sheet: 'Fordeling', others: 1 });
  const { unzipSync, strFromU8 } = await import('fflate');
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/<c r="C2"[^>]*>(?:<v>)1234\.5<\/v>/);
  expect(sheet).not.toContain('<f>');
});
