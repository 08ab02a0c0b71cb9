import { leftOut, list, subject } from './phrases-da.ts';
import type { RefusalSentences } from './sentences.ts';

/** Why something was refused, in Danish. */
export const danishRefusals: RefusalSentences = {
  unitLocked: (unit) => `${unit} er låst og blev ikke ændret`,
  siteLocked: (site) => `${site} er låst og blev ikke ændret`,
  unknownUnit: (id) => `Enheden ${id} findes ikke i planen`,
  unknownSite: (id) => `Stedet ${id} findes ikke i planen`,
  unknownFacility: (id) => `${id} findes ikke i planen`,
  unknownMunicipality: (code) => `${code} er ikke en af de 98 kommuner`,
  unknownRegion: (region) => `${region} er ikke en af regionerne fra 2027`,
  nothingToAssign: (unit, names) => {
    if (names.length === 0) return 'Der er ikke valgt nogen kommune';
    const { text } = subject(names);
    const place = unit === null ? 'ikke i nogen enhed' : `allerede i ${unit}`;
    return names.length === 1 ? `${text} er ${place}` : `De ${text} er ${place}`;
  },
  noneFree: (left) => leftOut(left).join('; '),
  outsideRegion: (names) => `${list(names)} ligger uden for den region, der tegnes i; intet blev ændret`,
  nameEmpty: 'Navnet må ikke være tomt',
  textTooLong: (most) => `Teksten må højst være på ${most} tegn`,
  noHost: 'Enheden mangler en værtskommune; vælg en kommune først',
  hostNotInUnit: (host, unit) =>
    `${host} er ikke blandt kommunerne i ${unit} og kan ikke være dens værtskommune`,
  tooManyUnits: (most) => `En plan kan højst have ${most} enheder`,
  tooManySites: (most) => `En plan kan højst have ${most} huse og rum`,
  tooManyWaivers: (most) => `En plan kan højst have ${most} fravigelser`,
  notACount: 'Skriv et helt antal, mindst 0 og højst 1.000.000, eller lad feltet være tomt',
  notAColour: 'En farve skrives som # og seks tegn, fx #1f77b4',
  notAStatus: 'Status er åben, planlagt eller kandidat',
  notADate: 'Datoen findes ikke',
  notANumber: 'Skriv et tal på mindst 0, eller lad feltet være tomt',
  notAValue: (field) => `${field}: værdien kan ikke gemmes i en plan`,
  position: (expected) => `Placeringen kan ikke bruges; den skal være ${expected}`,
  polygon: (expected) => `Tegningen kan ikke bruges; den skal være ${expected}`,
  notInAMunicipality: 'Stedet ligger uden for kommunerne; vælg en placering på land',
  roomServesNobody: (room) => `${room} er et stofindtagelsesrum og dækker ingen kommuner`,
  municipalityTwice: (municipality) => `${municipality} står to gange på listen`,
  notSwappable: (municipality, units) =>
    units.length === 0
      ? `${municipality} er ikke i nogen enhed og kan ikke byttes`
      : `${municipality} er i flere enheder (${list(units)}) og kan ikke byttes`,
  sameUnit: (first, second, unit) => `${first} og ${second} er begge i ${unit}`,
  ruleNotWaivable: (rule) =>
    `${rule} kan ikke fraviges; det kan kun de anbefalede regler: R3, R4, R5, R6, R7, R8 og R10`,
  reasonMissing: 'En fravigelse skal have en begrundelse',
  unknownSubject: (id) => `${id} er hverken en kommune eller noget i planen`,
  notWaived: (rule, name) => `${rule} er ikke fraveget for ${name}`,
  noCouncilFree: 'Alle kommuner er allerede i en enhed',
  nothingChanged: 'Intet er ændret',
  setting: (key, expected) => `${key} skal være ${expected}`,
  planInvalid: (problem) => `Planen kan ikke bruges: ${problem}`,
  planTooLarge: 'Planen ville blive større end 5 MB og kunne ikke læses igen; tegn med færre punkter',
};
