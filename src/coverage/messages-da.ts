import { listWords as list, numberWords as number } from '../domain/phrases-da.ts';
import type { TravelNote } from '../domain/travel-matrix.ts';
import type { CoverageMessages, NamedGroup } from './messages.ts';

const NOTE_1 = 'Rådet for Socialt Udsatte, input til værdighedsreformen, notat 1';

/** The engine's sentences in Danish. */
export const danishMessages: CoverageMessages = {
  sources: {
    R1: NOTE_1,
    R2: NOTE_1,
    R3: NOTE_1,
    R4: 'Vores egen regel: en enhed, der kører ud, skal kunne nå sine kommuner uden at forlade dem',
    R5: `Vores egen regel, i tråd med ønsket om ikke at have parallelle indsatser (${NOTE_1})`,
    R6: `${NOTE_1} (ikke uensartet dækning i centrum og periferi); grænserne er vores egne`,
    R7: `Vores egen regel, i tråd med ønsket om at dimensionere efter behov (${NOTE_1})`,
    R8: 'Værdighedsreformen, regeringens udspil (Gadens Huse i de større byer); grænsen for indbyggere er vores egen',
    R9: `${NOTE_1} (kommunen, hvor enheden er organiseret, er projektejer); kravet til basen er vores egen læsning`,
    R10: `${NOTE_1} (samarbejde med alle de kommuner, enheden dækker); én aftale med alle som parter er vores egen læsning`,
  },
  uncovered: (municipality) => `${municipality} er ikke dækket`,
  partlyCovered: (municipality, share) => `${municipality} er kun delvist dækket (${percent(share)})`,
  inSeveralRegions: (unit, regions) => `${unit} ligger i ${regions.length} regioner: ${groups(regions)}`,
  councilsNotYet: (unit) => `${unit}: kan ikke afgøres, for sundhedsrådene begynder først 1. januar 2027`,
  wholeCouncil: (unit, council) => `${unit} er hele sundhedsrådet ${council}`,
  partOfCouncil: (unit, council, missing) =>
    `${unit} er en del af sundhedsrådet ${council} (uden ${list(missing)})`,
  acrossCouncils: (unit, councils) =>
    `${unit} går på tværs af ${councils.length} sundhedsråd: ${groups(councils)}`,
  fallsApart: (unit, parts) =>
    `${unit} hænger ikke sammen; den består af ${parts.length} dele: ${parts.map((part) => list(part)).join('; ')}`,
  heldByFerries: (unit, ferries) =>
    `${unit} hænger kun sammen med færge: ${list(ferries.map(({ name, seasonal }) => (seasonal ? `${name} (kun i sæsonen)` : name)))}`,
  inSeveralUnits: (municipality, units) =>
    `${municipality} har borgere i flere enheders område: ${list(units)}`,
  minutesUnknown: (unit) =>
    `${unit}: kan ikke afgøres, for rejsetiden i minutter er ikke kendt (fugleflugt giver kun kilometer)`,
  baseUnknown: (unit) => `${unit}: kan ikke afgøres, for enheden har ingen base`,
  tooFewWithin: (unit, share, limit) =>
    `${unit} når kun ${percent(share)} af sine borgere inden for ${number(limit)} minutter fra basen (mindst 90 %)`,
  farFromBase: (unit, municipality, median, unitMedian) =>
    `${unit}: ${municipality} ligger langt fra basen (median ${number(median, 0)} minutter mod enhedens ${number(unitMedian, 0)})`,
  overCapacity: (facility, people, capacity, isEstimate, isApproximate) =>
    `${facility} dækker ${isEstimate || isApproximate ? 'ca. ' : ''}${number(Math.ceil(people * 10 - 1e-6) / 10, 1)} borgere i målgruppen` +
    `${isEstimate ? ' (estimat)' : ''}, men har plads til ${number(capacity)}`,
  capacityUnknown: (facility) => `${facility}: kan ikke afgøres, for kapaciteten er ikke oplyst`,
  townTooSmall: (house, municipality, town, inhabitants, needed) =>
    `${house} ligger i ${municipality}, hvis største by (${town}) har ${number(inhabitants)} indbyggere (GeoNames, af ældre dato); grænsen er ${number(needed)}`,
  townUnknown: (house, municipality) =>
    `${house}: kan ikke afgøres, for størrelsen af den største by i ${municipality} er ikke kendt`,
  withoutMunicipalities: (unit) => `${unit} har ingen kommuner, og dermed ingen værtskommune blandt dem`,
  hostNotMember: (unit, host) =>
    `${unit} har ${host} som værtskommune, men ${host} er ikke blandt dens kommuner`,
  baseInOther: (unit, other, host) => `${unit} har base i ${other}, ikke i værtskommunen ${host}`,
  baseOutside: (unit, host, km) => `${unit} har base ${kilometres(km)} uden for værtskommunen ${host}`,
  baseNearBorder: (unit, host, km) =>
    `${unit}: kan ikke afgøres, for basen ligger ${kilometres(km)} fra grænsen til ${host}, og grænserne er kun tilnærmede`,
  agreementUnknown: (unit) => `${unit}: kan ikke afgøres, for der er ikke oplyst nogen samarbejdsaftale`,
  agreementLacks: (unit, missing) => `${unit} mangler ${list(missing)} som part i samarbejdsaftalen`,
  waived: (message, reason) => `${message} (fraveget: ${reason})`,
  siteOutside: (site, municipality, km) =>
    `${site} ligger ${kilometres(km)} uden for ${municipality}, som den er angivet til at ligge i`,
  movedToNetwork: (facility, km) =>
    `${facility} ligger ${kilometres(km)} fra det nærmeste land på vejnettet; rejser er regnet derfra`,
  travelNote,
};

function travelNote(note: TravelNote): string {
  switch (note.kind) {
    case 'noRow':
      return `${note.facility} har ingen rækker i filen med rejsetider og regnes som et sted uden rute`;
    case 'notAsked':
      return `Rutetjenesten er ikke spurgt om rejser fra ${note.facility}, som derfor regnes som et sted uden rute`;
    case 'unanswered':
      return `Rutetjenesten har ikke svaret for ${percent(note.share)} af behovspunkterne fra ${note.facility}; de regnes som uden rute dertil, men det vides ikke`;
    case 'tooFar':
      return `${percent(note.share)} af behovspunkterne ligger længere fra ${note.facility}, end rutetjenesten beregner; de regnes som uden rute dertil`;
    case 'moved':
      return `${note.facility} ligger ${kilometres(note.km)} fra den vej, som rutetjenesten måler fra`;
    case 'leftOut':
      return note.measure === 'minutes'
        ? 'Nogle rejser har ingen minutter; derfor regnes alle i kilometer'
        : 'Nogle rejser har ingen kilometer; derfor vises ingen kilometer';
  }
}

function groups(named: readonly NamedGroup[]): string {
  return list(named.map(({ name, members }) => `${name} (${list(members)})`));
}

/** A share strictly between 0 and 1 never reads as 0 % or 100 %. */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return 'under 1 %';
  if (rounded === 100 && share < 1) return 'over 99 %';
  return `${rounded} %`;
}

function kilometres(km: number): string {
  return `${number(km, 1)} km`;
}
