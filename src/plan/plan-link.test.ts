import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTestMunicipalities } from '../../tests/fixtures/municipalities.ts';
import { planText } from '../../tests/fixtures/plan-arbitrary.ts';
import type { Plan } from '../domain/plan.ts';
import { unpackText } from './link-bytes.ts';
import { LINK_CODES } from './link-dictionary.ts';
import { parsePlan } from './parse-plan.ts';
import { decodePlanLink, encodePlanLink, MOST_LINK_CHARACTERS } from './plan-link.ts';
import { writePlan } from './write-plan.ts';

const municipalities = readTestMunicipalities();
const readFile = (text: string) => parsePlan(text, { file: 'plan.json', municipalities });
const readLink = (text: string) => decodePlanLink(text, { file: 'linket', municipalities });

function planOf(outcome: ReturnType<typeof readFile>): Plan {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function linkOf(plan: Plan): string {
  const link = encodePlanLink(plan);
  if (!link.ok) throw new Error(`the link would have taken ${link.characters} characters`);
  return link.text;
}

function expectedOf(text: string): string {
  const outcome = readLink(text);
  return outcome.ok ? 'read' : outcome.problems.map(({ found, expected }) => `${found}: ${expected}`).join();
}

const council = new Map<string, string[]>();
for (const { code, healthCouncil } of municipalities) {
  council.set(healthCouncil, [...(council.get(healthCouncil) ?? []), code]);
}
/** Every municipality in a unit, and 25 houses somewhere. */
const wholeCountry = planOf(
  readFile(
    JSON.stringify({
      format: 'daekning-plan',
      version: 1,
      name: 'Forslag til dækning 2027',
      asOf: '2027-01-01',
      sites: municipalities.slice(0, 25).map(({ code, name }, at) => ({
        id: `hus-${at + 1}`,
        kind: 'house',
        name: `Gadens Hus ${name}`,
        lonLat: [
          Number((8.2 + ((at * 7919) % 500) / 150).toFixed(4)),
          Number((54.9 + at * 0.0913).toFixed(4)),
        ],
        municipality: code,
        serves: [code],
        status: 'planned',
      })),
      serviceAreas: [...council.values()].map((codes, at) => ({
        id: `mue-${at + 1}`,
        name: `MUE ${at + 1}`,
        host: codes[0],
        municipalities: codes,
        status: 'planned',
      })),
    }),
  ),
);

describe('a plan in a link', () => {
  it('is the same plan, unknown keys included', () => {
    fc.assert(
      fc.property(planText, (text) => {
        const plan = planOf(readFile(text));
        const link = encodePlanLink(plan);
        if (link.ok) expect(planOf(readLink(link.text))).toEqual(plan);
      }),
    );
  });

  it('is the same plan for every example, in letters that an address takes', () => {
    for (const id of ['tom', 'sundhedsraad', 'byer-og-enheder']) {
      const plan = planOf(readFile(readFileSync(`public/examples/${id}.daekning.json`, 'utf8')));
      const link = linkOf(plan);
      expect(link).toMatch(/^1\.[A-Za-z0-9_-]+$/);
      expect(writePlan(planOf(readLink(link)))).toBe(writePlan(plan));
    }
  });

  it('takes 98 assignments and 25 houses in 1,200 characters', () => {
    const link = linkOf(wholeCountry);
    expect(link.length).toBeLessThan(1200);
    expect(planOf(readLink(link))).toEqual(wholeCountry);
  });

  it('knows the 98 codes, and keeps the order that municipalities are listed in', () => {
    expect([...LINK_CODES]).toEqual(municipalities.map(({ code }) => code));
    const [area] = wholeCountry.serviceAreas;
    if (!area) throw new Error('no area');
    const turned = {
      ...wholeCountry,
      serviceAreas: [{ ...area, municipalities: [...area.municipalities].reverse() }],
    };
    expect(planOf(readLink(linkOf(turned)))).toEqual(turned);
  });

  it('can be read when it was sent by an earlier version of the page', () => {
    // Never to be made anew: these characters may stand in somebody's mail.
    const sent =
      '1.N7e75os21FEKBmb2EqAwQlRJJzpaCeQ6Q6VYnWgDIEY2A5ohQVJAFG2hZ2luZqZjaqZnaGxmFAtSrAGSU9JIgipBRgYgBdFQj4FUQbwAYh1u01EA5gQ1BZsku8NLbfST7CDGQE1BMc8QaIwS2JlBxmBVCAMdQQmiRAlkT15pTo4OGmGgZxIbCwA';
    expect(planOf(readLink(sent)).serviceAreas).toMatchObject([
      { id: 'mue-1', name: 'MUE 1', municipalities: ['0657', '0661'], note: 'Æ, ø & <b>å</b>' },
    ]);
  });
});

/** Anything packed the way a link is. */
function lettersOf(content: string): string {
  const plain = strToU8(content);
  let hash = 0x811c9dc5;
  for (const byte of plain) hash = Math.imul(hash ^ byte, 0x01000193);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(hash >>> 0);
  return Buffer.concat([check, deflateSync(plain)]).toString('base64url');
}

describe('a link that is refused', () => {
  it('is one that would be too long, and says how long', () => {
    const words = Array.from({ length: 4000 }, (_, at) => ((at * 2654435761) % 4294967296).toString(36));
    const link = encodePlanLink({ ...wholeCountry, note: words.join(' ') });
    expect(link).toMatchObject({ ok: false });
    expect(!link.ok && link.characters).toBeGreaterThan(MOST_LINK_CHARACTERS);
  });

  it('is any link with a character changed, lost or cut off', () => {
    const link = linkOf(wholeCountry);
    for (let at = 2; at < link.length; at += 1) {
      const other = link[at] === 'A' ? 'B' : 'A';
      for (const damaged of [link.slice(0, at) + other + link.slice(at + 1), link.slice(0, at)]) {
        const outcome = readLink(damaged);
        // The last letter may have bits that say nothing.
        if (outcome.ok) expect(outcome.value).toEqual(wholeCountry);
        else expect(outcome.problems).toHaveLength(1);
      }
    }
    expect(expectedOf(link.slice(0, -9))).toContain('gået tabt eller ændret');
    expect(expectedOf('')).toContain('et tomt link');
    expect(expectedOf('1.')).toContain('gået tabt');
    expect(expectedOf('%%%')).toContain('gået tabt');
  });

  it('is one from a newer version, by its own number or its plan’s', () => {
    expect(expectedOf('2.AAAA')).toContain('nyere version');
    const newer = { ...wholeCountry, version: 9 as 1 };
    expect(expectedOf(linkOf(newer))).toContain('nyere version');
  });

  it('is one that is enormous, before it has been unpacked', () => {
    expect(expectedOf(`1.${'A'.repeat(MOST_LINK_CHARACTERS)}`)).toContain('højst 8000 tegn');
    const bomb = deflateSync(new Uint8Array(50_000_000), { level: 9 });
    const letters = Buffer.concat([Buffer.alloc(4), bomb]).toString('base64url');
    expect(unpackText(letters, 1_000_000)).toEqual({ ok: false, why: 'tooLarge' });
  });

  it('is one with something else than a plan in it, however well packed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (content) => {
        const letters = lettersOf(content);
        expect(unpackText(letters, 1_000_000)).toEqual({ ok: true, text: content });
        expect(readLink(`1.${letters}`).ok).toBe(false);
      }),
    );
  });

  it('is one made to hold the page up', () => {
    const deep = '['.repeat(100_000);
    const wide = JSON.stringify([1, 'A', '2027-01-01', [Array.from({ length: 90_000 }, () => 0)]]);
    for (const content of [deep + ']'.repeat(100_000), wide]) {
      const letters = lettersOf(content);
      expect(letters.length).toBeLessThan(MOST_LINK_CHARACTERS);
      expect(readLink(`1.${letters}`).ok).toBe(false);
    }
  });
});
