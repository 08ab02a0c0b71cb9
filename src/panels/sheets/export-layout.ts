import { sheetsWords as words } from '../../i18n/sheets.ts';
import type { Sheet, SheetCell } from '../../plan/exchange/sheet.ts';
import type { Block, SheetLayout } from './sheet-blocks.ts';

const { sheet: head } = words;
const LONGEST_NAME = 28;

/** A sheet as tables: first everything in one, a line for each value; then each table as it stands. Codes are text. */
export function exportLayout(layout: SheetLayout): readonly Sheet[] {
  const columns = [head.section, head.table, head.row, head.column, head.value, head.shown];
  const lines: (readonly SheetCell[])[] = layout.facts.map(({ label, value }) => [
    layout.title,
    null,
    label,
    null,
    value,
    null,
  ]);
  const tables: Sheet[] = [];
  const names = new Set<string>([head.all]);
  for (const { heading, blocks } of layout.sections) {
    for (const block of blocks) {
      lines.push(...linesOf(block, heading));
      if (block.kind !== 'table' || block.rows.length === 0) continue;
      const rows = block.rows.map((cells) => cells.map(({ value }) => value));
      tables.push({
        name: freeName(heading, names),
        rows: [block.columns.map(({ label }) => label), ...rows, [], [block.caption]],
      });
    }
  }
  return [{ name: head.all, rows: [columns, ...lines] }, ...tables];
}

function linesOf(block: Block, heading: string): readonly (readonly SheetCell[])[] {
  switch (block.kind) {
    case 'text':
      return [[heading, null, null, null, block.text, null]];
    case 'list':
      return block.items.map((item) => [heading, block.title, null, null, item, null]);
    case 'checklist':
      return block.items.map(({ text, isDone, note }) => [
        heading,
        block.title,
        text,
        isDone ? block.doneWords.done : block.doneWords.open,
        note === '' ? null : note,
        null,
      ]);
    case 'bars':
      return block.rows.map(({ label, value, shown }) => [heading, block.caption, label, null, value, shown]);
    case 'map':
      return [[heading, block.title, null, null, block.description, null]];
    case 'table':
      return block.rows.flatMap((cells) =>
        cells
          .slice(1)
          .map(({ value, shown }, index): readonly SheetCell[] => [
            heading,
            block.caption,
            cells[0]?.shown ?? null,
            block.columns[index + 1]?.label ?? null,
            value,
            value === shown ? null : shown,
          ]),
      );
  }
}

/** A name that a workbook takes: short, without the signs it forbids, and not used before. */
function freeName(heading: string, used: Set<string>): string {
  const stem =
    heading
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, LONGEST_NAME)
      .trim() || head.table;
  let name = stem;
  for (let number = 2; used.has(name.toLowerCase()); number += 1)
    name = `${stem.slice(0, LONGEST_NAME - 4)} ${number}`;
  used.add(name.toLowerCase());
  return name;
}
