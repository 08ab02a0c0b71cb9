import { NBSP } from './format.ts';

const WHAT = {
  house: 'et Gadens Hus',
  consumptionRoom: 'et stofindtagelsesrum',
} as const;

/** Editing on the map: what a click would do, what is refused, and drawing areas. */
export const daMapEdit = {
  /** What a click would do. */
  hint: {
    assign: (name: string, unit: string, now: readonly string[]): string =>
      `Tildel ${name} til ${unit} (nu ${now.length === 0 ? 'ingen enhed' : now.join(' og ')})`,
    unassign: (name: string, now: readonly string[]): string => `Tag ${name} ud af ${now.join(' og ')}`,
    alreadyIn: (name: string, unit: string): string => `${name} er allerede i ${unit}`,
    inNone: (name: string): string => `${name} er ikke i nogen enhed`,
    place: (kind: keyof typeof WHAT, name: string): string => `Sæt ${WHAT[kind]} her i ${name}`,
    placeBase: (unit: string, name: string): string => `Sæt basen for ${unit} her i ${name}`,
    baseOutside: (unit: string): string => `Sæt basen for ${unit} her, uden for kommunerne`,
    move: (site: string): string => `Træk for at flytte ${site}`,
  },
  /** Why a click does nothing. */
  refused: {
    noUnit: 'Vælg en enhed at tegne i',
    unitLocked: (unit: string): string => `${unit} er låst`,
    lockedIn: (name: string, unit: string): string => `${name} er i ${unit}, som er låst`,
    outside: (name: string, region: string): string => `${name} ligger ikke i ${region}`,
    notOnLand: 'Vælg et sted på land',
    siteLocked: (site: string): string => `${site} er låst`,
  },
  /** Said when a stroke is given up. */
  strokeCancelled: 'Strøget er fortrudt.',
  lassoEmpty: 'Lassoen har ingen kommuner inden for sig. En kommune er med, når dens navn står i lassoen.',
  toolEnded: 'Redskabet er lagt væk.',

  move: {
    picked: (site: string): string => `Flytter ${site}. Piletaster flytter, Enter sætter, Escape fortryder.`,
    nothingNear: 'Der er intet hus, rum eller base under sigtekornet.',
    at: (place: string, lonLat: string): string => `${place}, ${lonLat}.`,
    water: 'Uden for kommunerne',
    cancelled: (site: string): string => `${site} blev ikke flyttet.`,
  },

  drawing: {
    label: 'Tegn område',
    loading: 'Tegneredskabet hentes …',
    failed: 'Tegneredskabet kunne ikke hentes. Prøv igen.',
    modes: { polygon: 'Punkter', freehand: 'Frihånd', corners: 'Ret hjørner' },
    finish: 'Færdig',
    back: 'Fjern sidste',
    cancel: 'Annullér',
    help: {
      polygon: 'Klik for hvert hjørne, og slut på det første.',
      freehand: 'Træk en streg rundt om området.',
      corners: 'Træk et hjørne, eller træk midt på en kant for at lave et nyt. Højreklik fjerner et hjørne.',
    },
    keys: 'Tastatur: Enter sætter et hjørne under sigtekornet, Skift+Enter slutter, Delete fjerner det sidste.',
    snap: 'Hæft til grænser',
    crossing: 'Stregen må ikke krydse sig selv.',
    tooFew: 'Et område skal have mindst tre hjørner.',
    holes: 'Området har huller og kan ikke rettes her. Slet det, eller tegn en del til.',
    cornerSet: (count: number): string => (count === 1 ? '1 hjørne sat.' : `${count} hjørner sat.`),
    begun: (unit: string): string => `Tegn et område for ${unit}.`,
    shares: 'Dækket i tegningen (estimat)',
    share: (name: string, share: string): string => `${name}${NBSP}${share}`,
    moreShares: (count: number): string => `og ${count} andre`,
    nobody: 'Ingen fra målgruppen inden for tegningen',
  },
};
