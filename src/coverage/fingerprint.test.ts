import { describe, expect, test } from 'vitest';
import { ANKERUP, BIRKUM, CEDERBY, within } from '../../tests/fixtures/invented-country.ts';
import { agreementOf, house, planOf, rectangle, unit } from '../../tests/fixtures/plan-parts.ts';
import { isoDate } from '../domain/iso-date.ts';
import type { Plan } from '../domain/plan.ts';
import { canonicalJson } from './canonical-json.ts';
import { planFingerprint } from './index.ts';

const base = (): Plan =>
  planOf({
    sites: [house('h', ANKERUP, { serves: [ANKERUP, BIRKUM], staff: { b: 1, a: [2] } }), house('i', BIRKUM)],
    serviceAreas: [
      unit('u', [BIRKUM, CEDERBY], {
        agreement: agreementOf(BIRKUM, CEDERBY),
        polygon: rectangle(within(CEDERBY, 0, 0), within(CEDERBY, 1, 1)),
        stops: [{ sted: 'Torvet' }],
      }),
    ],
    waivers: [{ rule: 'R4', subject: 'u', reason: 'Aftalt', extra: {} }],
  });

/** The base with one site and one area changed. */
function changed(site: object, area: object, plan: object = {}): Plan {
  const { sites, serviceAreas, ...rest } = base();
  return {
    ...rest,
    ...plan,
    sites: sites.map((one, i) => (i === 0 ? { ...one, ...site } : one)),
    serviceAreas: serviceAreas.map((one) => ({ ...one, ...area })),
  };
}

describe('F1 a fingerprint', () => {
  test('is sha256 and 64 hex digits, the same every time', () => {
    expect(planFingerprint(base())).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(planFingerprint(base())).toBe(planFingerprint(base()));
  });

  test('does not change with name, note, colour, lock, unknown keys and the order of codes', () => {
    const looks = { name: 'Nyt', note: 'x', colour: '#fff', locked: true, extra: { ny: 1 } };
    const plan = changed(
      { ...looks, serves: [BIRKUM, ANKERUP], staff: { a: [2], b: 1 } },
      { ...looks, municipalities: [CEDERBY, BIRKUM], agreement: agreementOf(CEDERBY, BIRKUM) },
      { name: 'Andet', note: 'y', extra: { nyt: true } },
    );
    expect(planFingerprint(plan)).toBe(planFingerprint(base()));
  });

  test('is the same for one letter written in two ways', () => {
    expect(planFingerprint(changed({ id: 'a\u030A' }, {}))).toBe(planFingerprint(changed({ id: 'å' }, {})));
  });

  test.each<[string, Plan]>([
    ['a position', changed({ lonLat: within(ANKERUP, 0.5, 0.51) }, {})],
    ['what is served', changed({ serves: [ANKERUP] }, {})],
    ['a status', changed({ status: 'open' }, {})],
    ['staff', changed({ staff: { a: [2], b: 2 } }, {})],
    ['a base', changed({}, { base: within(BIRKUM, 0.5, 0.5) })],
    ['a polygon', changed({}, { polygon: rectangle(within(CEDERBY, 0, 0), within(CEDERBY, 1, 0.9)) })],
    ['an agreement', changed({}, { agreement: null })],
    ['stops', changed({}, { stops: [] })],
    ['the date', changed({}, {}, { asOf: isoDate('2026-01-01') })],
    ['a setting', changed({}, {}, { settings: { ...base().settings, detour: 1.2 } })],
    ['a waiver', changed({}, {}, { waivers: [] })],
    ['the order of sites', { ...base(), sites: base().sites.toReversed() }],
  ])('changes with %s', (_what, plan) => {
    expect(planFingerprint(plan)).not.toBe(planFingerprint(base()));
  });

  test('canonical JSON is that of RFC 8785', () => {
    const value = {
      '\u20ac': 'Euro',
      '\r': 1e21,
      '1': [333333333.5, 4.5, 0.002, 1e-27, -0],
      ö: null,
      a: true,
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":1e+21,"1":[333333333.5,4.5,0.002,1e-27,0],"a":true,"ö":null,"€":"Euro"}',
    );
    expect(canonicalJson({ '\ud83d\ude00': 1, '\ufb01': 2 })).toBe('{"\ud83d\ude00":1,"\ufb01":2}');
    expect(() => canonicalJson(Number.NaN)).toThrow('NaN');
  });
});
