import { describe, expect, it } from 'vitest';
import { daVerdict, type VerdictFigures } from './da-verdict.ts';

const figures = (parts: Partial<VerdictFigures>): VerdictFigures => ({
  municipalities: 98,
  partly: 0,
  uncovered: 0,
  targetGroup: 12_000,
  peopleWithoutCover: 0,
  estimate: true,
  approximate: false,
  ...parts,
});

describe('the verdict', () => {
  it('counts what is not covered, and says that people are an estimate', () => {
    expect(daVerdict.verdict(figures({ uncovered: 3, peopleWithoutCover: 210 }))).toBe(
      '3 af 98 kommuner er ikke dækket: ca. 210 borgere i målgruppen (estimat)',
    );
  });

  it('says so when everything is covered', () => {
    expect(daVerdict.verdict(figures({}))).toBe(
      'Alle 98 kommuner er dækket: ca. 12.000 borgere i målgruppen (estimat)',
    );
  });

  it('says so when nothing is', () => {
    expect(daVerdict.verdict(figures({ uncovered: 98, peopleWithoutCover: 12_000 }))).toBe(
      'Ingen af de 98 kommuner er dækket: ca. 12.000 borgere i målgruppen (estimat)',
    );
  });

  it('keeps partly covered apart, alone and together with uncovered', () => {
    expect(daVerdict.verdict(figures({ partly: 1, peopleWithoutCover: 1 }))).toBe(
      '1 af 98 kommuner er kun delvist dækket: ca. 1 borger i målgruppen er uden dækning (estimat)',
    );
    expect(daVerdict.verdict(figures({ uncovered: 3, partly: 1, peopleWithoutCover: 250 }))).toBe(
      '3 af 98 kommuner er ikke dækket, og 1 er kun delvist dækket: ca. 250 borgere i målgruppen er uden dækning (estimat)',
    );
  });

  it('calls nothing an estimate that is not one', () => {
    expect(daVerdict.verdict(figures({ uncovered: 3, peopleWithoutCover: 210, estimate: false }))).toBe(
      '3 af 98 kommuner er ikke dækket: 210 borgere i målgruppen',
    );
  });
});
