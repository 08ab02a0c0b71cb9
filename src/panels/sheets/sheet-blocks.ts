import type { SheetCell } from '../../plan/exchange/sheet.ts';
import type { SheetPlace } from '../../plan/sheets/sheet-parts.ts';

/** A cell as it is shown, and as a table carries it: text stays text, null is unknown or does not exist. */
export interface Cell {
  readonly shown: string;
  readonly value: SheetCell;
}

export interface Column {
  readonly label: string;
  /** Whether its values are numbers, which stand to the right. */
  readonly isNumber?: boolean;
  /** Whether its values are so short that they are best kept on one line. */
  readonly isShort?: boolean;
}

/** How a municipality is filled on a sheet's map: each can be told from the others without colour. */
export const MAP_FILLS = ['both', 'house', 'unit', 'partly', 'none', 'focus', 'other'] as const;
export type MapFill = (typeof MAP_FILLS)[number];

export interface MapArea {
  readonly code: string;
  readonly fill: MapFill;
  /** Stands in the municipality; empty for none. */
  readonly label: string;
  /** A colour of units that goes with the label; null for none. */
  readonly tint: string | null;
}

export interface MapBlock {
  readonly kind: 'map';
  readonly title: string;
  /** All that the map says, in words. */
  readonly description: string;
  /** The map shows these in full; none for all of Denmark. */
  readonly focus: readonly string[];
  readonly areas: readonly MapArea[];
  readonly places: readonly SheetPlace[];
  readonly legend: readonly { readonly fill: MapFill; readonly label: string }[];
  /** What else the signs mean. */
  readonly note?: string;
}

/** A part of a sheet: drawn on the screen and on paper, and written to tables. */
export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'lead' | 'verdict' | 'note' }
  | { readonly kind: 'list'; readonly title: string | null; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      /** The first cell of a row is its header. */
      readonly rows: readonly (readonly Cell[])[];
      /** Said in place of a table without rows. */
      readonly empty: string | null;
      readonly small?: boolean;
    }
  | {
      readonly kind: 'checklist';
      readonly title: string;
      readonly items: readonly { readonly text: string; readonly isDone: boolean; readonly note: string }[];
      readonly doneWords: { readonly done: string; readonly open: string };
    }
  | {
      readonly kind: 'bars';
      readonly caption: string;
      /** What a full bar stands for. */
      readonly most: number;
      readonly rows: readonly {
        readonly label: string;
        readonly value: number | null;
        readonly shown: string;
      }[];
    }
  | MapBlock;

export interface Section {
  readonly heading: string;
  readonly level: 2 | 3;
  /** Begins on a new page of paper. */
  readonly newPage?: boolean;
  readonly blocks: readonly Block[];
}

/** A whole sheet as it is read. */
export interface SheetLayout {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly footer: string;
  readonly sections: readonly Section[];
}

export function textCell(text: string): Cell {
  return { shown: text, value: text };
}

/** A number, or what stands for one that is not known. */
export function numberCell(value: number | null, show: (value: number) => string, missing: string): Cell {
  return value === null ? { shown: missing, value: null } : { shown: show(value), value };
}
