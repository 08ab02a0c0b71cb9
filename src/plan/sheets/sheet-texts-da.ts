/** What the reader of sheet files says, in Danish. */
export const sheetTexts = {
  whole: 'et ark, som Dækning har gemt',
  format: '»daekning-sheet«',
  newer: (version: number): string =>
    `${version} eller mindre: arket er gemt med en nyere version af Dækning`,
  tooLarge: (most: number): string => `en fil på højst ${most} byte`,
  json: 'gyldig JSON',
  hash: (expected: string): string =>
    `${expected}: indholdet passer ikke til kontrolsummen; filen er beskadiget eller rettet i hånden`,
  missing: 'ingenting (feltet mangler)',
  kinds: {
    string: 'en tekst',
    number: 'et tal',
    boolean: 'sand eller falsk',
    array: 'en liste',
    object: 'et objekt',
    picklist: 'en af de kendte værdier',
    literal: 'en kendt rolle',
    variant: 'en kendt rolle',
    max_length: 'en kortere tekst eller liste',
  } as Readonly<Record<string, string>>,
  otherwise: 'en værdi af arkets form',
} as const;
