import { sheetsWords as words } from '../../i18n/sheets.ts';
import { sheetsRegionWords as regionWords } from '../../i18n/sheets-region.ts';
import { sheetsUnitWords as unitWords } from '../../i18n/sheets-unit.ts';
import { texts } from '../../i18n/texts.ts';
import type { HousePart, RegionSheet } from '../../plan/sheets/region-sheet.ts';
import { UNIT_PALETTE } from '../../ui/unit-palette.ts';
import { headLayout, measureOf, methodSection, sumCell } from './common-layout.ts';
import { gapSections } from './country-layout.ts';
import { factsTable } from './facility-blocks.ts';
import {
  type Block,
  type MapBlock,
  numberCell,
  type Section,
  type SheetLayout,
  textCell,
} from './sheet-blocks.ts';
import { unitSection } from './unit-layout.ts';

const { method, people: peopleWords } = words;

/** A region's sheet as it is read: the region, then its units one by one. */
export function regionLayout(sheet: RegionSheet): SheetLayout {
  const { head } = sheet;
  const measure = measureOf(head);
  const whole = (value: number) => ({ shown: method.whole(value), value });
  return {
    ...headLayout(head, words.head.titles.region(sheet.region)),
    sections: [
      {
        heading: regionWords.heading,
        level: 2,
        blocks: [
          factsTable(regionWords.figures, [
            [regionWords.municipalities, whole(sheet.municipalities.length)],
            [regionWords.covered, whole(sheet.covered)],
            [regionWords.partly, whole(sheet.partly)],
            [regionWords.uncovered, whole(sheet.uncovered)],
            [regionWords.people, sumCell(sheet.people)],
            [regionWords.units, whole(sheet.units.length)],
            [regionWords.houses, whole(sheet.houses.length)],
          ]),
          regionMap(sheet),
        ],
      },
      councilSection(sheet),
      ...gapSections(sheet.gaps, measure),
      ...(sheet.units.length === 0
        ? [
            {
              heading: regionWords.unitsHere,
              level: 2,
              blocks: [{ kind: 'text', text: regionWords.noUnits }],
            } satisfies Section,
          ]
        : sheet.units.map((unit) => unitSection(unit, measure, sheet))),
      housesSection(sheet.houses),
      methodSection(head),
    ],
  };
}

/** The units' tints by their numbers: what a map shows beside the number, never instead of it. */
export function tintOfUnit(number: number): string {
  return UNIT_PALETTE[(number - 1) % UNIT_PALETTE.length]?.tint ?? '#dbe8f5';
}

function regionMap({ map, places, units, municipalities }: RegionSheet): MapBlock {
  const gaps = map.filter(({ status }) => status === 'none' || status === 'partly');
  const isGap = (status: string): boolean => status === 'none' || status === 'partly';
  return {
    kind: 'map',
    title: regionWords.map,
    description: regionWords.describeMap(
      units.map(({ number, name, municipalities: own }) =>
        regionWords.unitNames(
          number,
          name,
          own.map((one) => one.name),
        ),
      ),
      gaps.map(({ name }) => name),
    ),
    focus: municipalities.map(({ code }) => code),
    areas: map.map(({ code, status, units: numbers }) => ({
      code,
      fill: isGap(status) || numbers.length === 0 ? status : 'focus',
      label: numbers.join('+') || (status === 'house' ? words.map.letters.house : ''),
      tint: numbers[0] === undefined ? null : tintOfUnit(numbers[0]),
    })),
    places: places.filter(({ kind }) => kind === 'house'),
    legend: (['house', 'partly', 'none'] as const)
      .filter((status) => map.some((row) => row.status === status))
      .map((status) => ({ fill: status, label: texts.cover.status[status] })),
    note: regionWords.mapUnits,
  };
}

function councilSection({ healthCouncils, hasServices }: RegionSheet): Section {
  const names = (list: readonly string[]): string => list.join(', ') || regionWords.none;
  const table: Block = {
    kind: 'table',
    caption: regionWords.councilsCaption,
    columns: [
      { label: words.columns.healthCouncil },
      { label: regionWords.municipalities },
      { label: regionWords.unitsHere },
    ],
    rows: healthCouncils.map(({ name, municipalities, units }) => [
      textCell(name),
      textCell(names(municipalities)),
      textCell(names(units)),
    ]),
    empty: regionWords.none,
  };
  return {
    heading: regionWords.councils,
    level: 2,
    blocks: [
      table,
      { kind: 'text', text: regionWords.councilsNote, tone: 'note' },
      ...(hasServices ? [] : [{ kind: 'text', text: regionWords.servicesUnread } satisfies Block]),
    ],
  };
}

function housesSection(houses: readonly HousePart[]): Section {
  const number = (label: string) => ({ label, isNumber: true });
  return {
    heading: regionWords.housesHeading,
    level: 2,
    blocks: [
      {
        kind: 'table',
        caption: regionWords.housesCaption,
        columns: [
          { label: regionWords.house },
          { label: unitWords.status },
          { label: words.columns.municipality },
          { label: regionWords.serves },
          number(words.columns.people),
          number(regionWords.capacity),
          number(unitWords.fullTime),
        ],
        rows: houses.map(({ name, status, municipality, serves, sizing }) => [
          textCell(name),
          textCell(texts.cover.facilityStatus[status]),
          textCell(municipality),
          textCell(serves.join(', ')),
          sizing.people === null
            ? numberCell(null, method.whole, peopleWords.unknown)
            : sumCell({ people: sizing.people, approximate: false, estimate: sizing.isEstimate }),
          numberCell(sizing.capacity, method.whole, peopleWords.unknown),
          numberCell(sizing.fullTime, method.number, peopleWords.unknown),
        ]),
        empty: regionWords.none,
      },
    ],
  };
}
