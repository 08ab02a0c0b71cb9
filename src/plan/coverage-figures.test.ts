import { describe, expect, it } from 'vitest';
import { readTestMunicipalities } from '../../tests/fixtures/municipalities.ts';
import { isoDate } from '../domain/iso-date.ts';
import { municipalityCode } from '../domain/municipality-code.ts';
import type { CoverageResult, MunicipalityResult, TravelFigures } from '../domain/result.ts';
import { choroplethValues } from './choropleth-values.ts';
import { coverageFigures, coverageGaps, sumPeople } from './coverage-figures.ts';
import type { ChoroplethId } from './view-store.ts';

const municipalities = readTestMunicipalities();

const way = (nearest: string, median: number): TravelFigures => ({
  nearest,
  km: { mean: median + 1, median, p90: median + 2, max: median + 3 },
  minutes: null,
  unreachableShare: 0,
  ferryShare: null,
});

/** The 98 covered by a unit, ten people in each, but for what is given. */
function resultWith(changes: Readonly<Record<string, Partial<MunicipalityResult>>>): CoverageResult {
  const rows = municipalities.map(
    ({ code, name }): MunicipalityResult => ({
      code,
      name,
      status: 'unit',
      coveredShare: 1,
      by: ['mue'],
      targetGroup: 10,
      targetGroupQuality: 'estimate',
      travel: { house: null, consumptionRoom: null, unitBase: null },
      ...changes[code],
    }),
  );
  const covered = rows.filter((row) => row.coveredShare === 1).length;
  const partly = rows.filter((row) => row.status === 'partly').length;
  return {
    format: 'daekning-result',
    version: 1,
    plan: { name: 'A', fingerprint: 'sha256:0' },
    asOf: isoDate('2027-01-01'),
    data: {
      boundaries: { source: '', date: '', quality: 'official' },
      targetGroup: { source: '', year: 2022, quality: 'estimate' },
      travel: { engine: 'straight' },
    },
    summary: {
      municipalities: 98,
      covered,
      partly,
      uncovered: 98 - covered - partly,
      inSeveralUnits: 0,
      targetGroup: rows.reduce((sum, row) => sum + (row.targetGroup ?? 0), 0),
      targetGroupCovered: rows.reduce((sum, row) => sum + (row.targetGroup ?? 0) * row.coveredShare, 0),
      travel: { house: null, consumptionRoom: null, unitBase: null },
    },
    municipalities: rows,
    serviceAreas: [],
    rules: [],
    warnings: [],
  };
}

const LEMVIG_OUT = resultWith({
  '0665': {
    status: 'none',
    coveredShare: 0,
    by: [],
    targetGroup: 30,
    travel: { house: way('gh', 80), consumptionRoom: way('sir', 70), unitBase: null },
  },
  '0101': { status: 'partly', coveredShare: 0.75, targetGroup: 400 },
});

describe('the verdict', () => {
  it('counts municipalities and the people outside all cover', () => {
    expect(coverageFigures(LEMVIG_OUT)).toEqual({
      municipalities: 98,
      covered: 96,
      partly: 1,
      uncovered: 1,
      targetGroup: 96 * 10 + 430,
      peopleWithoutCover: 130,
      estimate: true,
      approximate: false,
    });
  });

  it('lists hidden numbers last, and adds up only what is shown', () => {
    const result = resultWith({
      '0101': { status: 'none', coveredShare: 0, targetGroup: null, suppressed: 'primary' },
      '0665': { status: 'none', coveredShare: 0, targetGroup: 0 },
    });
    expect(coverageGaps(result).map(({ code, people }) => [code, people])).toEqual([
      ['0665', 0],
      ['0101', null],
    ]);
    expect(sumPeople(result.municipalities)).toEqual({ people: 96 * 10, hidden: 1 });
  });

  it('lists the gaps, most people first, with the nearest site of either kind', () => {
    expect(coverageGaps(LEMVIG_OUT)).toEqual([
      {
        code: '0101',
        name: 'København',
        status: 'partly',
        coveredShare: 0.75,
        people: 100,
        quality: 'estimate',
        nearest: null,
        hasSites: false,
      },
      {
        code: '0665',
        name: 'Lemvig',
        status: 'none',
        coveredShare: 0,
        people: 30,
        quality: 'estimate',
        nearest: { kind: 'consumptionRoom', id: 'sir', measure: 'km', median: 70 },
        hasSites: true,
      },
    ]);
    expect(coverageGaps(resultWith({}))).toEqual([]);
  });
});

describe('what municipalities are coloured by', () => {
  const targetGroup = municipalities.map(() => ({
    people: 10,
    quality: 'estimate' as const,
    source: '',
    year: 2022,
  }));
  const valueIn = (choropleth: ChoroplethId, result: CoverageResult | null) =>
    choroplethValues(choropleth, { municipalities, targetGroup }, result).get(municipalityCode('0101'));

  it('is people, by themselves, by inhabitants and by area', () => {
    const [first] = municipalities;
    expect(valueIn('targetGroup', null)).toBe(10);
    expect(valueIn('targetGroupPer1000', null)).toBeCloseTo(10_000 / (first?.population ?? 0), 12);
    expect(valueIn('targetGroupPerKm2', null)).toBeCloseTo(10 / (first?.areaKm2 ?? 0), 12);
  });

  it('is unknown, not 0, for distances without a result or without a site', () => {
    expect(valueIn('kmHouse', null)).toBeNull();
    expect(valueIn('kmHouse', LEMVIG_OUT)).toBeNull();
    const house = resultWith({
      '0101': { travel: { house: way('gh', 4), consumptionRoom: null, unitBase: null } },
    });
    expect(valueIn('kmHouse', house)).toBe(4);
    expect(valueIn('kmConsumptionRoom', house)).toBeNull();
  });

  it('is hidden, neither unknown nor 0, where the number is', () => {
    const hidden = resultWith({ '0101': { targetGroup: null, suppressed: 'primary' } });
    const nobody = resultWith({ '0101': { targetGroup: 0 } });
    for (const id of ['targetGroup', 'targetGroupPer1000', 'targetGroupPerKm2'] as const) {
      expect(valueIn(id, hidden)).toBe('suppressed');
      expect(valueIn(id, nobody)).toBe(0);
    }
    const marked = targetGroup.map((number) => ({ ...number, suppressed: 'secondary' as const }));
    const values = choroplethValues('targetGroup', { municipalities, targetGroup: marked }, null);
    expect(values.get(municipalityCode('0101'))).toBe('suppressed');
  });

  it('is nothing where nothing is chosen', () => {
    expect(choroplethValues('none', { municipalities, targetGroup }, null).size).toBe(0);
  });
});
