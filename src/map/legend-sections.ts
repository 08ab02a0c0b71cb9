import { inWords } from '../domain/built-texts.ts';
import { REFORM_DATE } from '../domain/iso-date.ts';
import { FACILITY_STATUSES } from '../domain/plan.ts';
import { formatNumber } from '../i18n/format.ts';
import { mapWords } from '../i18n/map.ts';
import { servicesWords } from '../i18n/services.ts';
import { texts } from '../i18n/texts.ts';
import { travelWords } from '../i18n/travel.ts';
import { travelBandsWords } from '../i18n/travel-bands.ts';
import { travelMeasureWords } from '../i18n/travel-measure.ts';
import { BAND_LINES, BAND_MINUTES } from '../ui/band-styles.ts';
import {
  CHOROPLETH_SCALES,
  type ChoroplethClass,
  type ChoroplethScale,
  type ChoroplethScaleId,
  classifyValue,
} from '../ui/choropleth-scales.ts';
import { DIFFERENCE_CLASSES } from '../ui/difference-scale.ts';
import type { LegendEntry, LegendSection } from '../ui/legend.tsx';
import { COVER_COLOURS, drawFacility, OVERLAY_LINES, type SymbolKind } from '../ui/legend-symbols.ts';
import {
  drawService,
  SERVICE_LOOKS,
  SERVICE_SYMBOLS,
  serviceLetter,
  serviceLook,
} from '../ui/service-symbols.ts';
import { unitColour } from '../ui/unit-palette.ts';
import type { MapInput } from './map-description.ts';
import { describeMunicipalities, shownColouring } from './map-description.ts';
import type { MapShapes } from './map-shapes.ts';
import { serviceImage, symbolOf } from './service-features.ts';

/** The words of a class, with its limits as Danish numbers. */
export function classLabel(scale: ChoroplethScale, { id, from, below }: ChoroplethClass): string {
  const write = (value: number): string => formatNumber(value, scale.decimals);
  if (id === 'suppressed') return mapWords.legend.suppressed;
  if (id === 'missing' || from === null) return mapWords.legend.missing[scale.id];
  if (id === 'zero') return mapWords.legend.zero;
  if (scale.whole)
    return mapWords.legend.wholeStep(write(Math.max(from, 1)), below === null ? null : write(below - 1));
  return mapWords.legend.step(from, below, write);
}

function choroplethSection(id: ChoroplethScaleId, input: MapInput, shapes: MapShapes): LegendSection {
  const scale = CHOROPLETH_SCALES[id];
  const used = new Set(
    [...shapes.areas.keys()].map((code) => classifyValue(scale, input.values.get(code) ?? null).id),
  );
  const entries = scale.classes
    .filter((shown) => shown.id.startsWith('step') || used.has(shown.id))
    .map((shown) => ({
      id: shown.id,
      label: classLabel(scale, shown),
      sample: { kind: 'area' as const, colour: shown.colour, pattern: shown.pattern },
    }));
  const { heading, unit, kmUnit, minutesUnit, kmSourced, sourced } = mapWords.legend;
  const isKm = id === 'kmHouse' || id === 'kmConsumptionRoom';
  const isMinutes = id === 'minutesHouse' || id === 'minutesConsumptionRoom' || id === 'minutesUnitBase';
  const { source, year, quality } =
    input.result?.data.targetGroup ?? shapes.geodata.coverage.targetGroupProvenance;
  return {
    id,
    heading: heading[id],
    unit: isMinutes
      ? minutesUnit(minutesMeasure(input))
      : isKm
        ? kmUnit(
            texts.cover.travelMeasure(
              input.result?.data.travel.engine ?? 'straight',
              input.plan.settings.detour,
            ),
          )
        : unit[id],
    note: isKm || isMinutes ? kmSourced : sourced(texts.cover.quality[quality], inWords(source), year),
    entries,
  };
}

/** By what vehicle, or where the minutes come from: a matrix or a server may be of any vehicle. */
function minutesMeasure({ result, plan }: MapInput): string {
  const engine = result?.data.travel.engine ?? '';
  return engine.includes(':')
    ? travelMeasureWords.minutesBy(engine)
    : travelMeasureWords.minutesIn(texts.cover.modeWords(plan.settings.mode));
}

/** Every class, also those that no municipality is in: what has not happened can be read as well. */
function differenceSection({ difference }: MapInput['view']): LegendSection {
  return {
    id: 'difference',
    heading: mapWords.legend.difference.heading,
    unit: mapWords.legend.difference.from(difference?.from ?? ''),
    note: null,
    entries: DIFFERENCE_CLASSES.map(({ id, colour, pattern }) => ({
      id,
      label: mapWords.legend.difference[id],
      sample: { kind: 'area', colour, pattern },
    })),
  };
}

/** The bands in words and lines; nothing where none are shown. */
function bandsSection({ view: { bands }, plan }: MapInput): LegendSection | null {
  if (!bands || bands.bands.length === 0) return null;
  const { origin } = bands;
  const named =
    'facilities' in origin
      ? travelBandsWords.places(bands.from.map((id) => facilityName(plan, id)))
      : travelWords.bands.nearest[origin.kind];
  return {
    id: 'travelBands',
    heading: travelWords.bands.heading,
    unit: travelWords.bands.from(named, texts.cover.modeWords(plan.settings.mode)),
    note: travelWords.bands.note,
    entries: BAND_MINUTES.map((minutes) => ({
      id: `band-${minutes}`,
      label: travelWords.bands.within(minutes),
      sample: { kind: 'line', line: BAND_LINES[minutes] },
    })),
  };
}

function facilityName({ sites, serviceAreas }: MapInput['plan'], id: string): string {
  return [...sites, ...serviceAreas].find((each) => each.id === id)?.name ?? id;
}

function coverSection(input: MapInput, shapes: MapShapes): LegendSection | null {
  if (!input.view.layers.uncovered) return null;
  const plain = shownColouring(input.view) === 'none';
  const municipalities = describeMunicipalities(input, shapes);
  const paints = [...municipalities.values()];
  const entries: LegendEntry[] = [];
  if (plain && paints.some(({ fill }) => fill === COVER_COLOURS.covered)) {
    const sample = { kind: 'area', colour: COVER_COLOURS.covered, pattern: 'none' } as const;
    entries.push({ id: 'covered', label: mapWords.legend.covered, sample });
  }
  for (const id of ['partly', 'uncovered'] as const) {
    const colour = plain ? COVER_COLOURS[id] : '#ffffff';
    entries.push({ id, label: mapWords.legend[id], sample: { kind: 'area', colour, pattern: id } });
  }
  return { id: 'cover', heading: mapWords.legend.cover, unit: null, note: null, entries };
}

function unitsSection({ plan, view, marks }: MapInput): LegendSection | null {
  if (!view.layers.units || plan.serviceAreas.length === 0) return null;
  const entries: LegendEntry[] = plan.serviceAreas.flatMap(({ id, name, status }) => {
    const mark = marks.get(id);
    if (!mark) return [];
    const candidate = status === 'candidate';
    const sample = {
      kind: 'unit',
      colour: mark.colour,
      number: mark.number,
      candidate,
      tinted: shownColouring(view) === 'none' && !view.bands && !candidate,
    } as const;
    return [{ id, label: candidate ? mapWords.legend.candidateUnit(name) : name, sample }];
  });
  return { id: 'units', heading: mapWords.legend.units, unit: null, note: null, entries };
}

function sitesSection({ plan, view }: MapInput): LegendSection | null {
  const kinds: readonly { kind: SymbolKind; shown: boolean; statuses: ReadonlySet<string> }[] = [
    {
      kind: 'house',
      shown: view.layers.houses,
      statuses: new Set(plan.sites.filter(({ kind }) => kind === 'house').map(({ status }) => status)),
    },
    {
      kind: 'consumptionRoom',
      shown: view.layers.consumptionRooms,
      statuses: new Set(
        plan.sites.filter(({ kind }) => kind === 'consumptionRoom').map(({ status }) => status),
      ),
    },
    {
      kind: 'unitBase',
      shown: view.layers.units,
      statuses: new Set(plan.serviceAreas.filter(({ base }) => base).map(({ status }) => status)),
    },
  ];
  const entries = kinds.flatMap(({ kind, shown, statuses }) =>
    FACILITY_STATUSES.filter((status) => shown && statuses.has(status)).map((status) => ({
      id: `${kind}-${status}`,
      label: `${mapWords.siteKind[kind]}, ${mapWords.siteStatus[status]}`,
      sample: { kind: 'symbol' as const, drawing: drawFacility(kind, status, unitColour(0)) },
    })),
  );
  if (entries.length === 0) return null;
  return { id: 'sites', heading: mapWords.legend.sites, unit: null, note: null, entries };
}

/** What is drawn of services, by group and by how they stand. */
function servicesSection({ view, services }: MapInput): LegendSection | null {
  if (!view.layers.services || services.services.length === 0) return null;
  const drawn = new Set(
    services.services.map((one) => serviceImage(symbolOf(one, services), serviceLook(one.status))),
  );
  const words = servicesWords.map;
  const entries = SERVICE_SYMBOLS.flatMap((symbol) =>
    SERVICE_LOOKS.filter((look) => drawn.has(serviceImage(symbol, look))).map((look) => ({
      id: serviceImage(symbol, look),
      label: words.entry(serviceLetter(symbol), words.groups[symbol], words.looks[look]),
      sample: { kind: 'symbol' as const, drawing: drawService(symbol, look) },
    })),
  );
  return { id: 'services', heading: words.heading, unit: null, note: words.note, entries };
}

function areasSection({ plan, view, asOf }: MapInput): LegendSection | null {
  const { layers } = view;
  const entries: LegendEntry[] = [];
  const add = (id: string, label: string, line: keyof typeof OVERLAY_LINES): void => {
    entries.push({ id, label, sample: { kind: 'line', line: OVERLAY_LINES[line] } });
  };
  const hasUnits = layers.units && plan.serviceAreas.length > 0;
  if (hasUnits) add('unit', mapWords.legend.unitEdge, 'unit');
  if (hasUnits && plan.serviceAreas.some(({ status }) => status === 'candidate'))
    add('candidate', mapWords.legend.candidateEdge, 'candidate');
  if (hasUnits && plan.serviceAreas.some(({ polygon }) => polygon))
    add('polygon', mapWords.legend.unitPolygon, 'polygon');
  if (layers.healthCouncils) add('healthCouncils', mapWords.legend.healthCouncils, 'healthCouncil');
  if (layers.regions) {
    const regions = asOf < REFORM_DATE ? mapWords.legend.regionsUntil2026 : mapWords.legend.regionsFrom2027;
    add('regions', regions, 'region');
  }
  if (entries.length === 0) return null;
  return { id: 'areas', heading: mapWords.legend.areas, unit: null, note: null, entries };
}

/** The legend of exactly what the map shows for this input. */
export function listLegendSections(input: MapInput, shapes: MapShapes): readonly LegendSection[] {
  const colouring = shownColouring(input.view);
  return [
    colouring === 'difference'
      ? differenceSection(input.view)
      : colouring === 'none'
        ? null
        : choroplethSection(colouring, input, shapes),
    coverSection(input, shapes),
    bandsSection(input),
    sitesSection(input),
    servicesSection(input),
    unitsSection(input),
    areasSection(input),
  ].filter((section) => section !== null);
}
