const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' };
const MAX_LENGTH = 80;

/** A plan's name as a file name that every system takes: `Århus & omegn` is `aarhus-omegn.daekning.json`. */
export function planFileName(planName: string, untitled: string): string {
  const stem = planName
    .normalize('NFC')
    .toLocaleLowerCase('da-DK')
    .replace(/[æøåß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
  return `${stem === '' ? untitled : stem}.daekning.json`;
}
