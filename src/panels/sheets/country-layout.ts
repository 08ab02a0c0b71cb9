import { joinNames } from '../../i18n/format.ts';
import { sheetsWords as words } from '../../i18n/sheets.ts';
import { sheetsCountryWords as country } from '../../i18n/sheets-country.ts';
import { texts } from '../../i18n/texts.ts';
import { travelMeasureWords } from '../../i18n/travel-measure.ts';
import type { CountrySheet } from '../../plan/sheets/country-sheet.ts';
import type { GroupTravel } from '../../plan/sheets/group-travel.ts';
import type { SheetGap, SheetMapped, SheetRule } from '../../plan/sheets/sheet-parts.ts';
import {
  headLayout,
  kmCell,
  measureOf,
  methodSection,
  shareCell,
  sumCell,
  waysTable,
} from './common-layout.ts';
import {
  type Block,
  type Cell,
  type Column,
  type MapBlock,
  numberCell,
  type Section,
  type SheetLayout,
  textCell,
} from './sheet-blocks.ts';

const { columns, people: peopleWords, method } = words;

/** The ministry's sheet as it is read. */
export function countryLayout(sheet: CountrySheet): SheetLayout {
  const { head, verdict } = sheet;
  const measure = measureOf(head);
  return {
    ...headLayout(head, words.head.titles.country),
    sections: [
      {
        heading: country.verdict,
        level: 2,
        blocks: [
          { kind: 'text', text: `${texts.verdict.verdict(verdict)}.`, tone: 'verdict' },
          figuresTable(sheet),
          { kind: 'text', text: country.notDecided, tone: 'note' },
          coverMap(country.map, sheet.map, sheet.places, []),
        ],
      },
      ...gapSections(sheet.gaps, measure),
      rulesSection(sheet.rules),
      overlapSection(sheet),
      {
        heading: country.travel,
        level: 2,
        blocks: [waysTable(sheet.travel, country.travelCaption(measure))],
      },
      groupSection(sheet.groups, measure),
      methodSection(head),
    ],
  };
}

function figuresTable({ verdict, targetGroupCovered, overlaps, facilities }: CountrySheet): Block {
  const { figureNames: names } = country;
  const whole = (label: string, value: number, unit: string): readonly Cell[] => [
    textCell(label),
    { shown: method.whole(value), value },
    textCell(unit),
  ];
  const people = (label: string, value: number): readonly Cell[] => [
    textCell(label),
    sumCell({ people: value, approximate: verdict.approximate, estimate: verdict.estimate }),
    textCell(country.citizens),
  ];
  const built = (
    label: string,
    { open, planned, candidates }: CountrySheet['facilities']['houses'],
  ): readonly Cell[] => [
    textCell(label),
    { shown: country.facilityCount(open, planned, candidates), value: open + planned },
    textCell(country.places),
  ];
  return {
    kind: 'table',
    caption: country.figures,
    columns: [{ label: columns.subject }, { label: columns.value, isNumber: true }, { label: columns.unit }],
    rows: [
      whole(names.covered, verdict.covered, country.municipalities),
      whole(names.partly, verdict.partly, country.municipalities),
      whole(names.uncovered, verdict.uncovered, country.municipalities),
      whole(names.inSeveralUnits, overlaps.inSeveralUnits, country.municipalities),
      people(names.targetGroup, verdict.targetGroup),
      people(names.targetGroupCovered, targetGroupCovered),
      people(names.peopleWithoutCover, verdict.peopleWithoutCover),
      built(names.houses, facilities.houses),
      built(names.units, facilities.units),
      built(names.consumptionRooms, facilities.consumptionRooms),
    ],
    empty: null,
  };
}

/** A map of how municipalities are covered, told apart by pattern. */
export function coverMap(
  title: string,
  rows: readonly SheetMapped[],
  places: CountrySheet['places'],
  focus: readonly string[],
): MapBlock {
  const namesOf = (status: SheetMapped['status']): readonly string[] =>
    rows.filter((row) => row.status === status).map(({ name }) => name);
  const covered = rows.filter(({ status }) => status !== 'none' && status !== 'partly').length;
  return {
    kind: 'map',
    title,
    description: words.map.describeCountry(covered, namesOf('partly'), namesOf('none')),
    focus,
    areas: rows.map(({ code, status }) => ({ code, fill: status, label: '', tint: null })),
    places,
    legend: (['both', 'house', 'unit', 'partly', 'none'] as const)
      .filter((status) => rows.some((row) => row.status === status))
      .map((status) => ({ fill: status, label: texts.cover.status[status] })),
  };
}

/** The gaps, and what would close each. */
export function gapSections(gaps: readonly SheetGap[], measure: string): readonly Section[] {
  const table: Block = {
    kind: 'table',
    caption: country.gapsCaption(measure),
    columns: [
      { label: columns.municipality },
      { label: columns.code },
      { label: columns.region },
      { label: columns.healthCouncil },
      { label: columns.covered, isNumber: true },
      { label: country.withoutCover, isNumber: true },
      { label: columns.quality },
      { label: country.nearest },
      { label: country.km, isNumber: true },
    ],
    rows: gaps.map((gap) => [
      textCell(gap.name),
      textCell(gap.code),
      textCell(gap.region),
      textCell(gap.healthCouncil),
      shareCell(gap.coveredShare),
      gapPeople(gap),
      textCell(texts.cover.quality[gap.quality]),
      textCell(nearestName(gap)),
      gap.nearest?.measure === 'minutes'
        ? textCell(travelMeasureWords.value(gap.nearest.median, 'minutes'))
        : kmCell(gap.nearest?.median ?? null),
    ]),
    empty: country.noGaps,
  };
  const gapsSection: Section = { heading: country.gaps, level: 2, blocks: [table] };
  if (gaps.length === 0) return [gapsSection];
  const without = gaps.filter(({ repairs }) => repairs?.length === 0).map(({ name }) => name);
  const notSearched = gaps.filter(({ repairs }) => repairs === null).map(({ name }) => name);
  const closing: Block = {
    kind: 'table',
    caption: country.closingCaption,
    columns: [
      { label: columns.municipality },
      { label: columns.code },
      { label: country.takenBy },
      { label: country.peopleChange },
      { label: country.longestChange },
      { label: country.breaks },
    ],
    rows: gaps.flatMap(closingRows),
    empty: country.noneCloses,
  };
  const rest: readonly Block[] = [
    ...(without.length > 0 ? [{ kind: 'text', text: country.noRepair(without) } satisfies Block] : []),
    ...(notSearched.length > 0
      ? [{ kind: 'text', text: country.notSearched(notSearched) } satisfies Block]
      : []),
  ];
  return [
    gapsSection,
    {
      heading: country.closing,
      level: 2,
      blocks: [{ kind: 'text', text: country.closingLead, tone: 'note' }, closing, ...rest],
    },
  ];
}

function nearestName({ nearest }: SheetGap): string {
  if (nearest === null) return texts.overview.gapNoSite;
  return nearest.kind === 'consumptionRoom' ? country.room(nearest.name) : nearest.name;
}

function gapPeople({ people, quality }: SheetGap): Cell {
  const isEstimate = quality === 'estimate' || quality === 'assumption';
  const show = (value: number): string =>
    isEstimate ? peopleWords.approx(method.whole(value)) : method.whole(value);
  return numberCell(people, show, peopleWords.hidden);
}

function closingRows({ name, code, repairs }: SheetGap): readonly (readonly Cell[])[] {
  const figure = (value: number | null, show: (value: number) => string): string =>
    value === null ? peopleWords.unknown : show(value);
  return (repairs ?? []).map((repair) => [
    textCell(name),
    textCell(code),
    textCell(`${repair.number}: ${repair.name}`),
    textCell(
      country.arrow(figure(repair.people.before, method.whole), figure(repair.people.after, method.whole)),
    ),
    textCell(
      country.arrow(
        words.travel.value(repair.longestKm.before, repair.longestMinutes.before) || peopleWords.unknown,
        words.travel.value(repair.longestKm.after, repair.longestMinutes.after) || peopleWords.unknown,
      ),
    ),
    textCell(repair.breaks.length === 0 ? country.noBreaks : repair.breaks.join(', ')),
  ]);
}

/** The rule board, and whom each rule that is not met concerns. */
export function rulesSection(rules: readonly SheetRule[]): Section {
  const titleOf = (id: string): string => `${id} ${texts.rules.rule[id]?.title ?? texts.rules.unknownRule}`;
  const board: Block = {
    kind: 'table',
    caption: country.rulesCaption,
    columns: [
      { label: country.rule },
      { label: columns.status },
      { label: country.level },
      { label: country.basis },
      { label: columns.source },
      { label: country.concerned, isNumber: true },
    ],
    rows: rules.map(({ id, status, level, standing, source, subjects }) => [
      textCell(titleOf(id)),
      textCell(texts.rules.status[status]),
      textCell(texts.rules.level[level]),
      textCell(texts.rules.standing[standing]),
      textCell(source),
      { shown: method.whole(subjects.length), value: subjects.length },
    ]),
    empty: null,
  };
  const details = rules
    .filter(({ subjects }) => subjects.length > 0)
    .map(
      ({ id, status, subjects }): Block => ({
        kind: 'list',
        title: `${titleOf(id)}: ${texts.rules.status[status]}`,
        items: subjects.map(({ message, reason }) =>
          reason === null ? message : `${message}. ${country.waived(reason)}`,
        ),
      }),
    );
  return { heading: country.rules, level: 2, blocks: [board, ...details] };
}

function overlapSection({ overlaps }: CountrySheet): Section {
  const kinds = [
    { label: country.severalUnits, rows: overlaps.severalUnits },
    { label: country.houseAndUnit, rows: overlaps.houseAndUnit },
    { label: country.severalHouses, rows: overlaps.severalHouses },
  ];
  return {
    heading: country.overlaps,
    level: 2,
    blocks: [
      ...(overlaps.inSeveralUnits > 0
        ? [{ kind: 'text', text: country.inSeveral(overlaps.inSeveralUnits) } satisfies Block]
        : []),
      {
        kind: 'table',
        caption: country.overlapsCaption,
        columns: [
          { label: columns.municipality },
          { label: columns.code },
          { label: country.kind },
          { label: country.by },
        ],
        rows: kinds.flatMap(({ label, rows }) =>
          rows.map(({ name, code, by }) => [name, code, label, joinNames(by)].map(textCell)),
        ),
        empty: country.noOverlaps,
      },
    ],
  };
}

function groupSection(groups: readonly GroupTravel[], measure: string): Section {
  const limits = Object.keys(groups.find(({ house }) => house?.withinMinutes)?.house?.withinMinutes ?? {});
  const hasMinutes = limits.length > 0;
  const number = (label: string): Column => ({ label, isNumber: true });
  const table: Block = {
    kind: 'table',
    caption: country.groupsCaption(measure),
    columns: [
      { label: country.group },
      number(country.inGroup),
      number(country.fullyCovered),
      number(columns.people),
      number(country.meanHouse),
      number(country.longestHouse),
      ...(hasMinutes ? [number(country.minutesHouse)] : []),
      ...limits.map((limit) => number(country.within(limit))),
      number(country.meanRoom),
    ],
    rows: groups.map(({ group, municipalities, covered, people, house, consumptionRoom }) => [
      textCell(country.groupNames[group]),
      { shown: method.whole(municipalities), value: municipalities },
      { shown: method.whole(covered), value: covered },
      sumCell(people),
      kmCell(house?.meanKm ?? null),
      kmCell(house?.longestKm ?? null),
      ...(hasMinutes
        ? [numberCell(house?.meanMinutes ?? null, words.travel.minutes, peopleWords.notMeasured)]
        : []),
      ...limits.map((limit) => shareCell(house?.withinMinutes?.[limit] ?? null)),
      kmCell(consumptionRoom?.meanKm ?? null),
    ]),
    empty: null,
  };
  const hasHouse = groups.some(({ house }) => house?.meanKm != null);
  const longest = Math.max(1, ...groups.map(({ house }) => house?.meanKm ?? 0));
  const charts: readonly Block[] = hasHouse
    ? [
        {
          kind: 'bars',
          caption: country.groupChart,
          most: longest,
          rows: groups.map(({ group, house }) => ({
            label: country.groupNames[group],
            value: house?.meanKm ?? null,
            shown: house?.meanKm == null ? peopleWords.notMeasured : words.travel.km(house.meanKm),
          })),
        },
        ...(hasMinutes
          ? [
              {
                kind: 'bars',
                caption: country.groupChartWithin,
                most: 1,
                rows: groups.map(({ group, house }) => ({
                  label: country.groupNames[group],
                  value: house?.withinMinutes?.['30'] ?? null,
                  shown: shareCell(house?.withinMinutes?.['30'] ?? null).shown,
                })),
              } satisfies Block,
            ]
          : []),
      ]
    : [{ kind: 'text', text: country.noHouse }];
  return {
    heading: country.groups,
    level: 2,
    blocks: [table, ...charts, { kind: 'text', text: country.groupsSource, tone: 'note' }],
  };
}
