import { describe, expect, it } from 'vitest';
import {
  ANKERUP,
  BIRKUM,
  CEDERBY,
  DUNBY,
  inventedCountry,
} from '../../../tests/fixtures/invented-country.ts';
import { createStraightEngine } from '../../../tests/fixtures/invented-engine.ts';
import { agreementOf, house, planOf, unit } from '../../../tests/fixtures/plan-parts.ts';
import { KINDS, serviceOf } from '../../../tests/fixtures/services.ts';
import { isoDate } from '../../domain/iso-date.ts';
import { coordinationFigures } from '../../plan/coordination/coordination-figures.ts';
import {
  codesOfSubject,
  facilitiesCovering,
  hostOfSubject,
  type PlanSubject,
} from '../../plan/coordination/plan-subject.ts';
import { coordinationSheets } from './coordination-sheets.ts';

const data = inventedCountry();
const groundwork = { agreed: ['region:Region Vest'], forum: 'Styregruppen' };
const mue = unit('mue', [BIRKUM, CEDERBY], {
  name: 'MUE',
  agreement: agreementOf(CEDERBY),
  extra: { groundwork },
});
const gh = house('gh', ANKERUP, { serves: [ANKERUP, DUNBY] });
const contact = { municipalities: { [BIRKUM]: { contactPoint: 'Team Udsat' } } };
const plan = planOf({ serviceAreas: [mue], sites: [gh], extra: { groundwork: contact } });
const result = createStraightEngine(data).evaluate(plan);
const [birkum] = data.municipalities.filter(({ code }) => code === BIRKUM);
const services = [
  serviceOf({ id: '1', municipalities: [BIRKUM], targetGroup: 'Hjemløse', status: 'eksisterende' }),
  serviceOf({
    id: '2',
    municipalities: [BIRKUM],
    targetGroup: 'Borgere i hjemløshed',
    name: 'Anden',
    status: 'ukendt',
  }),
];

function figuresOf(subject: PlanSubject) {
  return coordinationFigures({
    subject,
    plan,
    result,
    inventory: { kinds: KINDS, services: [], mappedRegion: 'Region Nord' },
    services,
    municipalities: data.municipalities,
    landBorders: data.landBorders,
    asOf: isoDate('2027-01-01'),
  });
}

const nameOf = (code: string) => data.municipalities.find((one) => one.code === code)?.name ?? code;
const ofUnit: PlanSubject = { kind: 'unit', unit: mue };
const ofHouse: PlanSubject = { kind: 'house', site: gh };

describe('a subject', () => {
  it('has the municipalities it covers, a candidate those it lists, and a host', () => {
    expect(codesOfSubject(ofUnit, result)).toEqual([BIRKUM, CEDERBY]);
    expect(codesOfSubject({ kind: 'unit', unit: { ...mue, status: 'candidate' } }, null)).toEqual([
      BIRKUM,
      CEDERBY,
    ]);
    expect(codesOfSubject(ofHouse, result)).toEqual([ANKERUP, DUNBY]);
    expect([hostOfSubject(ofUnit), hostOfSubject(ofHouse)]).toEqual([BIRKUM, ANKERUP]);
    expect(facilitiesCovering(plan, DUNBY, result).map(({ id }) => id)).toEqual(['gh']);
  });
});

describe('coordinationFigures', () => {
  it('of a unit: its own agreements, parallel offers and neighbours', () => {
    const { municipalities, agreements, parallel, borders } = figuresOf(ofUnit);
    expect(municipalities.map(({ code }) => code)).toEqual([BIRKUM, CEDERBY]);
    expect(agreements.map(({ name, forum }) => [name, forum])).toEqual([['MUE', 'Styregruppen']]);
    expect(agreements[0]?.parties.map(({ name, agreed }) => [name, agreed])).toEqual([
      ['Cederby', true],
      ['Region Vest', true],
      ["KFUM's Sociale Arbejde", false],
    ]);
    expect(parallel.map(({ targetGroup }) => targetGroup)).toEqual(['homelessness']);
    expect(borders.map(({ city }) => city)).toEqual([ANKERUP, BIRKUM]);
  });

  it('of a house: the units beside its city; of a municipality: whoever covers it', () => {
    expect(figuresOf(ofHouse).borders.map(({ unit: id, city }) => [id, city])).toEqual([['mue', ANKERUP]]);
    if (!birkum) throw new Error('no Birkum');
    const { agreements } = figuresOf({ kind: 'municipality', municipality: birkum });
    expect(agreements.map(({ facility }) => facility)).toEqual(['mue']);
  });
});

describe('coordinationSheets', () => {
  it('has a line for everything known or open, codes as text, and the matrix by municipality', () => {
    const sheets = coordinationSheets({ figures: figuresOf(ofUnit), plan, nameOf });
    const [lines, matrix] = sheets.map(({ rows }) => rows);
    expect(lines).toContainEqual([
      'Kontakt og ansvar',
      BIRKUM,
      'Birkum',
      'Kommunens ene indgang',
      'Team Udsat',
    ]);
    expect(lines).toContainEqual(['Kontakt og ansvar', CEDERBY, 'Cederby', 'Kommunens ene indgang', 'Åbent']);
    expect(lines).toContainEqual(['Aftaler og forum', CEDERBY, 'Cederby', 'MUE: Cederby', 'aftalt']);
    expect(lines).toContainEqual(['Aftaler og forum', null, null, "MUE: KFUM's Sociale Arbejde", 'åben']);
    expect(lines).toContainEqual([
      'Naboer til de store byer',
      ANKERUP,
      'Ankerup',
      'mue',
      'MUE grænser til Ankerup: Birkum–Ankerup',
    ]);
    expect(matrix).toEqual([
      ['Type', '0002 Birkum', '0003 Cederby'],
      ['Social Drive Out', 'ikke kortlagt', 'ikke kortlagt'],
      ['Værested og varmestue', 'findes', 'ikke kortlagt'],
    ]);
    expect(new Set(lines?.map((row) => row.length))).toEqual(new Set([5]));
  });
});
