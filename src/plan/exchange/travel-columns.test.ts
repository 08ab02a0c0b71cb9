import { expect, test } from 'vitest';
import { createFakeNetwork } from '../../../tests/fixtures/fake-network.ts';
import { ANKERUP, GRIMOE, inventedCountry, pointOf } from '../../../tests/fixtures/invented-country.ts';
import { planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { evaluatePlan } from '../../coverage/index.ts';
import { createStraightLineTravel } from '../../travel/straight-line.ts';
import { writeBandsGeoJson } from './bands-geojson.ts';
import { resultRows, resultSheets } from './result-table.ts';

const country = inventedCountry();
const plan = planOf({
  serviceAreas: [unit('u', [ANKERUP, GRIMOE], { base: pointOf(ANKERUP, 0) }), unit('v', [GRIMOE])],
});
const network = evaluatePlan(country, createFakeNetwork(country), plan);
const straight = evaluatePlan(country, createStraightLineTravel(country.demand), plan);
const cellOf = (rows: readonly (readonly unknown[])[], row: number, column: string) =>
  rows[row]?.[rows[0]?.indexOf(column) ?? -1];

test('every figure has a column of its own, and as many cells', () => {
  const rows = resultRows(country.municipalities, plan, network);
  const head = rows[0] ?? [];
  expect(new Set(head).size).toBe(head.length);
  for (const row of rows) expect(row).toHaveLength(head.length);
  expect(cellOf(rows, 1, 'rejsemotor')).toBe('fake-network');
  expect(cellOf(rows, 1, 'enhedens base: andel af alle inden for 15 minutter')).toBe(1);
  const grimoe = country.municipalities.findIndex(({ code }) => code === GRIMOE) + 1;
  expect(cellOf(rows, grimoe, 'enhedens base: andel uden rute')).toBe(1);
  expect(cellOf(rows, grimoe, 'enhedens base: minutter, median')).toBeNull();
});

test('the straight line leaves minutes and shares empty, not zero', () => {
  const rows = resultRows(country.municipalities, plan, straight);
  expect(cellOf(rows, 1, 'enhedens base: minutter, median')).toBeNull();
  expect(cellOf(rows, 1, 'enhedens base: andel af alle inden for 15 minutter')).toBeNull();
  expect(cellOf(rows, 1, 'enhedens base: km, middel (fugleflugt)')).toBeGreaterThan(0);
});

test('the workbook has the units, and says engine, transport and waiting', () => {
  const [, units, basis] = resultSheets(country.municipalities, plan, network);
  expect(units?.rows).toHaveLength(3);
  const rows = units?.rows ?? [];
  expect(cellOf(rows, 1, 'dækkede borgere fra basen: andel uden rute')).toBeCloseTo(2 / 102, 3);
  expect(cellOf(rows, 2, 'dækkede borgere fra basen: minutter, median')).toBeNull();
  const said = new Map((basis?.rows ?? []).map(([key, value]) => [key, value]));
  expect(said.get('Rejsemotor')).toBe('fake-network');
  expect(said.get('Transport')).toBe('bil');
  expect(said.get('Ventetid ved færge')).toBe('50 % af tiden mellem to afgange');
});

test('bands name around what, by which engine and settings', () => {
  const geometry = {
    type: 'MultiPolygon' as const,
    coordinates: [
      [
        [
          [10, 56],
          [11, 56],
          [11, 57],
          [10, 56],
        ],
      ],
    ],
  };
  const shown = {
    origin: { facilities: ['u', 'gone'] },
    from: ['u'],
    bands: [{ minutes: 30, geometry, landShare: 0.5 }],
  };
  const written = JSON.parse(writeBandsGeoJson(shown, 'Enhed u', plan, 'network'));
  expect(written.daekning).toMatchObject({
    origin: { facilities: ['u', 'gone'], name: 'Enhed u' },
    travel: { engine: 'network' },
    travelSettings: { mode: 'car', ferryWaitShare: 0.5 },
  });
  expect(written.features).toMatchObject([
    { geometry, properties: { withinMinutes: 30, engine: 'network' } },
  ]);
});
