import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { counts, type Plan } from '../src/domain/plan.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import { writePlan } from '../src/plan/write-plan.ts';
import { readTestMunicipalities } from './fixtures/municipalities.ts';

const municipalities = readTestMunicipalities();
const textOf = (file: string): string => readFileSync(`public/examples/${file}`, 'utf8');

function readExample(id: string): Plan {
  const outcome = parsePlan(textOf(`${id}.daekning.json`), { file: id, municipalities });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  expect(outcome.warnings).toEqual([]);
  return outcome.value;
}

interface IndexEntry {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

const index: readonly IndexEntry[] = JSON.parse(textOf('index.json')).examples;

describe('the example plans', () => {
  it('are three, each named an example and not a decision', () => {
    expect(index.map((entry) => entry.id)).toEqual(['tom', 'sundhedsraad', 'byer-og-enheder']);
    for (const entry of index) {
      const plan = readExample(entry.id);
      expect(entry.file).toBe(`${entry.id}.daekning.json`);
      expect(entry.title).toMatch(/^Eksempel: /);
      expect(plan.name).toBe(entry.title);
      expect(plan.note).toMatch(/^Eksempel: .*; ikke en beslutning\./);
    }
  });

  it('are written as the program writes them', () => {
    for (const entry of index) expect(writePlan(readExample(entry.id))).toBe(textOf(entry.file));
  });

  it('have the five real consumption rooms in all but the empty one, and no invented capacity', () => {
    expect(readExample('tom').sites).toEqual([]);
    for (const id of ['sundhedsraad', 'byer-og-enheder']) {
      const { sites, serviceAreas } = readExample(id);
      const rooms = sites.filter((site) => site.kind === 'consumptionRoom' && site.status === 'open');
      expect(rooms.map((room) => room.id)).toEqual([
        'sir-h17',
        'sir-skyen',
        'sir-aarhus',
        'sir-odense',
        'sir-vejle',
      ]);
      expect([...sites, ...serviceAreas].every((facility) => facility.capacity === null)).toBe(true);
      expect([...sites, ...serviceAreas].every(counts)).toBe(true);
    }
  });

  it('give each of the 17 health councils one unit of all its municipalities', () => {
    const { serviceAreas } = readExample('sundhedsraad');
    const councilOf = new Map(municipalities.map((one) => [one.code, one.healthCouncil]));
    expect(serviceAreas).toHaveLength(17);
    expect(new Set(serviceAreas.flatMap((area) => area.municipalities)).size).toBe(98);
    for (const area of serviceAreas) {
      const councils = new Set(area.municipalities.map((code) => councilOf.get(code)));
      expect(councils.size).toBe(1);
      expect(area.municipalities).toContain(area.host);
    }
  });

  it('leave gaps on purpose in the one with houses and units', () => {
    const { sites, serviceAreas } = readExample('byer-og-enheder');
    const houses = sites.filter((site) => site.kind === 'house');
    const listed = new Set([
      ...houses.flatMap((house) => house.serves),
      ...serviceAreas.flatMap((area) => area.municipalities),
    ]);
    const rest = municipalities.filter((one) => !listed.has(one.code)).map((one) => one.name);
    expect(houses.length).toBeGreaterThanOrEqual(4);
    expect(houses.length).toBeLessThanOrEqual(8);
    expect(rest).toEqual(['Odsherred', 'Ærø', 'Lemvig', 'Samsø']);
  });
});
