/** What is wrong with the link of a plan, in Danish. */
export const danishLinkTexts = {
  whole: 'et helt link: noget af det er gået tabt eller ændret. Bed om linket igen, eller om planen som fil',
  characters: (count: number): string => `${count} tegn`,
  ofAtMost: (most: number): string => `et link på højst ${most} tegn`,
  empty: 'et tomt link',
  newer: (version: number): string =>
    `${version} eller mindre: linket er lavet med en nyere version af Dækning`,
  moreBytes: (most: number): string => `mere end ${most} byte`,
  fitting: 'et link med en plan, der kan være i det',
  notFitting: (count: number): string => `${count} tegn, som ikke passer sammen`,
  noPlan: 'noget andet end en plan',
};

export type LinkTexts = typeof danishLinkTexts;
