import type { FacilityStatus, SiteKind } from '../domain/plan.ts';
import type { Quality } from '../domain/provenance.ts';
import type { CoverStatus, TravelKind } from '../domain/result.ts';
import { formatSetting } from './format.ts';

const status: Readonly<Record<CoverStatus, string>> = {
  both: 'Dækket af hus og enhed',
  house: 'Dækket af Gadens Hus',
  unit: 'Dækket af enhed',
  partly: 'Delvist dækket',
  none: 'Ikke dækket',
};

const siteKind: Readonly<Record<SiteKind, string>> = {
  house: 'Gadens Hus',
  consumptionRoom: 'Stofindtagelsesrum',
};

const facilityStatus: Readonly<Record<FacilityStatus, string>> = {
  open: 'Åben',
  planned: 'Planlagt',
  candidate: 'Kandidat (tæller ikke med)',
};

const travelTo: Readonly<Record<TravelKind, string>> = {
  house: 'Gadens Hus',
  consumptionRoom: 'Stofindtagelsesrum',
  unitBase: 'Enhedens base',
};

const noFacility: Readonly<Record<TravelKind, string>> = {
  house: 'Planen har intet Gadens Hus.',
  consumptionRoom: 'Planen har intet stofindtagelsesrum.',
  unitBase: 'Ingen base',
};

const quality: Readonly<Record<Quality, string>> = {
  official: 'officielle tal',
  published: 'offentliggjorte tal',
  imported: 'indlæste tal',
  estimate: 'estimat',
  assumption: 'antagelse',
};

/** Words that several panels share. */
export const daCover = {
  status,
  siteKind,
  facilityStatus,
  travelTo,
  noFacility,
  quality,
  /** How kilometres are measured; a detour other than 1 makes them longer than the straight line. */
  travelMeasure: (engine: string, detour: number): string => {
    if (engine === 'network') return 'km ad vej (estimat)';
    if (engine.startsWith('matrix:')) return 'km efter filen med rejser';
    if (/^(osrm|valhalla):/.test(engine)) return 'km efter rutetjenesten';
    if (engine !== 'straight') return 'km ad vej';
    return detour === 1 ? 'km i fugleflugt' : `km i fugleflugt med omvejsfaktor ${formatSetting(detour)}`;
  },
  /** By what people travel, as in "minutter i bil". */
  modeWords: (mode: string): string => (mode === 'bicycle' ? 'på cykel' : 'i bil'),
};
