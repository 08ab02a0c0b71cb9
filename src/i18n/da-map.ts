import type { FacilityStatus } from '../domain/plan.ts';
import type { BoundaryProvenance } from '../domain/provenance.ts';
import { formatSetting, NBSP } from './format.ts';

/** A class from a limit up to, not including, the next; null above the highest. */
function stepLabel(from: number, below: number | null, write: (value: number) => string): string {
  if (below === null) return `${write(from)} og derover`;
  return from === 0 ? `Under ${write(below)}` : `${write(from)} til under ${write(below)}`;
}

const APPROXIMATION = 'Tilnærmede kommunegrænser (ikke officielle)';

/** The source of the boundaries and the words that their licence asks for; the approximation has its name in a badge already. */
function attribution({ kind, source, licence }: BoundaryProvenance): string {
  const origin = source.startsWith(`${APPROXIMATION}: `) ? source.slice(APPROXIMATION.length + 2) : source;
  const sentence = `${origin.charAt(0).toUpperCase()}${origin.slice(1)}. ${licence}.`;
  return kind === 'approximation' ? sentence : `Kommunegrænser: ${sentence}`;
}

const travelHeading = {
  kmHouse: 'Afstand til nærmeste Gadens Hus',
  kmConsumptionRoom: 'Afstand til nærmeste stofindtagelsesrum',
  minutesHouse: 'Rejsetid til nærmeste Gadens Hus',
  minutesConsumptionRoom: 'Rejsetid til nærmeste stofindtagelsesrum',
  minutesUnitBase: 'Rejsetid til enhedens base',
} as const;

/** The map: its controls, its legend and what it says when pointed at. */
export const daMap = {
  label: 'Kort over Danmarks kommuner',
  help:
    'Piletaster flytter kortet, plus og minus zoomer, Home viser hele Danmark. ' +
    'Enter vælger kommunen under sigtekornet. Alt og en piletast vælger nabokommunen i den retning. ' +
    'Escape fjerner valget. Tabellen viser de samme oplysninger som tekst.',
  controls: 'Kortets zoom',
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  wholeCountry: 'Hele Danmark',
  zoomed: (level: number): string => `Zoomniveau ${level}.`,
  wholeCountryShown: 'Hele Danmark vises.',
  nothingUnderCentre: 'Der er ingen kommune under sigtekornet.',
  underCentre: (name: string): string => `Sigtekornet er over ${name}.`,
  noneThatWay: 'Der er ingen kommune i den retning.',

  failed: {
    'webgl-missing':
      'Kortet kan ikke vises, fordi browseren ikke kan tegne med WebGL. Tabellen viser de samme oplysninger.',
    'context-lost': 'Kortet gik i stå, fordi browseren mistede adgangen til grafikken.',
    'map-error': 'Kortet kan ikke vises på grund af en fejl. Tabellen viser de samme oplysninger.',
  },
  tryAgain: 'Vis kortet igen',

  approximation: APPROXIMATION,
  attribution,

  /** What a site is, as in "Gadens Hus, planlagt". */
  siteKind: {
    house: 'Gadens Hus',
    consumptionRoom: 'Stofindtagelsesrum',
    unitBase: 'Base for mobil enhed',
  },
  siteStatus: {
    open: 'åben',
    planned: 'planlagt',
    candidate: 'kandidat, tæller ikke med',
  } satisfies Record<FacilityStatus, string>,
  people: (text: string, quality: string): string => `${text}${NBSP}borgere i målgruppen (${quality})`,
  peopleHidden: {
    primary: 'Borgere i målgruppen: skjult, fordi tallet er lille',
    secondary: 'Borgere i målgruppen: skjult, så et lille tal ikke kan regnes ud',
  },
  kmTo: {
    house: (km: string, measure: string): string => `${km} til nærmeste Gadens Hus (median, ${measure})`,
    consumptionRoom: (km: string, measure: string): string =>
      `${km} til nærmeste stofindtagelsesrum (median, ${measure})`,
  },
  kmMissing: {
    house: 'Afstand til Gadens Hus: ukendt',
    consumptionRoom: 'Afstand til stofindtagelsesrum: ukendt',
  },
  measure: (engine: string, detour: number): string => {
    if (engine === 'network') return 'ad vej, estimat';
    if (engine.startsWith('matrix:')) return 'efter filen med rejser';
    if (/^(osrm|valhalla):/.test(engine)) return 'efter rutetjenesten';
    if (engine !== 'straight') return 'ad vej';
    return detour === 1 ? 'fugleflugt' : `fugleflugt med omvejsfaktor ${formatSetting(detour)}`;
  },
  municipality: (name: string): string => `${name} Kommune`,
  partly: (share: string): string => `${share} af borgerne i målgruppen er dækket`,
  computing: 'Dækningen beregnes …',

  legend: {
    heading: {
      targetGroup: 'Målgruppe',
      targetGroupPer1000: 'Målgruppe pr. 1.000 indbyggere',
      targetGroupPerKm2: 'Målgruppe pr. km²',
      ...travelHeading,
    },
    unit: {
      targetGroup: 'borgere i målgruppen',
      targetGroupPer1000: 'borgere i målgruppen pr. 1.000 indbyggere',
      targetGroupPerKm2: 'borgere i målgruppen pr. km²',
    },
    kmUnit: (measure: string): string => `${measure}, median for borgere i målgruppen`,
    minutesUnit: (measure: string): string => `${measure}, median for borgere i målgruppen`,
    /** How sure the numbers are and where they come from. */
    sourced: (quality: string, source: string, year: number | null): string =>
      `${quality.charAt(0).toUpperCase()}${quality.slice(1)}${year === null ? '' : `, ${year}`}. Kilde: ${source}`,
    kmSourced: 'Estimat: beregnet ud fra, hvor målgruppen anslås at opholde sig.',
    zero: '0',
    suppressed: 'Skjult (små tal)',
    missing: {
      targetGroup: 'Ukendt',
      targetGroupPer1000: 'Ukendt',
      targetGroupPerKm2: 'Ukendt',
      kmHouse: 'Ukendt (intet hus eller ingen rute)',
      kmConsumptionRoom: 'Ukendt (intet rum eller ingen rute)',
      minutesHouse: 'Ukendt (intet hus, ingen rute eller ingen minutter)',
      minutesConsumptionRoom: 'Ukendt (intet rum, ingen rute eller ingen minutter)',
      minutesUnitBase: 'Ukendt (ingen base, ingen rute eller ingen minutter)',
    },
    step: stepLabel,
    /** A class of whole numbers: both ends belong to it. */
    wholeStep: (first: string, last: string | null): string =>
      last === null ? `${first} og derover` : `${first}–${last}`,
    difference: {
      heading: 'Forskel mellem planerne',
      from: (plan: string): string => `i forhold til »${plan}«`,
      lost: 'Mindre dækket',
      gained: 'Mere dækket',
      moved: 'Dækket af andre end før',
      worse: 'Længere vej (median)',
      better: 'Kortere vej (median)',
      unchanged: 'Uændret',
    },
    cover: 'Dækning',
    covered: 'Dækket',
    partly: 'Delvist dækket',
    uncovered: 'Ikke dækket',
    units: 'Mobile enheder (nummer på kortet)',
    candidateUnit: (name: string): string => `${name} (kandidat, tæller ikke med)`,
    unitEdge: 'Grænse mellem enheder',
    candidateEdge: 'Grænse for kandidat',
    unitPolygon: 'Tegnet område for enhed',
    sites: 'Steder',
    areas: 'Grænser',
    healthCouncils: 'Sundhedsråd (fra 1. januar 2027)',
    regionsUntil2026: 'Regioner (til og med 31. december 2026)',
    regionsFrom2027: 'Regioner (fra 1. januar 2027)',
    nothing: 'Ingen lag er slået til.',
  },
} as const;
