import { sheetsWords as words } from '../../i18n/sheets.ts';
import { sheetsCountryWords as countryWords } from '../../i18n/sheets-country.ts';
import { sheetsUnitWords as unitWords } from '../../i18n/sheets-unit.ts';
import { sizingWords } from '../../i18n/sizing.ts';
import { texts } from '../../i18n/texts.ts';
import type { SheetParty, SheetRule, SheetSpread } from '../../plan/sheets/sheet-parts.ts';
import type { SheetSizing } from '../../plan/sheets/unit-part.ts';
import { type Block, type Cell, numberCell, textCell } from './sheet-blocks.ts';

const { columns, people: peopleWords, method } = words;
const { figures, units } = sizingWords;

/** Two columns: what it is about, and what it is. */
export function factsTable(caption: string, rows: readonly (readonly [label: string, cell: Cell])[]): Block {
  return {
    kind: 'table',
    caption,
    columns: [{ label: columns.subject }, { label: columns.value }],
    rows: rows.map(([label, cell]) => [textCell(label), cell]),
    empty: null,
  };
}

/** At most one decimal. */
function shortNumber(value: number): string {
  return method.number(Math.round(value * 10) / 10);
}

/** Need, room, time and cost: what is not known says so. */
export function sizingTable(sizing: SheetSizing, isUnit: boolean): Block {
  const row = (
    label: string,
    value: number | null,
    show: (value: number) => string,
    unit: string,
    isEstimate = false,
  ): readonly Cell[] => [
    textCell(label),
    numberCell(
      value,
      (one) => {
        if (!isEstimate) return show(one);
        const shown = sizing.isApproximate ? peopleWords.approx(show(one)) : show(one);
        return sizing.isEstimate ? sizingWords.estimated(shown) : shown;
      },
      sizingWords.unknown,
    ),
    textCell(unit),
  ];
  const driving = [
    row(figures.drivingHours, sizing.drivingHours, shortNumber, units.hours),
    row(figures.drivingShare, sizing.drivingShare, sizingWords.share, units.share),
  ];
  return {
    kind: 'table',
    caption: unitWords.sizing,
    columns: [{ label: columns.subject }, { label: columns.value, isNumber: true }, { label: columns.unit }],
    rows: [
      row(figures.people, sizing.people, method.whole, units.people, true),
      row(figures.contacts, sizing.contacts, shortNumber, units.people, true),
      row(figures.capacity, sizing.capacity, method.whole, units.people),
      row(figures.room, sizing.room, shortNumber, units.people, true),
      row(figures.fullTimeNeeded, sizing.fullTimeNeeded, shortNumber, units.posts, true),
      row(figures.fullTime, sizing.fullTime, shortNumber, units.posts),
      row(figures.staffCapacity, sizing.staffCapacity, method.whole, units.people),
      row(figures.staffRoom, sizing.staffRoom, shortNumber, units.people, true),
      row(
        isUnit ? figures.serviceHours : figures.openingHours,
        sizing.serviceHours,
        shortNumber,
        units.hours,
      ),
      row(figures.serviceHoursPer100, sizing.serviceHoursPer100, shortNumber, units.hours, true),
      ...(isUnit ? driving : []),
      row(figures.costPerYear, sizing.costPerYear, method.whole, units.kr, true),
    ],
    empty: null,
  };
}

/** Staff by profession. */
export function staffTable(
  staff: readonly {
    readonly profession: string;
    readonly fullTime: number | null;
    readonly hasCitizens: boolean;
  }[],
): Block {
  return {
    kind: 'table',
    caption: unitWords.staff,
    columns: [
      { label: unitWords.profession },
      { label: unitWords.fullTime, isNumber: true },
      { label: unitWords.hasCitizens },
    ],
    rows: staff.map(({ profession, fullTime, hasCitizens }) => [
      textCell(profession),
      numberCell(fullTime, method.number, peopleWords.unknown),
      textCell(hasCitizens ? unitWords.yes : unitWords.no),
    ]),
    empty: unitWords.noStaff,
  };
}

/** Whom the host must agree with, and who has. */
export function partiesTable(parties: readonly SheetParty[]): Block {
  const agreed = parties.filter((party) => party.agreed).length;
  return {
    kind: 'table',
    caption: unitWords.agreementsCaption(agreed, parties.length),
    columns: [{ label: unitWords.party }, { label: unitWords.partyKind }, { label: unitWords.agreed }],
    rows: parties.map((party) => [
      textCell(party.name),
      textCell(unitWords.partyKinds[party.kind]),
      textCell(party.agreed ? unitWords.yes : unitWords.open),
    ]),
    empty: unitWords.nobody,
  };
}

/** Rules with what they say of those that a part of a sheet is about. */
export function ruleLines(title: string, rules: readonly SheetRule[], none: string): Block {
  const items = rules.flatMap(({ id, status, subjects }) =>
    subjects.map(({ message, reason }) => {
      const name = `${id} ${texts.rules.rule[id]?.title ?? texts.rules.unknownRule}`;
      const line = unitWords.ruleLine(name, texts.rules.status[status], message);
      return reason === null ? line : `${line}. ${countryWords.waived(reason)}`;
    }),
  );
  return { kind: 'list', title, items: items.length === 0 ? [none] : items };
}

/** People by minutes, as bars. */
export function spreadBars(spread: SheetSpread, caption: string): Block {
  const rows = spread.bins.map(({ from, below, share }) => ({
    label: unitWords.bin(from, below),
    value: share,
    shown: method.share(share),
  }));
  const last = rows.findLastIndex(({ value }) => value > 0);
  const lost = spread.unreachableShare;
  return {
    kind: 'bars',
    caption,
    most: Math.max(0.01, ...spread.bins.map(({ share }) => share), lost),
    rows: [
      ...rows.slice(0, last + 1),
      ...(lost > 0 ? [{ label: unitWords.noRoute, value: lost, shown: method.share(lost) }] : []),
    ],
  };
}
