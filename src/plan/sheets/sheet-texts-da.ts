/** What the reader of sheet files says, in Danish. */
export const danishSheetTexts = {
  whole: 'et ark, som Dækning har gemt',
  format: '»daekning-sheet«',
  newer: (version: number): string =>
    `${version} eller mindre: arket er gemt med en nyere version af Dækning`,
  bytes: (count: number): string => `${count} byte`,
  tooLarge: (most: number): string => `en fil på højst ${most} byte`,
  json: 'gyldig JSON',
  hash: (expected: string): string =>
    `${expected}: indholdet passer ikke til kontrolsummen; filen er beskadiget eller rettet i hånden`,
  missing: 'ingenting (feltet mangler)',
  /** By the kind of fault that the form was broken with. */
  kinds: new Map([
    ['string', 'en tekst'],
    ['number', 'et tal'],
    ['boolean', 'sand eller falsk'],
    ['array', 'en liste'],
    ['object', 'et objekt'],
    ['picklist', 'en af de kendte værdier'],
    ['literal', 'en kendt rolle'],
    ['variant', 'en kendt rolle'],
    ['max_length', 'en kortere tekst eller liste'],
  ]),
  otherwise: 'en værdi af arkets form',
};

export type SheetTexts = typeof danishSheetTexts;
