import type { EditSentences, LeftOut, Move } from './sentences.ts';

const MOST_NAMES = 8;

/** `Lejre, Greve og Køge`; long lists end in `og 12 mere`. */
function list(names: readonly string[]): string {
  if (names.length > MOST_NAMES + 1) {
    return `${names.slice(0, MOST_NAMES).join(', ')} og ${names.length - MOST_NAMES} mere`;
  }
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
}

function municipalities(count: number): string {
  return count === 1 ? '1 kommune' : `${count} kommuner`;
}

function subject(names: readonly string[]): { readonly text: string; readonly tail: string } {
  if (names.length === 1) return { text: names.join(), tail: '' };
  return { text: municipalities(names.length), tail: `: ${list(names)}` };
}

/** `Lejre`, or `3 kommuner: Lejre, Greve og Køge`. */
function withNames(names: readonly string[]): string {
  const { text, tail } = subject(names);
  return text + tail;
}

function move({ municipalities: names, from, to }: Move): string {
  const { text, tail } = subject(names);
  if (to === null) return `${text} taget ud af ${list(from)}${tail}`;
  if (from.length === 0) return `${text} tildelt ${to}${tail}`;
  return `${text} flyttet fra ${list(from)} til ${to}${tail}`;
}

function moves(all: readonly Move[]): string {
  const targets = new Set(all.map(({ to }) => to));
  const [target] = targets;
  if (all.length < 2 || targets.size > 1 || target === undefined) return all.map(move).join('; ');
  const names = all.flatMap(({ municipalities: own }) => own);
  if (target === null) {
    return `${municipalities(names.length)} taget ud af ${list([...new Set(all.flatMap(({ from }) => from))])}: ${list(names)}`;
  }
  const taken = all
    .filter(({ from }) => from.length > 0)
    .map(({ municipalities: own, from }) => `${list(own)} fra ${list(from)}`);
  return `${municipalities(names.length)} tildelt ${target}: ${list(names)} (heraf ${taken.join('; ')})`;
}

function leftOut({ locked, outside }: LeftOut): readonly string[] {
  const units = [...new Set(locked.map(({ unit }) => unit))];
  return [
    ...units.map((unit) => {
      const names = locked.filter((one) => one.unit === unit).map(({ municipality }) => municipality);
      return `${list(names)} blev i ${unit}, som er låst`;
    }),
    ...(outside.length === 0
      ? []
      : [`${list(outside)} ligger uden for den region, der tegnes i, og blev ikke ændret`]),
  ];
}

/** The sentences in Danish. */
export const danishSentences: EditSentences = {
  planOpened: (plan) => `Planen ${plan} åbnet`,
  undone: (sentence) => `Fortrød: ${sentence}`,
  redone: (sentence) => `Gentog: ${sentence}`,
  nothingToUndo: 'Der er ikke mere at fortryde',
  nothingToRedo: 'Der er ikke mere at gentage',
  unitAdded: (unit, names, left) =>
    [
      names.length === 0 ? `${unit} oprettet` : `${unit} oprettet med ${withNames(names)}`,
      ...leftOut(left),
    ].join('; '),
  unitDeleted: (unit, count, waivers) =>
    [
      `${unit} slettet`,
      ...(count === 0 ? [] : [`${municipalities(count)} er ikke længere i enheden`]),
      ...(waivers === 0
        ? []
        : [waivers === 1 ? 'dens fravigelse er fjernet' : 'dens fravigelser er fjernet']),
    ].join('; '),
  moved: (all, left) => [moves(all), ...leftOut(left)].join('; '),
  withHost: (sentence, unit, host) => `${sentence}; ${host} er nu værtskommune for ${unit}`,
  withoutHost: (sentence, hosts) =>
    [sentence, ...hosts.map(({ unit, host }) => `${unit} har ikke længere sin værtskommune ${host}`)].join(
      '; ',
    ),
  stroke: (sentences) => sentences.join('; '),
  refuse: {
    unitLocked: (unit) => `${unit} er låst og blev ikke ændret`,
    unknownUnit: (id) => `Enheden ${id} findes ikke i planen`,
    unknownMunicipality: (code) => `${code} er ikke en af de 98 kommuner`,
    nothingToAssign: (unit, names) => {
      if (names.length === 0) return 'Der er ikke valgt nogen kommune';
      const { text } = subject(names);
      return unit === null
        ? `${text} er ikke i nogen enhed`
        : names.length === 1
          ? `${text} er allerede i ${unit}`
          : `De ${text} er allerede i ${unit}`;
    },
    noneFree: (left) => leftOut(left).join('; '),
    nameTooLong: (most) => `Navnet må højst være på ${most} tegn`,
    nameEmpty: 'Navnet må ikke være tomt',
    noHost: 'Enheden mangler en værtskommune; vælg en kommune først',
    tooManyUnits: (most) => `En plan kan højst have ${most} enheder`,
  },
};
