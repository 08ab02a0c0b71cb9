import type { SiteKind } from '../domain/plan.ts';

/** Editing houses and consumption rooms. */
export const daEditSites = {
  heading: (kind: SiteKind, count: number): string =>
    kind === 'house' ? `Gadens Huse (${count})` : `Stofindtagelsesrum (${count})`,
  none: {
    house: 'Planen har ingen Gadens Huse.',
    consumptionRoom: 'Planen har ingen stofindtagelsesrum.',
  } satisfies Readonly<Record<SiteKind, string>>,
  add: { house: 'Nyt hus', consumptionRoom: 'Nyt rum' } satisfies Readonly<Record<SiteKind, string>>,
  addLead: {
    house: 'Hvor skal huset ligge?',
    consumptionRoom: 'Hvor skal rummet ligge?',
  } satisfies Readonly<Record<SiteKind, string>>,
  addIn: 'Kommune',
  addInPlaceholder: 'Navn eller kode',
  back: 'Alle huse og rum',
  region: (name: string): string => `Stedet ${name}`,
  edit: (name: string): string => `Ret ${name}`,
  name: 'Navn',
  note: 'Note',
  position: 'Placering',
  elsewhere: (stated: string, found: string): string =>
    `Stedet ligger i ${found}, men planen siger ${stated}.`,
  takeFound: (found: string): string => `Brug ${found}`,
  inWater: 'Stedet ligger uden for kommunerne, måske i vandet. Tjek koordinaterne.',
  serves: (count: number): string => `Betjener (${count})`,
  servesNote: 'Kommuner, som huset dækker.',
  servesOwn: 'Kun egen kommune',
  capacity: 'Kapacitet (borgere)',
  places: 'Pladser',
  openingHours: 'Åbningstider',
  openingHoursNote: 'Fri tekst, fx »hverdage 9–16«.',
  openingHoursOther: 'Planen har åbningstider i en anden form. De erstattes, når du skriver her.',
  status: 'Status',
  delete: 'Slet',
  lock: 'Lås',
  unlock: 'Lås op',
  lockedNote: 'Stedet er låst. Lås det op for at rette i det.',
  show: 'Vis på kortet',
};
