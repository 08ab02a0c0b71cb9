import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BIRKUM, FJELOE, inventedCountry, within } from '../../tests/fixtures/invented-country.ts';
import { readDemandFile } from './read-demand-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'daekning-demand-'));
afterAll(() => rmSync(folder, { recursive: true }));

const data = inventedCountry();
const [lon, lat] = within(BIRKUM, 0.5, 0.5);

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a file of demand points', () => {
  it('is read piece by piece, and how far it is is told', async () => {
    const rows = 30_000;
    const file = put('mange.csv', `lon;lat;antal;kommunekode\n${`${lon};${lat};2;${FJELOE}\n`.repeat(rows)}`);
    const told: number[] = [];
    const outcome = await readDemandFile({ file, data }, (count) => told.push(count));
    expect(outcome).toMatchObject({ ok: true, value: { codes: [FJELOE], rows, cellMetres: null } });
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toBe(rows);
  });

  it('is put together where it has more rows than may stand alone, and says so', async () => {
    const file = put(
      'celle.csv',
      `lon;lat;antal;id\n${lon};${lat};2;a\n${lon};${lat};3;b\n${lon};${lat};4;c\n`,
    );
    const outcome = await readDemandFile({ file, data, mostSingle: 2 });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    expect([...outcome.value.people]).toEqual([9]);
    expect(outcome.value.ids).toBeNull();
    expect(outcome.warnings.join('\n')).toContain(
      '3 rækker er lagt sammen til 1 punkt i celler på ca. 200 m',
    );
    expect(outcome.warnings.join('\n')).toContain('id bruges ikke');
  });

  it('is refused whole for one row, which is told', async () => {
    const file = put('en-fejl.csv', `lon;lat;antal\n${lon};${lat};2\n8;55;1\n`);
    const outcome = await readDemandFile({ file, data });
    expect(outcome).toMatchObject({ ok: false, problems: [{ file, path: 'linje 3, lon, lat' }] });
  });

  it('that cannot be read is a problem with its name', async () => {
    const missing = join(folder, 'ingen.csv');
    for (const file of [missing, folder]) {
      const outcome = await readDemandFile({ file, data });
      expect(outcome).toMatchObject({ ok: false, problems: [{ file, path: '' }] });
    }
  });

  it('without line breaks is left alone after its first piece', async () => {
    const file = put('en-linje.csv', new Uint8Array(4_000_000).fill(0x31));
    const told: number[] = [];
    const outcome = await readDemandFile({ file, data }, (count) => told.push(count));
    expect(outcome.ok ? '' : outcome.problems[0]?.found).toContain('65536 byte');
    expect(told).toEqual([]);
  });
});
