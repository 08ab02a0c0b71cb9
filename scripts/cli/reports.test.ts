import { describe, expect, test } from 'vitest';
import { evaluatePlan } from '../../src/coverage/index.ts';
import { writeResultCsv } from '../../src/plan/exchange/result-table.ts';
import { createStraightLineTravel } from '../../src/travel/straight-line.ts';
import { ANKERUP, inventedCountry } from '../../tests/fixtures/invented-country.ts';
import { house, planOf } from '../../tests/fixtures/plan-parts.ts';
import { writeTextReport } from './text-report.ts';

const country = inventedCountry();

function reportsOf(detour: number) {
  const plan = planOf({ sites: [house('h', ANKERUP)], settings: { detour } });
  const result = evaluatePlan(country, createStraightLineTravel(country.demand), plan);
  const [header = ''] = writeResultCsv(country.municipalities, plan, result).split('\r\n');
  return { text: writeTextReport(plan, result, country.boundaryProvenance), header };
}

describe('distances say how they are measured', () => {
  test('the straight line, and which figure it is', () => {
    const { text, header } = reportsOf(1);
    expect(text).toContain('Afstande i fugleflugt, vægtet');
    expect(text).toMatch(/Hus h, median \d+,\d km i fugleflugt\n/);
    expect(text).not.toContain('omvejsfaktor');
    expect(header).toContain(';km til Gadens Hus (median, fugleflugt);');
  });

  test('the detour that they are multiplied with', () => {
    const { text, header } = reportsOf(1.25);
    expect(text).toContain('Afstande i fugleflugt med omvejsfaktor 1,25, vægtet');
    expect(text).toMatch(/Hus h, median \d+,\d km i fugleflugt med omvejsfaktor 1,25\n/);
    expect(text).toContain('ganget med planens omvejsfaktor 1,25');
    expect(header).toContain(';km til Gadens Hus (median, fugleflugt med omvejsfaktor 1,25);');
  });
});
