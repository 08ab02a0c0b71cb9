import { type IsoDate, isIsoDate } from '../domain/iso-date.ts';
import { isInDenmarkBox } from '../domain/lon-lat.ts';
import { type MunicipalityCode, municipalityCode } from '../domain/municipality-code.ts';
import type { TravelKind } from '../domain/result.ts';
import type { BandOrigin } from '../domain/travel-analysis.ts';
import {
  type Camera,
  type ChoroplethId,
  DEFAULT_VIEW,
  LAYER_IDS,
  type LayerId,
  type PanelId,
  type ViewState,
} from './view-store.ts';

/** The part of the view that a link carries. */
export type LinkedView = Pick<
  ViewState,
  'selected' | 'choropleth' | 'layers' | 'bandOrigin' | 'panel' | 'tableOpen' | 'camera'
>;

/** Everything a link carries: the view, which example plan is open, and the date chosen instead of its own. */
export interface ViewLink {
  readonly view: LinkedView;
  /** Id in `public/examples/index.json`; null for none. Whether there is such an example is for the index to say. */
  readonly example: string | null;
  readonly asOf: IsoDate | null;
}

// Danish in the address, since users read it and send it on.
// A difference needs the other plan, which a link does not carry.
const CHOROPLETH_WORDS: Readonly<Record<Exclude<ChoroplethId, 'difference'>, string>> = {
  none: 'ingen',
  targetGroup: 'maalgruppe',
  targetGroupPer1000: 'maalgruppe-pr-1000',
  targetGroupPerKm2: 'maalgruppe-pr-km2',
  kmHouse: 'km-hus',
  kmConsumptionRoom: 'km-rum',
  minutesHouse: 'minutter-hus',
  minutesConsumptionRoom: 'minutter-rum',
  minutesUnitBase: 'minutter-base',
};
const LAYER_WORDS: Readonly<Record<LayerId, string>> = {
  houses: 'huse',
  units: 'enheder',
  consumptionRooms: 'rum',
  services: 'tilbud',
  healthCouncils: 'sundhedsraad',
  regions: 'regioner',
  uncovered: 'udaekket',
  names: 'navne',
};
const PANEL_WORDS: Readonly<Record<PanelId, string>> = {
  overview: 'overblik',
  plan: 'plan',
  municipality: 'kommune',
  rules: 'regler',
  data: 'data',
  compare: 'sammenlign',
  merge: 'saml',
  services: 'tilbud',
};
const NO_LAYERS = 'ingen';

function keyOfWord<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | null {
  for (const key in words) if (words[key] === word) return key;
  return null;
}

function decodeText(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

/** The first value of each key of a query string, `?` or not. */
function readQuery(search: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const equals = pair.indexOf('=');
    if (equals < 1) continue;
    const key = decodeText(pair.slice(0, equals));
    if (!values.has(key)) values.set(key, decodeText(pair.slice(equals + 1)));
  }
  return values;
}

function readLayers(text: string | undefined): Readonly<Record<LayerId, boolean>> {
  if (text === undefined) return DEFAULT_VIEW.layers;
  const layers = text.split(',').map((word) => keyOfWord(LAYER_WORDS, word));
  if (text !== NO_LAYERS && layers.every((layer) => layer === null)) return DEFAULT_VIEW.layers;
  const on = { ...DEFAULT_VIEW.layers };
  for (const layer of LAYER_IDS) on[layer] = layers.includes(layer);
  return on;
}

const BAND_WORDS: Readonly<Record<TravelKind, string>> = {
  house: 'huse',
  consumptionRoom: 'rum',
  unitBase: 'baser',
};
/** Before the ids of chosen places, which are encoded on their own: they may have commas. */
const BAND_PLACES = 'steder:';
const MOST_BAND_PLACES = 700;

function readBandOrigin(text: string): BandOrigin | null {
  const kind = keyOfWord(BAND_WORDS, text);
  if (kind) return { kind };
  if (!text.startsWith(BAND_PLACES)) return null;
  const ids = text.slice(BAND_PLACES.length).split(',').map(decodeText);
  const facilities = [...new Set(ids)].filter((id) => id !== '').slice(0, MOST_BAND_PLACES);
  return facilities.length === 0 ? null : { facilities };
}

function bandWords(origin: BandOrigin): string | null {
  if ('kind' in origin) return BAND_WORDS[origin.kind];
  const ids = origin.facilities.map((id) => encodeURIComponent(encodeURIComponent(id)));
  return ids.length === 0 ? null : `${BAND_PLACES}${ids.join(',')}`;
}

function readCamera(text: string | undefined): Camera | null {
  const parts = text?.split(',') ?? [];
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,8})?$/.test(part))) return null;
  const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = parts.map(Number);
  return isInDenmarkBox(lon, lat) && zoom >= 0 && zoom <= 22 ? { lon, lat, zoom } : null;
}

function readCode(
  text: string | undefined,
  isMunicipality: (code: string) => boolean,
): MunicipalityCode | null {
  return text !== undefined && /^\d{4}$/.test(text) && isMunicipality(text) ? municipalityCode(text) : null;
}

/**
 * Reads a link's query string. Whatever is missing or damaged is the default: an old or
 * shortened link opens the page instead of failing.
 * @param isMunicipality whether a code is one of the 98
 */
export function readViewUrl(search: string, isMunicipality: (code: string) => boolean): ViewLink {
  const query = readQuery(search);
  const example = query.get('eksempel') ?? '';
  const asOf = query.get('dato') ?? '';
  return {
    view: {
      selected: readCode(query.get('kommune'), isMunicipality),
      choropleth: keyOfWord(CHOROPLETH_WORDS, query.get('farve') ?? '') ?? DEFAULT_VIEW.choropleth,
      layers: readLayers(query.get('lag')),
      bandOrigin: readBandOrigin(query.get('rejsetid') ?? ''),
      panel: keyOfWord(PANEL_WORDS, query.get('panel') ?? '') ?? DEFAULT_VIEW.panel,
      tableOpen: query.get('tabel') === '1',
      camera: readCamera(query.get('kort')),
    },
    example: /^[a-z0-9-]{1,60}$/.test(example) ? example : null,
    asOf: isIsoDate(asOf) ? asOf : null,
  };
}

function roundTo(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

/** The query string of a link, with `?`; empty where everything is as by default. Always the same for the same view. */
export function writeViewUrl({ view, example, asOf }: ViewLink): string {
  const pairs: string[] = [];
  if (example !== null) pairs.push(`eksempel=${encodeURIComponent(example)}`);
  if (asOf !== null) pairs.push(`dato=${asOf}`);
  if (view.selected !== null) pairs.push(`kommune=${view.selected}`);
  if (view.choropleth !== DEFAULT_VIEW.choropleth && view.choropleth !== 'difference') {
    pairs.push(`farve=${CHOROPLETH_WORDS[view.choropleth]}`);
  }
  if (LAYER_IDS.some((layer) => view.layers[layer] !== DEFAULT_VIEW.layers[layer])) {
    const on = LAYER_IDS.filter((layer) => view.layers[layer]).map((layer) => LAYER_WORDS[layer]);
    pairs.push(`lag=${on.length === 0 ? NO_LAYERS : on.join(',')}`);
  }
  const bands = view.bandOrigin && bandWords(view.bandOrigin);
  if (bands) pairs.push(`rejsetid=${bands}`);
  if (view.panel !== DEFAULT_VIEW.panel) pairs.push(`panel=${PANEL_WORDS[view.panel]}`);
  if (view.tableOpen) pairs.push('tabel=1');
  if (view.camera !== null) {
    const { lon, lat, zoom } = view.camera;
    pairs.push(`kort=${roundTo(lon, 4)},${roundTo(lat, 4)},${roundTo(zoom, 2)}`);
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
