import type { Outcome, Problem } from '../../src/domain/failure.ts';
import { lonLat } from '../../src/domain/lon-lat.ts';
import { type MunicipalityCode, municipalityCode } from '../../src/domain/municipality-code.ts';
import {
  EVALUATIONS,
  KIND_GROUPS,
  KIND_SECTIONS,
  KIND_STATUSES,
  REFERRALS,
  SECTORS,
  SERVICE_STATUSES,
  type Service,
  type ServiceInventory,
  type ServiceKind,
} from '../../src/domain/service.ts';
import { type CsvRow, readCsvTable } from './csv-table.ts';

const FOLDER = 'geodata/services';
const CONSUMPTION_ROOM_FILE = 'geodata/consumption-rooms/consumption-rooms.csv';
const INITIATIVES_TITLE = 'Indsatsbeskrivelser til »Akut behov, fælles ansvar« (DEFACTUM)';
const INITIATIVES_YEAR = '2025';
const ROOMS_SOURCE = 'Ministerens svar på SOU spørgsmål 274 (2023-24); Harm Reduction Journal 2016; presse';
const ROOM_NOTE = 'Positionen er 100-500 m nøjagtig. Åbningstider og pladser er gamle.';
const MAPPED_REGION = 'Region Midtjylland';
const INITIATIVE_COUNT = 63;

const columns = (text: string): readonly string[] => text.split(' ');
const KIND_COLUMNS = columns(
  'id name group target_group referral legal_basis method run_by status timing section source aliases',
);
const INITIATIVE_COLUMNS = columns(
  'number name municipalities basis former operator sector kind target_group referral legal_basis method hours staff capacity evaluated status note',
);
const LOW_THRESHOLD_COLUMNS = columns(
  'id name municipalities kind operator sector target_group address hours capacity information_year source',
);
const ROOM_COLUMNS = columns(
  'id name operator address municipality lon lat hours_da places_da status_da note_da',
);

/** The catalogue and the inventory from `geodata/`, checked as a whole. */
export function readServices(root: string, codes: ReadonlySet<MunicipalityCode>): Outcome<ServiceInventory> {
  const kinds = readCsvTable(root, `${FOLDER}/kinds.csv`, KIND_COLUMNS, readKind);
  if (!kinds.ok) return kinds;
  const nameOf = new Map(kinds.value.map(({ id, name }) => [id, name]));
  const parse = (read: (row: CsvRow, type: string) => Service) => (row: CsvRow) => {
    const type = nameOf.get(row.text('kind'));
    if (type === undefined) row.reject('kind', 'en type i kinds.csv');
    const service = read(row, type ?? '');
    for (const code of [...service.municipalities, ...service.former]) {
      if (!codes.has(code)) row.reject('municipalities', `en af de 98 kommunekoder (fandt ${code})`);
    }
    return service;
  };
  const initiatives = readCsvTable(
    root,
    `${FOLDER}/initiatives.csv`,
    INITIATIVE_COLUMNS,
    parse(readInitiative),
  );
  const low = readCsvTable(
    root,
    `${FOLDER}/low-threshold.csv`,
    LOW_THRESHOLD_COLUMNS,
    parse(readLowThreshold),
  );
  const rooms = readCsvTable(root, CONSUMPTION_ROOM_FILE, ROOM_COLUMNS, (row) =>
    readRoom(row, nameOf.get('consumption-room') ?? ''),
  );
  if (!initiatives.ok || !low.ok || !rooms.ok) {
    const problems = [initiatives, low, rooms].flatMap((one): readonly Problem[] =>
      one.ok ? [] : one.problems,
    );
    return { ok: false, problems };
  }
  const numbers = initiatives.value.map(({ number }) => number).join();
  const expected = Array.from({ length: INITIATIVE_COUNT }, (_, index) => index + 1).join();
  if (numbers !== expected) {
    return {
      ok: false,
      problems: [{ file: `${FOLDER}/initiatives.csv`, path: 'number', found: numbers, expected }],
    };
  }
  return {
    ok: true,
    warnings: [],
    value: {
      kinds: kinds.value,
      services: [...initiatives.value, ...low.value, ...rooms.value],
      mappedRegion: MAPPED_REGION,
    },
  };
}

function readKind(row: CsvRow): ServiceKind {
  return {
    id: row.text('id'),
    name: row.text('name'),
    group: row.oneOf('group', KIND_GROUPS),
    targetGroup: known(row, 'target_group'),
    referral: row.oneOf('referral', REFERRALS),
    legalBasis: known(row, 'legal_basis'),
    method: known(row, 'method'),
    runBy: known(row, 'run_by'),
    status: row.oneOf('status', KIND_STATUSES),
    timing: known(row, 'timing'),
    section: row.oneOf('section', KIND_SECTIONS),
    source: row.text('source'),
    aliases: row.optionalText('aliases').split('|').filter(Boolean),
  };
}

function readInitiative(row: CsvRow, type: string): Service {
  const number = row.number('number');
  return {
    id: `nr-${String(number).padStart(2, '0')}`,
    origin: 'initiative',
    number,
    name: row.text('name'),
    kind: row.text('kind'),
    type,
    municipalities: codeList(row, 'municipalities'),
    basis: row.oneOf('basis', ['named', 'seat']),
    former: codeList(row, 'former'),
    operator: known(row, 'operator'),
    sector: row.oneOf('sector', SECTORS),
    targetGroup: known(row, 'target_group'),
    referral: row.oneOf('referral', REFERRALS),
    legalBasis: known(row, 'legal_basis'),
    method: known(row, 'method'),
    hours: known(row, 'hours'),
    staff: known(row, 'staff'),
    capacity: known(row, 'capacity'),
    evaluated: row.oneOf('evaluated', EVALUATIONS),
    status: row.oneOf('status', SERVICE_STATUSES),
    address: null,
    lonLat: null,
    year: INITIATIVES_YEAR,
    note: known(row, 'note'),
    source: `${INITIATIVES_TITLE}, nr. ${number}`,
  };
}

/** What only the initiatives tell. */
const NOT_TOLD = {
  number: null,
  basis: 'named',
  former: [],
  referral: 'ukendt',
  legalBasis: null,
  method: null,
  staff: null,
  evaluated: 'ukendt',
} as const;

function readLowThreshold(row: CsvRow, type: string): Service {
  return {
    ...NOT_TOLD,
    id: row.text('id'),
    origin: 'lowThreshold',
    name: row.text('name'),
    kind: row.text('kind'),
    type,
    municipalities: codeList(row, 'municipalities'),
    operator: known(row, 'operator'),
    sector: row.oneOf('sector', SECTORS),
    targetGroup: known(row, 'target_group'),
    hours: known(row, 'hours'),
    capacity: known(row, 'capacity'),
    // The sources are years old: whether a place still exists is not known.
    status: 'ukendt',
    address: known(row, 'address'),
    lonLat: null,
    year: known(row, 'information_year'),
    note: null,
    source: row.text('source'),
  };
}

function readRoom(row: CsvRow, type: string): Service {
  return {
    ...NOT_TOLD,
    id: row.text('id'),
    origin: 'consumptionRoom',
    name: row.text('name'),
    kind: 'consumption-room',
    type,
    municipalities: [row.code('municipality')],
    operator: known(row, 'operator'),
    sector: 'civil',
    targetGroup: null,
    hours: known(row, 'hours_da'),
    capacity: known(row, 'places_da'),
    status: row.oneOf('status_da', SERVICE_STATUSES),
    address: known(row, 'address'),
    lonLat: lonLat(row.number('lon'), row.number('lat')),
    year: '25. marts 2024',
    note: [row.optionalText('note_da'), ROOM_NOTE].filter(Boolean).join(' '),
    source: ROOMS_SOURCE,
  };
}

function known(row: CsvRow, column: string): string | null {
  return row.optionalText(column) || null;
}

function codeList(row: CsvRow, column: string): readonly MunicipalityCode[] {
  return row
    .optionalText(column)
    .split(' ')
    .filter(Boolean)
    .flatMap((text) => {
      if (/^\d{4}$/.test(text)) return [municipalityCode(text)];
      row.reject(column, 'kommunekoder på fire cifre med mellemrum');
      return [];
    });
}
