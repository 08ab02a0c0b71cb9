import type { RoleSheet } from '../../plan/sheets/sheet-file.ts';
import { countryLayout } from './country-layout.ts';
import { municipalityLayout } from './municipality-layout.ts';
import { regionLayout } from './region-layout.ts';
import type { SheetLayout } from './sheet-blocks.ts';

/** A sheet of any role as it is read. */
export function roleLayout(sheet: RoleSheet): SheetLayout {
  switch (sheet.role) {
    case 'country':
      return countryLayout(sheet);
    case 'region':
      return regionLayout(sheet);
    case 'municipality':
      return municipalityLayout(sheet);
  }
}
