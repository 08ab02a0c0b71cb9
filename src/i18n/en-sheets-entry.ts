import type { Tables } from './tables.ts';

export const enSheetsEntry: Tables['sheetsEntry'] = {
  open: 'Sheet',
  openCountry: 'Sheet: make a sheet to print',
  openMunicipality: (name) => `Sheet: make a sheet for ${name}`,
  menuHint: 'for the ministry, a region or a municipality',
};
