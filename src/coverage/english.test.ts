import { afterEach, describe, expect, test } from 'vitest';
import { danishIn } from '../../tests/fixtures/danish-words.ts';
import { createFakeNetwork } from '../../tests/fixtures/fake-network.ts';
import {
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  ELMOE,
  FJELOE,
  inventedCountry,
  within,
} from '../../tests/fixtures/invented-country.ts';
import { agreementOf, house, planOf, rectangle, unit } from '../../tests/fixtures/plan-parts.ts';
import { isoDate } from '../domain/iso-date.ts';
import { type Language, speak } from '../domain/language.ts';
import { lonLat } from '../domain/lon-lat.ts';
import type { CoverageResult } from '../domain/result.ts';
import { createStraightLineTravel } from '../travel/straight-line.ts';
import { addCoverageEnglish } from './english.ts';
import { evaluatePlan } from './index.ts';

const country = inventedCountry();
const NAMES = country.municipalities.flatMap(({ name, healthCouncil, regionFrom2027, regionUntil2026 }) => [
  name,
  healthCouncil,
  regionFrom2027,
  regionUntil2026,
]);

afterEach(() => speak('da'));

/** One that breaks or cannot decide as many rules as there are. */
const plan = planOf({
  sites: [
    house('h1', DUNBY, { name: 'H1', capacity: 1, lonLat: within(ANKERUP, 0.5, 0.5) }),
    house('h2', ELMOE, { name: 'H2' }),
    house('h3', ANKERUP, { name: 'H3' }),
  ],
  serviceAreas: [
    unit('u1', [ANKERUP, CEDERBY], {
      name: 'U1',
      base: within(BIRKUM, 0.5, 0.5),
      agreement: agreementOf(ANKERUP),
    }),
    unit('u2', [CEDERBY, ELMOE], { name: 'U2', base: within(ELMOE, 0.5, 0.5), capacity: 1 }),
    unit('u3', [FJELOE, ELMOE], { name: 'U3', polygon: rectangle(lonLat(10, 56), lonLat(10.1, 56.1)) }),
    unit('u4', [BIRKUM], { name: 'U4', host: DUNBY, base: within(BIRKUM, 0.5, 0.5) }),
  ],
  waivers: [{ rule: 'R3', subject: 'u1', reason: 'r', extra: {} }],
});

function evaluate(
  language: Language,
  travel = createStraightLineTravel(country.demand),
  asOf = '2027-01-01',
): CoverageResult {
  speak(language);
  return evaluatePlan(country, travel, plan, { asOf: isoDate(asOf) });
}

const textsOf = ({ rules, warnings }: CoverageResult): readonly string[] => [
  ...rules.flatMap(({ source, subjects }) => [source, ...subjects.map(({ message }) => message)]),
  ...warnings,
];

function withoutTexts(result: CoverageResult): unknown {
  const rules = result.rules.map(({ source: _, subjects, ...rule }) => ({
    ...rule,
    subjects: subjects.map(({ id }) => id),
  }));
  return { ...result, rules, warnings: result.warnings.length };
}

describe('the engine in English', () => {
  const travels = [createStraightLineTravel(country.demand), createFakeNetwork(country)];

  test.each(['2026-12-31', '2027-01-01'])(
    'finds the same as in Danish on %s, and says it in English',
    (asOf) => {
      addCoverageEnglish();
      for (const travel of travels) {
        const [da, en] = [evaluate('da', travel, asOf), evaluate('en', travel, asOf)];
        expect(withoutTexts(en)).toEqual(withoutTexts(da));
        expect(textsOf(en).flatMap((text) => danishIn(text, NAMES))).toEqual([]);
        expect(textsOf(da).flatMap((text) => danishIn(text, NAMES)).length).toBeGreaterThan(30);
        const same = textsOf(en).filter((text, i) => text === textsOf(da)[i]);
        expect(same).toEqual([]);
      }
    },
  );

  test('says shares, lengths and names as English does', () => {
    addCoverageEnglish();
    const messages = textsOf(evaluate('en'));
    expect(messages).toContain('Grimø is not covered');
    expect(messages.join('\n')).toMatch(/H1 \(h1\) lies \d+\.\d km outside Dunby, where it is said to lie/);
    expect(messages).toContain('U1 lacks Cederby as a party to the cooperation agreement');
  });
});
