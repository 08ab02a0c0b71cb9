import { formatMoment, formatWhole } from './format.ts';

const changes = (count: number): string =>
  count === 0 ? 'ingen ændringer' : count === 1 ? '1 ændring' : `${formatWhole(count)} ændringer`;

/** Drafts, versions, files and links: what keeps people's work. */
export const daFiles = {
  menu: 'Planer og versioner',
  close: 'Luk',
  unsaved: 'Ikke gemt i fil',
  unsavedMeaning: 'Planen er ændret, siden den sidst blev gemt som fil',
  kept: (moment: string): string => `Kladden er gemt i browseren ${formatMoment(moment)}.`,
  travelLeft:
    'Punkterne er ændret, og rejserne gjaldt de gamle punkter. Der måles igen på det indbyggede vejnet.',
  keptNot: 'Planen er ikke ændret. Kladden gemmes i browseren ved hver ændring.',
  keeping: 'Kladden gemmes i browseren …',
  keepFailed: 'Kladden er ikke gemt i browseren. Gem planen som fil.',
  fileIs: (name: string): string => `Fil: ${name}`,
  noFile: 'Planen ligger ikke i en fil.',
  fromExample: 'Planen begyndte som et eksempel og ligger ikke i en fil.',

  plan: {
    heading: 'Denne plan',
    name: 'Planens navn',
    note: 'Bemærkning',
    rename: 'Gem navn og bemærkning',
    save: 'Gem fil',
    saveAs: 'Gem som …',
    copyLink: 'Kopiér link',
  },

  link: {
    name: 'Linket',
    copied: (characters: number): string =>
      `Linket er kopieret. Det rummer hele planen (${formatWhole(characters)} tegn). Alle, der får linket, kan læse planen.`,
    notCopied: 'Linket kunne ikke kopieres af browseren. Kopiér det her:',
    label: 'Link med hele planen',
    tooLong: (characters: number, most: number): string =>
      `Planen er for stor til et link: det ville fylde ${formatWhole(characters)} tegn, og der kan være ${formatWhole(most)}. Gem planen som fil, og send filen.`,
    refusedLead: 'Planen, du havde åben, er uændret.',
  },

  draft: {
    leftTitle: (name: string): string => `Du har en kladde, der ikke er åbnet: »${name}«`,
    leftText: (moment: string): string =>
      `Den er fra ${formatMoment(moment)} og ligger under Planer og versioner.`,
    openLeft: 'Åbn kladden',
    heading: 'Andre kladder i denne browser',
    lead: 'Kladder fra andre faner og links. De slettes kun, når du sletter dem.',
    none: 'Ingen andre kladder.',
    about: (moment: string, steps: number): string => `${formatMoment(moment)}, ${changes(steps)}`,
    open: (name: string): string => `Åbn kladden »${name}«`,
    openShort: 'Åbn',
    delete: (name: string): string => `Slet kladden »${name}«`,
    deleteShort: 'Slet',
    opened: (name: string): string => `Kladden »${name}« er åbnet.`,
    deleted: (name: string): string => `Kladden »${name}« er slettet.`,
    deleteTitle: (name: string): string => `Slet kladden »${name}«?`,
    deleteText: 'Den kan ikke hentes tilbage.',
  },

  aside: {
    heading: 'Beskadigede kladder',
    lead: 'De kunne ikke læses og er lagt til side. Gem dem som fil, hvis indholdet skal reddes.',
    title: 'En kladde i browseren er beskadiget',
    text: 'Den kunne ikke åbnes og er lagt til side; intet af den er slettet. Gem den som fil, hvis indholdet skal reddes.',
    save: 'Gem den beskadigede kladde som fil',
    item: (place: number): string => `Beskadiget kladde ${place}`,
    saveItem: (place: number): string => `Gem som fil: beskadiget kladde ${place}`,
    deleteItem: (place: number): string => `Slet beskadiget kladde ${place}`,
    fileName: 'beskadiget-kladde.json',
    deleteTitle: 'Slet den beskadigede kladde?',
  },

  storage: {
    full: 'Browseren har ikke plads til kladden',
    broken: 'Browseren kan ikke gemme kladden',
    slow: 'Browseren er længe om at gemme kladden',
    text: 'Planen er i denne fane og går tabt, hvis fanen lukkes. Gem den som fil nu.',
    readFailed: 'Kladder i browseren kunne ikke læses. De er ikke slettet. Gem det, du laver nu, som fil.',
    save: 'Gem planen som fil',
    retry: 'Prøv igen',
    shelfFailed: 'Browseren kunne ikke gemme eller hente. Prøv igen, eller gem planen som fil.',
  },

  tabs: {
    title: 'Planen er også åben i en anden fane',
    text: 'Når den ændres i den ene fane, bliver du spurgt i den anden. Intet overskrives, uden at du har valgt det.',
    conflictTitle: 'Planen er ændret i en anden fane',
    behind: 'Denne fane har ingen ændringer, som den anden fane ikke har.',
    bothChanged: 'Begge faner har ændringer, som den anden ikke har. Begge er gemt, indtil du vælger.',
    unreadable: 'Den anden fanes plan kan ikke læses her.',
    thisTab: 'Denne fane',
    otherTab: 'Den anden fane',
    changed: (moment: string): string => `gemt ${formatMoment(moment)}`,
    last: (sentence: string): string => `Senest: ${sentence}`,
    useThis: 'Brug denne',
    useOther: 'Brug den anden',
    keepBoth: 'Behold begge',
    usedThis: 'Denne fanes plan er valgt.',
    usedOther: 'Den anden fanes plan er åbnet her.',
    keptBoth: 'Begge planer er beholdt. Denne fane arbejder videre i sin egen kladde.',
  },

  versions: {
    heading: 'Versioner',
    lead: (most: number): string =>
      `Versioner gemmes i denne browser, højst ${formatWhole(most)}. Ingen slettes af sig selv.`,
    name: 'Navn på ny version',
    keep: 'Gem version',
    none: 'Der er ingen versioner endnu.',
    unreadable: (count: number): string =>
      count === 1
        ? '1 version kan ikke læses og vises ikke.'
        : `${formatWhole(count)} versioner kan ikke læses og vises ikke.`,
    noName: 'Skriv et navn til versionen.',
    noRoom: (most: number): string =>
      `Der er allerede ${formatWhole(most)} versioner. Slet en, eller gem planen som fil.`,
    kept: (name: string): string => `Versionen »${name}« er gemt.`,
    restore: (name: string): string => `Hent versionen »${name}«`,
    restoreShort: 'Hent',
    saveFile: (name: string): string => `Gem som fil: versionen »${name}«`,
    saveFileShort: 'Gem som fil',
    delete: (name: string): string => `Slet versionen »${name}«`,
    deleteShort: 'Slet',
    /** Stands in the log, and as the step that undo takes back. */
    restored: (name: string): string => `Versionen »${name}« hentet`,
    deleted: (name: string): string => `Versionen »${name}« er slettet.`,
    deleteTitle: (name: string): string => `Slet versionen »${name}«?`,
    deleteText: 'Den kan ikke hentes tilbage.',
    about: (moment: string, planName: string): string => `${formatMoment(moment)} · ${planName}`,
    notComputed: 'Dækningen var ikke beregnet',
  },

  open: {
    title: 'Planen er ikke gemt som fil',
    text: (name: string): string =>
      `»${name}« har ændringer, der ikke er gemt som fil. De går tabt, når en anden plan åbnes.`,
    save: 'Gem',
    discard: 'Kassér',
    cancel: 'Annuller',
    dropHere: 'Slip filen for at åbne den',
    oneFile: 'Slip én fil ad gangen.',
  },
  delete: { yes: 'Slet', no: 'Annuller' },
};
