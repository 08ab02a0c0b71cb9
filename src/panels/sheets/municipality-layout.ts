import { inWords } from '../../domain/built-texts.ts';
import { coordinationWords } from '../../i18n/coordination.ts';
import { servicesWords } from '../../i18n/services.ts';
import { sheetsWords as words } from '../../i18n/sheets.ts';
import { sheetsCountryWords as countryWords } from '../../i18n/sheets-country.ts';
import { sheetsMunicipalityWords as own } from '../../i18n/sheets-municipality.ts';
import { sheetsUnitWords as unitWords } from '../../i18n/sheets-unit.ts';
import { texts } from '../../i18n/texts.ts';
import { BY_HAND, type ByHand } from '../../plan/sheets/council-points.ts';
import type { MunicipalitySheet } from '../../plan/sheets/municipality-sheet.ts';
import { headLayout, measureOf, methodSection, waysTable } from './common-layout.ts';
import { gapSections } from './country-layout.ts';
import {
  factsTable,
  partiesTable,
  ruleLines,
  sizingTable,
  spreadBars,
  staffTable,
} from './facility-blocks.ts';
import {
  type Block,
  type Cell,
  type MapBlock,
  numberCell,
  type Section,
  type SheetLayout,
  textCell,
} from './sheet-blocks.ts';
import { ownPeopleCell } from './unit-layout.ts';

const { columns, people: peopleWords, method } = words;

/** A municipality's sheet as it is read: what it can attach to an application, and what it must still write. */
export function municipalityLayout(sheet: MunicipalitySheet): SheetLayout {
  const { head } = sheet;
  const measure = measureOf(head);
  return {
    ...headLayout(head, words.head.titles.municipality(sheet.name)),
    sections: [
      { heading: own.summary, level: 2, blocks: [summaryTable(sheet), municipalityMap(sheet)] },
      pointsSection(sheet),
      gapSection(sheet, measure),
      {
        heading: own.travel,
        level: 2,
        blocks: [
          waysTable(sheet.travel, own.travelCaption(sheet.name, measure)),
          ...sheet.spread.map((spread) => spreadBars(spread, own.spread(own.spreadTo[spread.to]))),
        ],
      },
      { heading: own.lives, level: 2, blocks: livesBlocks(sheet) },
      ...coveringSections(sheet),
      ...servicesSections(sheet),
      coordinationSection(sheet),
      {
        heading: own.byHand,
        level: 2,
        blocks: [
          {
            kind: 'checklist',
            title: own.byHandTitle,
            items: BY_HAND.map((item) => ({
              text: own.byHandItems[item],
              isDone: isDone(item, sheet),
              note: '',
            })),
            doneWords: own.check,
          },
        ],
      },
      methodSection(head),
    ],
  };
}

/** What the sheet already tells, of what else must be written. */
function isDone(item: ByHand, { points, contact }: MunicipalitySheet): boolean {
  if (item === 'whereStays') {
    return points.some(({ point, answer }) => point === 'whereLives' && answer === 'answered');
  }
  return item === 'followUp' && contact.some(({ field, value }) => field === 'handover' && value !== '');
}

function summaryTable(sheet: MunicipalitySheet): Block {
  const { people, population, areaKm2, largestTown, peopleSource, group } = sheet;
  const whole = (value: number): Cell => ({ shown: method.whole(value), value });
  const perThousand = people.people === null ? null : (people.people / population) * 1000;
  const year = peopleSource.year === null ? '' : String(peopleSource.year);
  const said = inWords(peopleSource.source);
  const source = said.includes(year) ? said : `${said}, ${year}`;
  const isEstimate = people.quality === 'estimate' || people.quality === 'assumption';
  const hidden = people.suppressed ? peopleWords.hiddenWhy[people.suppressed] : peopleWords.hidden;
  // A neighbour by a bridge can be one by a ferry too.
  const links = [...new Set([...sheet.neighbours.fixedLink, ...sheet.neighbours.ferry])];
  const rows: (readonly [string, Cell])[] = [
    [own.status, textCell(texts.cover.status[sheet.status])],
    [own.coveredShare, { shown: method.share(sheet.coveredShare), value: sheet.coveredShare }],
    [own.by, textCell(sheet.coveredBy.map(({ name }) => name).join('; ') || own.byNobody)],
    [own.people, people.people === null ? { shown: hidden, value: null } : ownPeopleCell(people)],
    [columns.quality, textCell(texts.cover.quality[people.quality])],
    [own.peopleSource, textCell(source)],
    [
      own.per1000,
      numberCell(
        perThousand,
        (value) =>
          isEstimate ? peopleWords.approx(words.travel.kmNumber(value)) : words.travel.kmNumber(value),
        peopleWords.hidden,
      ),
    ],
    [own.population, whole(population)],
    [own.adults, { shown: peopleWords.approx(method.whole(sheet.adults)), value: sheet.adults }],
    [own.area, whole(areaKm2)],
    [own.density, whole(population / areaKm2)],
    [
      own.town,
      textCell(largestTown ? own.townValue(largestTown.name, largestTown.inhabitants) : own.townUnknown),
    ],
    [own.group, textCell(group === null ? peopleWords.unknown : countryWords.groupNames[group])],
    [own.region, textCell(sheet.region)],
    [own.council, textCell(sheet.healthCouncil)],
    [own.neighbours, textCell(sheet.neighbours.land.join(', ') || unitWords.nobody)],
    [own.byLink, textCell(links.join(', ') || unitWords.nobody)],
  ];
  return factsTable(own.facts, rows);
}

function municipalityMap(sheet: MunicipalitySheet): MapBlock {
  const { map, places, code, name, status, neighbours } = sheet;
  // A neighbour at the other end of a ferry would make the rest small.
  const isNear = (one: MunicipalitySheet['map'][number]): boolean =>
    one.code === code || neighbours.land.includes(one.name);
  return {
    kind: 'map',
    title: own.map(name),
    description: own.describeMap(
      name,
      texts.cover.status[status],
      map.filter((one) => one.code !== code).map((one) => `${one.name} (${texts.cover.status[one.status]})`),
    ),
    focus: map.filter(isNear).map((one) => one.code),
    areas: map.map((one) => ({
      code: one.code,
      fill: one.status,
      label: one.code === code ? one.name.toLocaleUpperCase('da') : one.name,
      tint: null,
    })),
    places,
    legend: (['both', 'house', 'unit', 'partly', 'none', 'other'] as const)
      .filter((fill) => fill === 'other' || map.some((one) => one.status === fill))
      .map((fill) => ({ fill, label: fill === 'other' ? words.map.others : texts.cover.status[fill] })),
  };
}

/** What the Council asks an applicant to show, and what the data answers. */
function pointsSection({ points }: MunicipalitySheet): Section {
  return {
    heading: own.points,
    level: 2,
    blocks: [
      {
        kind: 'table',
        caption: own.pointsCaption,
        columns: [{ label: own.point }, { label: own.answer }, { label: own.where }],
        rows: points.map(({ point, answer }) => [
          textCell(own.pointNames[point]),
          textCell(own.answers[answer]),
          textCell(own.has[point][answer]),
        ]),
        empty: null,
      },
      { kind: 'text', text: own.pointsNote, tone: 'note' },
    ],
  };
}

function gapSection({ gap }: MunicipalitySheet, measure: string): Section {
  if (!gap) return { heading: own.gap, level: 2, blocks: [{ kind: 'text', text: own.noGap }] };
  const isEstimate = gap.quality === 'estimate' || gap.quality === 'assumption';
  const said =
    gap.people === null
      ? own.gapHidden
      : own.gapIs(isEstimate ? peopleWords.approx(peopleWords.of(gap.people)) : peopleWords.of(gap.people));
  return {
    heading: own.gap,
    level: 2,
    blocks: [
      { kind: 'text', text: said, tone: 'verdict' },
      ...gapSections([gap], measure).flatMap(({ blocks }) => blocks),
    ],
  };
}

function livesBlocks({ concentration, head, points }: MunicipalitySheet): readonly Block[] {
  const isOwn = points.some(({ point, answer }) => point === 'whereLives' && answer === 'answered');
  if (isOwn && head.basis.demand !== null) return [{ kind: 'text', text: own.livesOwn(head.basis.demand) }];
  if (!concentration) return [{ kind: 'text', text: own.livesUnknown }];
  const { share, withinKm, place } = concentration;
  return [
    { kind: 'text', text: own.concentration(method.share(share), withinKm, place) },
    { kind: 'text', text: own.livesNote, tone: 'note' },
  ];
}

function coveringSections({ coveredBy }: MunicipalitySheet): readonly Section[] {
  const number = (label: string) => ({ label, isNumber: true });
  const overview: Block = {
    kind: 'table',
    caption: own.coveringCaption,
    columns: [
      { label: own.facility },
      { label: unitWords.status },
      { label: own.host },
      { label: own.alsoCovers },
      number(own.capacity),
      number(own.staffed),
      { label: own.agreements },
      { label: own.forum },
    ],
    rows: coveredBy.map(({ name, status, host, municipalities, sizing, counts, forum }) => [
      textCell(name),
      textCell(texts.cover.facilityStatus[status]),
      textCell(host),
      textCell(municipalities.join(', ')),
      numberCell(sizing.capacity, method.whole, peopleWords.unknown),
      numberCell(sizing.fullTime, method.number, peopleWords.unknown),
      textCell(own.agreementCount(counts.agreed, counts.all)),
      textCell(forum === '' ? own.openForum : forum),
    ]),
    empty: own.notCovered,
  };
  return [
    { heading: own.covering, level: 2, blocks: [overview] },
    ...coveredBy.map(
      ({ name, kind, sizing, staff, parties }): Section => ({
        heading: name,
        level: 3,
        blocks: [
          sizingTable(sizing, kind === 'unit'),
          { kind: 'text', text: unitWords.sizingNote, tone: 'note' },
          staffTable(staff),
          partiesTable(parties),
        ],
      }),
    ),
  ];
}

function servicesSections({ services, mapping, matrix, parallel }: MunicipalitySheet): readonly Section[] {
  const known = matrix.filter(({ state }) => state !== 'unmapped');
  const { groups, targets } = coordinationWords.parallel;
  const blocks: readonly Block[] = [
    { kind: 'text', text: own.mapping[mapping] },
    {
      kind: 'table',
      caption: own.servicesCaption(services.length),
      columns: [
        { label: own.service },
        { label: own.type },
        { label: own.operator },
        { label: own.targetGroup },
        { label: own.referral },
        { label: columns.status },
        { label: columns.source },
      ],
      rows: services.map((one) => [
        textCell(one.isShared ? `${one.name} (${own.shared})` : one.name),
        textCell(inWords(one.type)),
        textCell(one.operator ?? servicesWords.unknown),
        textCell(one.targetGroup ?? servicesWords.unknown),
        textCell(servicesWords.referral[one.referral]),
        textCell(servicesWords.status[one.status]),
        textCell(one.year === null ? one.source : `${one.source}, ${one.year}`),
      ]),
      empty: own.noServices,
      small: true,
    },
    {
      kind: 'table',
      caption: own.matrix,
      columns: [{ label: own.kind }, { label: own.state }],
      rows: known.map(({ kind, state }) => [
        textCell(inWords(kind)),
        textCell(coordinationWords.matrix.states[state]),
      ]),
      empty: '',
      small: true,
    },
    { kind: 'text', text: own.notMapped(matrix.length - known.length), tone: 'note' },
    { kind: 'text', text: own.matrixNote, tone: 'note' },
    {
      kind: 'list',
      title: own.parallel,
      items:
        parallel.length === 0
          ? [own.noParallel]
          : parallel.map(
              (one) => `${groups[one.group]}, ${targets[one.targetGroup]}: ${one.services.join('; ')}`,
            ),
    },
  ];
  return [{ heading: own.services, level: 2, blocks }];
}

function coordinationSection({ contact, cities, rules }: MunicipalitySheet): Section {
  return {
    heading: own.coordination,
    level: 2,
    blocks: [
      factsTable(
        own.contactCaption,
        contact.map(({ field, value }) => [
          coordinationWords.contact.fields[field],
          textCell(value === '' ? own.open : value),
        ]),
      ),
      ...(cities.length > 0
        ? [
            {
              kind: 'list',
              title: own.cities,
              items: cities.map(({ unit, city }) => own.city(unit, city)),
            } satisfies Block,
          ]
        : []),
      ruleLines(own.rules, rules, own.noRules),
    ],
  };
}
