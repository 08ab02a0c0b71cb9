import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/universal';
import { readTestMunicipalities } from '../../../tests/fixtures/municipalities.ts';
import { KINDS, serviceOf } from '../../../tests/fixtures/services.ts';
import { lonLat } from '../../domain/lon-lat.ts';
import { municipalityCode } from '../../domain/municipality-code.ts';
import { EVALUATIONS, REFERRALS, SECTORS, SERVICE_STATUSES, type Service } from '../../domain/service.ts';
import {
  OWN_SOURCE,
  readServiceForm,
  readServicesTable,
  requireServicesTable,
} from './read-services-table.ts';
import { writeServicesCsv } from './write-services-table.ts';

const options = { file: 'tilbud.csv', municipalities: readTestMunicipalities(), kinds: KINDS };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readServicesTable(bytesOf(text), options);

describe('readServicesTable', () => {
  it('reads what the contract names, with semicolon and with comma', async () => {
    const semicolon = await read(
      'navn;type;kommunekode;lon;lat;operatør;sektor;visitation;evalueret;status;kilde\nVarmen;varmestue;"0751,0101";10,2039;56,1629;Kirkens Korshær;civil;nej;ja;i drift;Egen',
    );
    const comma = await read(
      'navn,type,kommunekode,lon,lat,operatør,sektor,visitation,evalueret,status,kilde\nVarmen,varmestue,"0751,0101",10.2039,56.1629,Kirkens Korshær,civil,nej,ja,i drift,Egen',
    );
    expect(semicolon.problems).toEqual([]);
    expect(semicolon.rows).toEqual(comma.rows);
    expect(semicolon.rows[0]).toMatchObject({
      name: 'Varmen',
      kind: 'drop-in',
      type: 'Værested og varmestue',
      municipalities: ['0101', '0751'],
      lonLat: [10.2039, 56.1629],
      sector: 'civil',
      referral: 'nej',
      evaluated: 'ja',
      status: 'eksisterende',
      source: 'Egen',
    });
  });

  it('knows English headers, byte-order mark and Windows-1252, and says which', async () => {
    const english = await read('\ufeffname;kind;municipality code\nA;drop-in;0101');
    expect(english.rows[0]).toMatchObject({ name: 'A', kind: 'drop-in', municipalities: ['0101'] });
    expect(english.notes.join()).toContain('byte-order mark');
    const latin = Uint8Array.from(
      [...'navn;type;kommunekode;målgruppe\nCafé;værested;0101;Ældre'].map((c) => c.charCodeAt(0)),
    );
    const windows = await readServicesTable(latin, options);
    expect(windows.rows[0]).toMatchObject({ name: 'Café', kind: 'drop-in', targetGroup: 'Ældre' });
    expect(windows.notes.join()).toContain('Windows-1252');
  });

  it('leaves what is not told as not known', async () => {
    const { rows } = await read('navn;type;kommunekode\nA;værested;0101');
    expect(rows[0]).toMatchObject({
      referral: 'ukendt',
      evaluated: 'ukendt',
      sector: 'ukendt',
      status: 'ukendt',
      operator: null,
      lonLat: null,
      source: OWN_SOURCE,
    });
  });

  it('reads 101 as 0101 with a note, and keeps a type of the user’s own with a note', async () => {
    const { rows, notes, problems } = await read('navn;type;kommunekode\nA;Fiskeklub;101,751');
    expect(problems).toEqual([]);
    expect(rows[0]).toMatchObject({ kind: null, type: 'Fiskeklub', municipalities: ['0101', '0751'] });
    expect(notes.join()).toContain('101 som 0101');
    expect(notes.join()).toContain('Fiskeklub');
  });

  it.each([
    [';værested;0101', 'navn', 'cellen er tom'],
    ['A;;0101', 'type', 'cellen er tom'],
    ['A;værested;', 'kommunekode', 'cellen er tom'],
    ['A;værested;0411', 'kommunekode', 'Christiansø'],
    ['A;værested;København', 'kommunekode', 'mente du "0101"'],
    ['A;værested;0101,0101', 'kommunekode', 'hver kommune én gang'],
    ['A;værested;I alt', 'kommunekode', 'summer'],
    ['A;værested;0101;10,2', 'lon, lat', 'både længdegrad og breddegrad'],
    ['A;værested;0101;56,1;10,2', 'lon, lat', 'byttet om'],
    ['A;værested;0101;575000;6224000', 'lon, lat', 'UTM'],
    ['A;værested;0101;;;måske', 'visitation', 'en af ja, nej, delvist, ukendt'],
    ['A;værested;0101;;;;fredag', 'status', 'en af eksisterende'],
  ])('lists %j with its line, column and reason', async (row, column, reason) => {
    const { rows, problems } = await read(
      `navn;type;kommunekode;lon;lat;visitation;status\nGod;værested;0101\n${row}`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['God']);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toBe(`linje 3, ${column}`);
    expect(problems[0]?.expected).toContain(reason);
  });

  it('lists a service that stands twice, and refuses the file where all must be right', async () => {
    const text = 'navn;type;kommunekode\nA;værested;0101\na;Varmestue;0101';
    expect((await read(text)).problems[0]?.expected).toContain('linje 2');
    expect((await requireServicesTable(bytesOf(text), options)).ok).toBe(false);
  });

  it('names a column that is missing', async () => {
    const { rows, problems } = await read('navn;type\nA;værested');
    expect(rows).toEqual([]);
    expect(problems[0]?.expected).toContain('kommunekode');
  });

  it('reads XLSX', async () => {
    const cells = [
      ['navn', 'type', 'kommunekode', 'lon', 'lat'],
      ['Varmestuen', 'varmestue', '0101', 12.56, 55.67],
      ['Bussen', 'mobilt værested', '0101,0751', null, null],
    ];
    const sheet = cells.map((row) =>
      row.map((value) =>
        typeof value === 'number' ? { type: Number, value } : value === null ? null : { type: String, value },
      ),
    );
    const blob = await writeXlsx([{ sheet: 'Ark', data: sheet }]).toBlob();
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const { rows, notes, problems } = await readServicesTable(bytes, { ...options, file: 'tilbud.xlsx' });
    expect(problems).toEqual([]);
    expect(notes[0]).toContain('XLSX');
    expect(rows).toMatchObject([
      { name: 'Varmestuen', municipalities: ['0101'], kind: 'drop-in', lonLat: [12.56, 55.67] },
      { name: 'Bussen', municipalities: ['0101', '0751'], kind: 'social-drive-out', lonLat: null },
    ]);
  });
});

const text = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .map((t) => t.normalize('NFC').trim())
  .filter((t) => t !== '');
const known = fc.option(text, { nil: null });
const service: fc.Arbitrary<Service> = fc
  .record({
    name: text,
    municipalities: fc
      .subarray(['0101', '0751'], { minLength: 1 })
      .map((codes) => codes.map(municipalityCode)),
    kind: fc.constantFrom(...KINDS),
    operator: known,
    sector: fc.constantFrom(...SECTORS),
    referral: fc.constantFrom(...REFERRALS),
    evaluated: fc.constantFrom(...EVALUATIONS),
    status: fc.constantFrom(...SERVICE_STATUSES),
    targetGroup: known,
    note: known,
    address: known,
    source: text,
    place: fc.option(fc.tuple(fc.integer({ min: 80, max: 150 }), fc.integer({ min: 545, max: 579 })), {
      nil: null,
    }),
  })
  .map(({ kind, place, ...rest }) => ({
    ...serviceOf(rest),
    kind: kind.id,
    type: kind.name,
    lonLat: place && lonLat(place[0] / 10, place[1] / 10),
  }));

describe('a table of services', () => {
  it('comes back the same as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(service, { minLength: 1, maxLength: 6, selector: ({ name }) => name.toLowerCase() }),
        async (services) => {
          const { rows, problems } = await read(writeServicesCsv(services));
          expect(problems).toEqual([]);
          expect(rows).toEqual(
            services.map(({ id: _, origin: __, number: ___, basis: ____, former: _____, ...draft }) => draft),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('readServiceForm', () => {
  const base = { municipalities: options.municipalities, kinds: KINDS };

  it('takes names of municipalities as well as codes', () => {
    const read = readServiceForm(
      { name: 'A', type: 'varmestue', code: 'Odder, 0741 , Aarhus Kommune' },
      base,
    );
    expect('service' in read && read.service.municipalities).toEqual(['0727', '0741', '0751']);
  });

  it('names what is wrong by field', () => {
    const read = readServiceForm({ name: ' ', type: 'x', code: 'Utopia', lon: '10,2' }, base);
    if ('service' in read) throw new Error('expected problems');
    expect([...read.problems.keys()]).toEqual(['name', 'code', 'lon']);
  });
});
