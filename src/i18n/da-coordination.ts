import type { KindGroup } from '../domain/service.ts';
import { formatNumber, formatWhole } from './format.ts';

const count = (number: number, one: string, many: string): string =>
  `${formatWhole(number)} ${number === 1 ? one : many}`;

/** Coordination: who is to be spoken to, what exists beside the plan, who must agree. */
export const daCoordination = {
  exportCsv: 'Eksportér CSV',
  exportXlsx: 'Eksportér XLSX',
  exported: (file: string): string => `${file} er gemt.`,
  notExported: 'Filen kunne ikke skrives.',
  fileName: 'koordinering',

  contact: {
    heading: 'Kontakt og ansvar',
    lead: 'Rådet for Socialt Udsatte beder om, at dette er klart for hver kommune (Input til værdighedsreformen). Det udfyldte følger planens fil.',
    open: 'Åbent',
    openCount: (open: number, all: number): string =>
      open === 0 ? 'Alt er udfyldt.' : `${formatWhole(open)} af ${formatWhole(all)} er åbne.`,
    fields: {
      contactPoint: 'Kommunens ene indgang',
      coordinator: 'Hvem koordinerer borgerens indsats',
      handover: 'Hvem overtager, når indsatsen ophører',
      paidByPool: 'Hvad puljen betaler',
      existing: 'Hvad der findes i forvejen',
    },
    mapped: 'Vi har kortlagt alle kommunens tilbud',
    mappedHint: 'Typer uden tilbud regnes så som manglende i stedet for ikke kortlagt.',
    table: 'Åbne punkter i hver kommune',
    municipality: 'Kommune',
    openHead: 'Åbne',
    show: (name: string): string => `Vis ${name}`,
  },

  agree: {
    heading: 'Aftaler og forum',
    lead: (host: string): string =>
      `${host} Kommune er projektejer og indgår aftaler med de øvrige. Civile og private er dem, der kendes fra oversigten over tilbud.`,
    count: (all: number, agreed: number): string =>
      `${formatWhole(agreed)} af ${formatWhole(all)} aftaler er indgået.`,
    byKind: (municipalities: number, regions: number, organisations: number): string =>
      `${count(municipalities, 'kommune', 'kommuner')}, ${count(regions, 'region', 'regioner')} og ${count(organisations, 'organisation', 'organisationer')}.`,
    parties: 'Aftalt med',
    inAgreement: 'står i samarbejdsaftalen',
    forum: 'Samarbejdsforum for kommunerne',
    forumHint: 'Åbent, indtil det er udfyldt.',
    driveOut: 'KFUM er med, fordi Rådet vil have Social Drive Out og enhederne gensidigt forpligtet.',
    none: 'Kommunen er ikke dækket af et hus eller en enhed.',
    of: (name: string): string => `${name}:`,
  },

  matrix: {
    heading: 'Opsøgende indsatser',
    caption: 'Typer i kataloget mod det, der findes i området. Tallene er kommuner.',
    kind: 'Type',
    states: {
      exists: 'findes',
      planned: 'planlagt',
      uncertain: 'status ukendt',
      ended: 'ophørt eller på pause',
      missing: 'mangler',
      unmapped: 'ikke kortlagt',
    },
    heads: {
      exists: 'Findes',
      planned: 'Planlagt',
      missing: 'Mangler',
      unmapped: 'Ikke kortlagt',
    },
    state: 'I kommunen',
    note: '»Mangler« betyder, at hverken planen eller oversigten har typen i en kommune, der er kortlagt. Oversigten er ikke en fuld opgørelse. Huse og enheder ses af planen; det ene kan gøre det andet unødvendigt.',
    unmappedKinds: (number: number): string =>
      `${count(number, 'type', 'typer')}, som ikke er kortlagt i området`,
  },

  parallel: {
    heading: 'Parallelle tilbud',
    lead: 'Samme slags tilbud til samme målgruppe i samme kommune. Skønnet ud fra ordene i målgruppen; samme tilbud kan være beskrevet fra to sider.',
    none: 'Ingen fundet i oversigten. Den er ikke en fuld opgørelse.',
    item: (municipality: string, group: string, target: string): string =>
      `${municipality}: ${group}, ${target}`,
    inferred: 'målgruppen er delvist typens',
    targets: {
      homelessness: 'hjemløshed',
      mental: 'psykisk lidelse',
      substance: 'rusmidler',
      isolated: 'isolerede',
      women: 'kvinder',
      young: 'unge',
    },
    groups: {
      outreach: 'opsøgende arbejde',
      mobile: 'mobilt værested',
      'drop-in': 'værested og fællesskab',
      shelter: 'herberg og ophold',
      advice: 'rådgivning',
      acute: 'akut hjælp',
      treatment: 'behandling',
      support: 'støtte i hverdagen',
      team: 'team på tværs',
      harm: 'skadesreduktion',
    } satisfies Record<KindGroup, string>,
  },

  spread: {
    heading: 'Social Drive Out og lokale aktiviteter',
    here: (driveOut: number, activities: number): string =>
      `Kendte i området: ${count(driveOut, 'sted', 'steder')} med Social Drive Out og ${count(activities, 'lokal aktivitet eller værested', 'lokale aktiviteter eller væresteder')}.`,
    lead: 'Der findes ingen samlet liste over Social Drive Outs stop. Tallene er kun kendte steder.',
    figures:
      'Social Drive Out i tal: 91 steder besøgt ugentligt (presse, oktober 2024); 15 mio. kr. om året til at nå fra ca. 90 til 300 ruter (DR, 4. februar 2026). Tallene tæller ikke det samme.',
    caption: 'Kendte steder ved siden af målgruppen',
    part: 'Område',
    people: 'Målgruppe (estimat)',
    driveOut: 'Social Drive Out',
    activities: 'Lokale aktiviteter og væresteder',
    larger: (inhabitants: number): string => `Kommuner med en by på mindst ${formatWhole(inhabitants)}`,
    smaller: 'Øvrige kommuner',
    unevenness: (driveOut: number | null, activities: number | null): string =>
      `Skævhed mellem regionerne, 0 (følger målgruppen) til 1: Social Drive Out ${index(driveOut)}, lokale aktiviteter ${index(activities)}. Regnet på kendte steder.`,
    byUnit: 'Enheder uden et kendt stop',
    everyUnit: 'Alle enheder har et kendt stop.',
    unknown: 'ukendt',
  },

  borders: {
    heading: 'Naboer til de store byer',
    lead: (inhabitants: number): string =>
      `Store byer har mindst ${formatWhole(inhabitants)} indbyggere. Her kan borgere opholde sig uden for deres handlekommune.`,
    none: 'Området grænser ikke til en stor bys opland.',
    border: (unit: string, city: string, pairs: string): string => `${unit} grænser til ${city}: ${pairs}`,
    shared: (unit: string, city: string, names: string): string =>
      `${unit} deler ${names} med oplandet til ${city}`,
    pair: (own: string, theirs: string): string => `${own}–${theirs}`,
  },

  sheet: {
    title: 'Koordinering',
    matrix: 'Indsatser',
    section: 'afsnit',
    code: 'kommunekode',
    municipality: 'kommune',
    subject: 'emne',
    value: 'værdi',
    agreed: 'aftalt',
    notAgreed: 'åben',
  },
} as const;

function index(value: number | null): string {
  return value === null ? 'ukendt' : formatNumber(value, 2);
}
