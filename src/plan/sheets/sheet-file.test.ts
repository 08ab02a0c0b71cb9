import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANKERUP, BIRKUM, inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { inventedGeodata } from '../../../tests/fixtures/invented-map.ts';
import { house, planOf } from '../../../tests/fixtures/plan-parts.ts';
import { country, everySheet, inputOf, plan } from '../../../tests/fixtures/sheets.ts';
import { buildCountrySheet } from './country-sheet.ts';
import { changesSince } from './sheet-changes.ts';
import { isSheetText, type RoleSheet, readSheetFile, writeSheetFile } from './sheet-file.ts';
import { basisOf } from './sheet-head.ts';

describe('a sheet file', () => {
  const sheets = everySheet(inputOf(), country);

  it.each(sheets.map((sheet) => [sheet.role, sheet] as const))(
    'gives back a %s sheet as it was',
    (_, sheet) => {
      const content = writeSheetFile(sheet);
      expect(isSheetText(content)).toBe(true);
      const outcome = readSheetFile(content, 'ark.json');
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      expect(outcome.value).toEqual(sheet);
      const hashIn = (text: string): unknown => (JSON.parse(text) as { hash: unknown }).hash;
      expect(hashIn(writeSheetFile(outcome.value))).toBe(hashIn(content));
    },
  );

  const content = writeSheetFile(buildCountrySheet(inputOf(), null));
  const problemOf = (text: string) => {
    const outcome = readSheetFile(text, 'ark.json');
    return outcome.ok ? null : outcome.problems[0];
  };

  it('is refused when anything in it is another, with where and what', () => {
    expect(problemOf(content.replace('"uncovered": 4', '"uncovered": 0'))).toMatchObject({
      file: 'ark.json',
      path: 'hash',
      expected: expect.stringContaining('kontrolsummen'),
    });
    expect(problemOf(content.replace('"version": 1', '"version": 2'))).toMatchObject({
      path: 'version',
      found: '2',
      expected: expect.stringContaining('nyere version'),
    });
    expect(problemOf(content.replace('"version": 1', '"version": "x"'))?.path).toBe('version');
    expect(problemOf(content.slice(0, -20))?.expected).toBe('gyldig JSON');
    expect(problemOf('{}')?.path).toBe('format');
    expect(problemOf(content.replace('"sheet": {', '"sheet": 1, "x": {'))?.path).toBe('sheet');
    expect(problemOf(`"${'x'.repeat(5_000_001)}"`)?.found).toMatch(/byte$/);
  });

  it('is refused when whoever made it made the hash too, but not the form', () => {
    const forged = (change: object): string =>
      writeSheetFile({ ...buildCountrySheet(inputOf(), null), ...change } as RoleSheet);
    expect(problemOf(forged({ rules: [{ id: 'R1' }] }))).toMatchObject({
      path: expect.stringMatching(/^sheet\.rules\[0\]/),
    });
    expect(problemOf(forged({ role: 'king' }))).toMatchObject({ path: 'sheet.role', found: '"king"' });
    expect(problemOf(forged({ targetGroupCovered: 'many' }))).toMatchObject({
      path: 'sheet.targetGroupCovered',
      found: '"many"',
      expected: 'et tal',
    });
  });

  it('is found out whatever single number in it is changed', () => {
    const digits = [...content.matchAll(/\d/g)].map(({ index }) => index);
    const start = content.indexOf('"sheet"');
    fc.assert(
      fc.property(fc.constantFrom(...digits.filter((at) => at > start)), (at) => {
        const other = content[at] === '7' ? '3' : '7';
        const changed = content.slice(0, at) + other + content.slice(at + 1);
        // The last digit of a long decimal may be written otherwise and be the same number.
        fc.pre(JSON.stringify(JSON.parse(changed)) !== JSON.stringify(JSON.parse(content)));
        expect(readSheetFile(changed, 'ark.json').ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('is not mistaken for a plan that only names the format', () => {
    expect(isSheetText('{"format":"daekning-plan","note":"daekning-sheet"}')).toBe(false);
    expect(isSheetText('daekning-sheet')).toBe(false);
  });
});

describe('what has changed since a sheet was made', () => {
  const kindsBetween = (a: Parameters<typeof basisOf>[0], b: Parameters<typeof basisOf>[0]) =>
    changesSince(basisOf(a), basisOf(b)).map(({ kind }) => kind);
  const base = inputOf();

  it('is nothing for the same plan and data', () => {
    expect(kindsBetween(base, inputOf())).toEqual([]);
  });

  it('is told by kind', () => {
    const renamed = planOf({
      ...plan,
      name: 'Anden plan',
      sites: [house('gh', ANKERUP, { name: 'Nyt navn' })],
    });
    expect(kindsBetween(base, inputOf(renamed))).toEqual(['planName', 'names']);
    const moved = { ...plan, sites: [house('gh', BIRKUM)] };
    expect(kindsBetween(base, inputOf(moved))).toEqual(['fingerprint']);
    const reckoned = { ...plan, extra: { groundwork: { assumptions: { caseload: { value: 8 } } } } };
    expect(kindsBetween(base, inputOf(reckoned))).toEqual(['groundwork']);
    const richer = inventedCountry({ people: () => 12 });
    expect(kindsBetween(base, inputOf(plan, richer))).toEqual(['numbers']);
    expect(kindsBetween(base, { ...base, ownDemand: 'kort.csv' })).toEqual(['demand']);
    expect(kindsBetween(base, { ...base, services: [] })).toEqual(['services']);
    expect(kindsBetween(base, { ...base, services: null })).toEqual([]);
    const manifest = { ...inventedGeodata().manifest, files: { 'a.json': { sha256: 'b', bytes: 1 } } };
    expect(kindsBetween(base, { ...base, manifest })).toEqual(['data']);
  });
});
