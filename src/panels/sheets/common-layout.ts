import { inWords } from '../../domain/built-texts.ts';
import type { TravelDistribution } from '../../domain/result.ts';
import { sheetsWords as words } from '../../i18n/sheets.ts';
import { sizingWords } from '../../i18n/sizing.ts';
import { texts } from '../../i18n/texts.ts';
import type { SheetHead } from '../../plan/sheets/sheet-head.ts';
import type { SheetWay, SheetWays } from '../../plan/sheets/sheet-parts.ts';
import {
  type Block,
  type Cell,
  numberCell,
  type Section,
  type SheetLayout,
  textCell,
} from './sheet-blocks.ts';

const { head: headWords, method, travel: travelWords } = words;

/** What stands at the top and at the foot of every sheet. */
export function headLayout(head: SheetHead, title: string): Omit<SheetLayout, 'sections'> {
  const plan = head.planName === '' ? headWords.untitled : head.planName;
  return {
    title,
    facts: [
      { label: headWords.plan, value: plan },
      { label: headWords.asOf, value: headWords.date(head.asOf) },
      { label: headWords.made, value: headWords.moment(head.madeAt) },
      { label: headWords.fingerprint, value: head.fingerprint },
    ],
    footer: headWords.footer(plan, head.asOf, head.fingerprint),
  };
}

/** How a sheet's kilometres were measured. */
export function measureOf(head: SheetHead): string {
  return texts.cover.travelMeasure(head.engine, head.settings.detour);
}

/** Method, assumptions and sources: the last section of every sheet. */
export function methodSection(head: SheetHead): Section {
  const { engine, basis, suppression, settings } = head;
  const engineText =
    engine === 'network' || engine === 'straight' ? method.engines[engine] : method.engines.other(engine);
  const paragraphs = [
    method.people,
    method.points,
    ...(basis.demand === null ? [] : [method.ownPoints(basis.demand)]),
    engineText,
    ...(suppression
      ? [words.people.hiddenNote(suppression.hidden, suppression.threshold, suppression.totalIsTrue)]
      : []),
    method.madeWith,
  ];
  const { settingNames: names } = method;
  const row = (label: string, shown: string, value: string | number): readonly Cell[] => [
    textCell(label),
    { shown, value },
  ];
  const whole = (label: string, value: number): readonly Cell[] => row(label, method.number(value), value);
  const settingRows = [
    row(names.houseCover, method.houseCover[settings.houseCover], method.houseCover[settings.houseCover]),
    whole(names.houseCutoffMinutes, settings.houseCutoffMinutes),
    whole(names.houseCutoffKm, settings.houseCutoffKm),
    whole(names.unitLimitMinutes, settings.unitLimitMinutes),
    row(names.contactShare, method.share(settings.contactShare), settings.contactShare),
    row(names.cityInhabitants, method.whole(settings.cityInhabitants), settings.cityInhabitants),
    whole(names.detour, settings.detour),
    row(names.ferryWaitShare, method.share(settings.ferryWaitShare), settings.ferryWaitShare),
    row(names.mode, method.modes(settings.mode), method.modes(settings.mode)),
    row(names.ferries, method.ferries[settings.ferries], method.ferries[settings.ferries]),
  ];
  const { setting, assumptionsCaption, settingsCaption, sourcesCaption } = method;
  const blocks: Block[] = [
    ...paragraphs.map((text): Block => ({ kind: 'text', text, tone: 'note' })),
    {
      kind: 'table',
      caption: settingsCaption,
      columns: [{ label: setting }, { label: words.columns.value }],
      rows: settingRows,
      empty: null,
      small: true,
    },
    {
      kind: 'table',
      caption: assumptionsCaption,
      columns: [
        { label: setting },
        { label: words.columns.value, isNumber: true },
        { label: words.columns.source },
      ],
      rows: head.assumptions.map(({ id, value, source, year, isOwn }) => [
        textCell(sizingWords.assumptions.names[id]),
        { shown: method.number(value), value },
        textCell(method.assumptionSource(source === null ? null : inWords(source), year, isOwn)),
      ]),
      empty: null,
      small: true,
    },
    {
      kind: 'table',
      caption: sourcesCaption,
      columns: [
        { label: method.data },
        { label: words.columns.source },
        { label: method.date, isShort: true },
        { label: method.quality, isShort: true },
        { label: method.licence },
      ],
      rows: [
        [
          method.targetGroup,
          inWords(head.targetGroup.source),
          method.year(head.targetGroup.year),
          texts.cover.quality[head.targetGroup.quality],
          '',
        ],
        [
          method.boundaries,
          inWords(head.boundaries.source),
          headWords.date(head.boundaries.date),
          texts.cover.quality[head.boundaries.quality],
          '',
        ],
        ...head.datasets.map(({ title, source, date, quality, licence }) => [
          inWords(title),
          inWords(source),
          headWords.date(date),
          texts.cover.quality[quality],
          inWords(licence),
        ]),
      ].map((cells) => cells.map(textCell)),
      empty: null,
      small: true,
    },
    ...(head.warnings.length > 0
      ? [{ kind: 'list', title: method.warnings, items: head.warnings } satisfies Block]
      : []),
  ];
  return { heading: method.heading, level: 2, blocks };
}

const FIGURES = ['mean', 'median', 'p90', 'max'] as const;
const KINDS = ['house', 'consumptionRoom', 'unitBase'] as const;

/** How far people travel to each kind of place: kilometres, and minutes where they are known. */
export function waysTable(ways: SheetWays, caption: string): Block {
  const all = KINDS.flatMap((kind) => ways[kind] ?? []);
  const hasMinutes = all.some(({ minutes }) => minutes);
  const limits = Object.keys(all.find(({ withinMinutes }) => withinMinutes)?.withinMinutes ?? {});
  const hasFerry = all.some(({ ferryShare }) => ferryShare !== null);
  const km = FIGURES.map((figure) => ({ label: `${travelWords[figure]} (km)`, isNumber: true }));
  const minutes = (['median', 'p90'] as const).map((figure) => ({
    label: `${travelWords[figure]} (min.)`,
    isNumber: true,
  }));
  return {
    kind: 'table',
    caption,
    columns: [
      { label: travelWords.to },
      { label: travelWords.nearest },
      ...km,
      ...(hasMinutes ? minutes : []),
      ...limits.map((limit) => ({ label: travelWords.within(limit), isNumber: true })),
      { label: travelWords.unreachable, isNumber: true },
      ...(hasFerry ? [{ label: travelWords.ferry, isNumber: true }] : []),
    ],
    rows: KINDS.map((kind) => {
      const way = ways[kind];
      return [
        textCell(texts.cover.travelTo[kind]),
        textCell(way === null ? texts.cover.noFacility[kind] : (way.nearest ?? travelWords.nobody)),
        ...FIGURES.map((figure) => distanceCell(way?.km ?? null, figure)),
        ...(hasMinutes
          ? (['median', 'p90'] as const).map((figure) => minuteCell(way?.minutes ?? null, figure))
          : []),
        ...limits.map((limit) => shareCell(way?.withinMinutes?.[limit] ?? null)),
        shareCell(way?.unreachableShare ?? null),
        ...(hasFerry ? [shareCell(way?.ferryShare ?? null)] : []),
      ];
    }),
    empty: null,
  };
}

export function distanceCell(km: SheetWay['km'], figure: keyof TravelDistribution): Cell {
  return numberCell(km?.[figure] ?? null, travelWords.kmNumber, words.people.notMeasured);
}

export function minuteCell(minutes: SheetWay['minutes'], figure: keyof TravelDistribution): Cell {
  return numberCell(minutes?.[figure] ?? null, travelWords.minutes, words.people.notMeasured);
}

export function shareCell(share: number | null): Cell {
  return numberCell(share, method.share, words.people.notMeasured);
}

export function kmCell(km: number | null): Cell {
  return numberCell(km, travelWords.kmNumber, words.people.notMeasured);
}

/** A sum of people: a whole number, with *ca.* where it is an estimate or rests on hidden numbers. */
export function sumCell({
  people,
  approximate,
  estimate,
}: {
  readonly people: number;
  readonly approximate: boolean;
  readonly estimate: boolean;
}): Cell {
  const shown = method.whole(people);
  // Nobody is nobody, by an estimate too.
  const isRough = approximate || (estimate && people !== 0);
  return { shown: isRough ? words.people.approx(shown) : shown, value: Math.round(people) };
}
