import { sheetsWords as words } from '../../i18n/sheets.ts';
import { sheetsRegionWords as regionWords } from '../../i18n/sheets-region.ts';
import { sheetsUnitWords as unitWords } from '../../i18n/sheets-unit.ts';
import { texts } from '../../i18n/texts.ts';
import type { RegionSheet } from '../../plan/sheets/region-sheet.ts';
import type { UnitPart } from '../../plan/sheets/unit-part.ts';
import { distanceCell, kmCell, minuteCell, shareCell, sumCell } from './common-layout.ts';
import {
  factsTable,
  partiesTable,
  ruleLines,
  sizingTable,
  spreadBars,
  staffTable,
} from './facility-blocks.ts';
import { type Block, type Cell, type MapBlock, numberCell, type Section, textCell } from './sheet-blocks.ts';

const { columns, people: peopleWords, travel: travelWords, method } = words;

/** A unit of a region's sheet, on pages of its own. */
export function unitSection(unit: UnitPart, measure: string, sheet: RegionSheet): Section {
  const { staff, spread, longest } = unit;
  const blocks: readonly Block[] = [
    unitFacts(unit),
    unitMap(unit, sheet),
    municipalitiesTable(unit, measure),
    { kind: 'text', text: centreAndRim(unit) },
    travelTable(unit, measure),
    ...(spread ? [spreadBars(spread, unitWords.spread)] : []),
    ...(longest.length > 0 ? [longestList(unit)] : []),
    sizingTable(unit.sizing, true),
    { kind: 'text', text: unitWords.sizingNote, tone: 'note' },
    unit.hasOtherStaff ? { kind: 'text', text: unitWords.otherStaff } : staffTable(staff),
    ...(unit.stops.length > 0
      ? [{ kind: 'list', title: unitWords.stops, items: unit.stops } satisfies Block]
      : []),
    neighboursTable(unit),
    partiesTable(unit.parties),
    factsTable(unitWords.forumCaption, [
      [unitWords.forum, textCell(unit.forum === '' ? unitWords.open : unit.forum)],
      [unitWords.agreement, textCell(agreementOf(unit))],
    ]),
    ruleLines(unitWords.rules, unit.rules, unitWords.noRules),
  ];
  return {
    heading: regionWords.unitHeading(unit.number, unit.name),
    level: 2,
    newPage: true,
    blocks,
  };
}

function agreementOf({ agreement }: UnitPart): string {
  if (!agreement) return unitWords.noAgreement;
  return agreement.date === null
    ? agreement.title
    : unitWords.agreementDated(agreement.title, agreement.date);
}

function unitFacts(unit: UnitPart): Block {
  const { regions, healthCouncils, people } = unit;
  return factsTable(unitWords.facts, [
    [unitWords.status, textCell(texts.cover.facilityStatus[unit.status])],
    [unitWords.host, textCell(unit.host)],
    [unitWords.base, textCell(unit.hasBase ? unitWords.hasBase : unitWords.noBase)],
    [unitWords.people, people ? sumCell(people) : numberCell(null, method.whole, peopleWords.unknown)],
    [
      unitWords.region,
      textCell(regions.length > 1 ? unitWords.crosses(regions) : (regions[0] ?? peopleWords.unknown)),
    ],
    [
      unitWords.councils,
      textCell(
        healthCouncils
          .map(({ name, isWhole }) =>
            isWhole ? unitWords.wholeCouncil(name) : unitWords.partOfCouncil(name),
          )
          .join(', '),
      ),
    ],
  ]);
}

function unitMap(unit: UnitPart, { map, places }: RegionSheet): MapBlock {
  const own = new Set(unit.municipalities.map(({ code }) => code));
  const names = unit.municipalities.map(({ name }) => name);
  return {
    kind: 'map',
    title: unitWords.map(unit.name),
    description: unitWords.describeMap(unit.name, names, unit.host),
    focus: unit.municipalities.map(({ code }) => code),
    areas: map
      .filter(({ code }) => own.has(code))
      .map(({ code, name, status }) => ({
        code,
        fill: status === 'partly' ? 'partly' : 'focus',
        label: name,
        tint: null,
      })),
    places: places.filter((place) => place.kind !== 'base' || place.unit === unit.number),
    legend: [
      { fill: 'focus', label: unit.name },
      { fill: 'other', label: words.map.others },
    ],
  };
}

type Row = UnitPart['municipalities'][number];

/** From the base outwards; those whose way is not known last. */
function byWay(rows: readonly Row[]): readonly Row[] {
  const far = ({ km, minutes }: Row): number => minutes ?? km ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => far(a) - far(b) || (a.code < b.code ? -1 : 1));
}

function municipalitiesTable({ municipalities }: UnitPart, measure: string): Block {
  return {
    kind: 'table',
    caption: unitWords.municipalities(measure),
    columns: [
      { label: columns.municipality },
      { label: columns.code },
      { label: unitWords.role },
      { label: columns.status },
      { label: columns.covered, isNumber: true },
      { label: columns.people, isNumber: true },
      { label: columns.quality },
      { label: unitWords.km, isNumber: true },
      { label: unitWords.minutes, isNumber: true },
    ],
    rows: byWay(municipalities).map((row) => [
      textCell(row.name),
      textCell(row.code),
      textCell(row.isHost ? unitWords.isHost : row.isListed ? unitWords.isListed : unitWords.isReached),
      textCell(texts.cover.status[row.status]),
      shareCell(row.coveredShare),
      ownPeopleCell(row.people),
      textCell(texts.cover.quality[row.people.quality]),
      kmCell(row.km),
      numberCell(row.minutes, travelWords.minutes, peopleWords.notMeasured),
    ]),
    empty: unitWords.nobody,
  };
}

/** A municipality's number: with *ca.* for an estimate, *skjult* for a hidden one. */
export function ownPeopleCell({ people, quality }: Row['people']): Cell {
  const isEstimate = quality === 'estimate' || quality === 'assumption';
  const show = (value: number): string =>
    isEstimate ? peopleWords.approx(method.whole(value)) : method.whole(value);
  return numberCell(people, show, peopleWords.hidden);
}

function centreAndRim({ municipalities }: UnitPart): string {
  const known = byWay(municipalities).filter(({ km, minutes }) => km !== null || minutes !== null);
  const [centre] = known;
  const rim = known.at(-1);
  if (!centre || !rim || known.length < 2) return unitWords.centreRimUnknown;
  const at = (row: Row): string => unitWords.at(row.name, travelWords.value(row.km, row.minutes));
  return unitWords.centreRim(at(centre), at(rim));
}

function travelTable({ travel }: UnitPart, measure: string): Block {
  const limits = Object.keys(travel?.withinMinutes ?? {});
  const figures = ['mean', 'median', 'p90', 'max'] as const;
  const hasMinutes = travel?.minutes != null;
  const number = (label: string) => ({ label, isNumber: true });
  return {
    kind: 'table',
    caption: unitWords.travel(measure),
    columns: [
      { label: travelWords.to },
      ...figures.map((figure) => number(`${travelWords[figure]} (km)`)),
      ...(hasMinutes ? figures.map((figure) => number(`${travelWords[figure]} (min.)`)) : []),
      ...limits.map((limit) => number(travelWords.within(limit))),
      number(travelWords.unreachable),
    ],
    rows: [
      [
        textCell(unitWords.fromBase),
        ...figures.map((figure) => distanceCell(travel?.km ?? null, figure)),
        ...(hasMinutes ? figures.map((figure) => minuteCell(travel?.minutes ?? null, figure)) : []),
        ...limits.map((limit) => shareCell(travel?.withinMinutes?.[limit] ?? null)),
        shareCell(travel?.km ? travel.unreachableShare : null),
      ],
    ],
    empty: null,
  };
}

function longestList({ longest }: UnitPart): Block {
  return {
    kind: 'list',
    title: unitWords.longest,
    items: longest.map(({ place, municipality, minutes, km, usesFerry }) =>
      unitWords.trip(place, municipality, minutes, km, usesFerry),
    ),
  };
}

function neighboursTable({ neighbours: { units, gaps, cities } }: UnitPart): Block {
  const list = (items: readonly string[]): Cell => textCell(items.join('; ') || unitWords.nobody);
  return factsTable(unitWords.neighbours, [
    [unitWords.nextUnits, list(units.map(({ number, name }) => `${number}: ${name}`))],
    [unitWords.nextGaps, list(gaps)],
    [
      unitWords.nextCities,
      list(cities.map(({ city, borders, shared }) => unitWords.nextCity(city, borders, shared))),
    ],
  ]);
}
