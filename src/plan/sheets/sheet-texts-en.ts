import type { SheetTexts } from './sheet-texts-da.ts';

/** What the reader of sheet files says, in English. */
export const englishSheetTexts: SheetTexts = {
  whole: 'a sheet that Dækning has saved',
  format: '‘daekning-sheet’',
  newer: (version) => `${version} or less: the sheet was saved with a newer version of Dækning`,
  bytes: (count) => `${count} bytes`,
  tooLarge: (most) => `a file of at most ${most} bytes`,
  json: 'valid JSON',
  hash: (expected) =>
    `${expected}: the content does not fit the checksum; the file is damaged or was changed by hand`,
  missing: 'nothing (the field is missing)',
  kinds: new Map([
    ['string', 'a text'],
    ['number', 'a number'],
    ['boolean', 'true or false'],
    ['array', 'a list'],
    ['object', 'an object'],
    ['picklist', 'one of the known values'],
    ['literal', 'a known role'],
    ['variant', 'a known role'],
    ['max_length', 'a shorter text or list'],
  ]),
  otherwise: 'a value of the sheet’s form',
};
