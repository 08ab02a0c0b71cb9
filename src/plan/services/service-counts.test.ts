import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTestMunicipalities } from '../../../tests/fixtures/municipalities.ts';
import { KINDS, serviceOf } from '../../../tests/fixtures/services.ts';
import { municipalityCode } from '../../domain/municipality-code.ts';
import { countServices, groupServicesByType, servicesOfMunicipality } from './service-counts.ts';
import { mappingStateOf } from './service-mapping.ts';

const municipalities = readTestMunicipalities();
const byName = (name: string) => {
  const found = municipalities.find((municipality) => municipality.name === name);
  if (!found) throw new Error(`no municipality ${name}`);
  return found;
};

describe('countServices', () => {
  it('counts a service in each of its municipalities and once in total', () => {
    const codes = municipalities.map(({ code }) => code);
    fc.assert(
      fc.property(fc.array(fc.subarray(codes.slice(0, 6))), (lists) => {
        const services = lists.map((list, index) => serviceOf({ id: `egen-${index}`, municipalities: list }));
        const counts = countServices(services);
        expect(counts.total).toBe(lists.length);
        expect(counts.nowhere).toBe(lists.filter((list) => list.length === 0).length);
        for (const code of codes.slice(0, 6)) {
          const here = servicesOfMunicipality(services, code);
          expect(here.length).toBe(counts.byMunicipality.get(code) ?? 0);
          expect(here.length).toBe(lists.filter((list) => list.includes(code)).length);
        }
      }),
    );
  });
});

describe('groupServicesByType', () => {
  it('keeps the catalogue’s order and puts types of the user’s own last', () => {
    const groups = groupServicesByType(
      [
        serviceOf({ id: 'a', kind: null, type: 'Øltelt' }),
        serviceOf({ id: 'b', kind: 'drop-in' }),
        serviceOf({ id: 'c', kind: null, type: 'Fiskeklub' }),
        serviceOf({ id: 'd', kind: 'social-drive-out' }),
      ],
      KINDS,
    );
    expect(groups.map(({ type }) => type)).toEqual([
      'Social Drive Out',
      'Værested og varmestue',
      'Fiskeklub',
      'Øltelt',
    ]);
  });
});

describe('mappingStateOf', () => {
  const inventory = {
    mappedRegion: 'Region Midtjylland',
    services: [
      serviceOf({ id: 'nr-01', origin: 'initiative', number: 1, municipalities: [municipalityCode('0751')] }),
      serviceOf({
        id: 'lav-01',
        origin: 'lowThreshold',
        municipalities: [municipalityCode('0851'), municipalityCode('0727')],
      }),
    ],
  };

  it('tells a mapped municipality, one that the mapping is silent on, and an unmapped region apart', () => {
    expect(mappingStateOf(byName('Aarhus'), inventory)).toBe('mapped');
    expect(mappingStateOf(byName('Odder'), inventory)).toBe('silent');
    expect(mappingStateOf(byName('Aalborg'), inventory)).toBe('unmapped');
    expect(mappingStateOf(byName('København'), inventory)).toBe('unmapped');
  });
});
