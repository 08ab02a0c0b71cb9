import type { RoleSheet } from '../../plan/sheets/sheet-file.ts';
import { countryLayout } from './country-layout.ts';
import type { SheetLayout } from './sheet-blocks.ts';

/** A sheet of any role as it is read. */
export function roleLayout(sheet: RoleSheet): SheetLayout {
  return countryLayout(sheet);
}
