import type { CoverStatus, RuleStatus, TravelKind } from '../domain/result.ts';
import type { SweptSetting } from '../domain/travel-analysis.ts';
import { formatKm, formatSetting, formatShare, formatWhole, NBSP } from './format.ts';

const nearest: Readonly<Record<TravelKind, string>> = {
  house: 'nærmeste Gadens Hus',
  consumptionRoom: 'nærmeste stofindtagelsesrum',
  unitBase: 'nærmeste base for en mobil enhed',
};

const status: Readonly<Record<CoverStatus, string>> = {
  both: 'dækket af hus og enhed',
  house: 'dækket af hus',
  unit: 'dækket af enhed',
  partly: 'delvist dækket',
  none: 'ikke dækket',
};

const ruleStatus: Readonly<Record<RuleStatus, string>> = {
  met: 'opfyldt',
  broken: 'brudt',
  undecided: 'uafgjort',
  waived: 'fraveget',
};

const setting: Readonly<Record<SweptSetting, string>> = {
  houseCutoffMinutes: 'Husets grænse i tid',
  detour: 'Omvejsfaktor',
  ferryWaitShare: 'Ventetid ved færge',
};

const minutesText = (minutes: number): string => `${formatWhole(minutes)}${NBSP}min.`;

const settingValue: Readonly<Record<SweptSetting, (value: number) => string>> = {
  houseCutoffMinutes: minutesText,
  detour: (value) => formatSetting(value),
  ferryWaitShare: (value) => `${formatSetting(value * 100)}${NBSP}%`,
};

const engineName: Readonly<Record<string, string>> = {
  network: 'programmets vejnet (network)',
  straight: 'fugleflugt (straight)',
};

/** Travel in minutes: the chart, longest trips, bands on the map, and what the answer rests on. */
export const daTravel = {
  noMinutes: 'Der er ingen minutter: den valgte måde at måle på kender dem ikke.',
  chart: {
    heading: 'Fordeling på rejsetid',
    working: 'Fordelingen beregnes …',
    failed: 'Fordelingen kunne ikke beregnes.',
    label: (to: string, parts: readonly string[]): string => `${to}, andel af alle: ${parts.join('; ')}`,
    part: (name: string, share: number): string => `${name}: ${formatShare(share)}`,
    bin: (from: number, below: number | null): string =>
      below === null
        ? `${from} min. og derover`
        : from === 0
          ? `under ${below} min.`
          : `${from} til under ${below} min.`,
    shortBin: (from: number, below: number | null): string =>
      below === null ? `${from}+` : `${from}–${below}`,
    unreachable: 'uden rute',
    shortUnreachable: 'ingen rute',
    table: 'Vis tallene som tabel',
    people: (people: number): string => `${formatWhole(people)} borgere (estimat)`,
    columns: ['Minutter', 'Andel af alle'],
    note: 'Hver søjle er andelen af alle borgere i målgruppen, som har så mange minutter til nærmeste sted.',
  },
  trips: {
    heading: 'Teamets længste ture',
    lead: 'Fra basen til det nærmeste navngivne sted, hver gang med den længste tur (estimat).',
    working: 'Turene findes …',
    failed: 'Turene kunne ikke findes.',
    none: 'Enheden har ingen base, eller ingen kan nås.',
    trip: (place: string, municipality: string): string =>
      place === municipality ? place : `${place}, ${municipality}`,
    value: (minutes: number, km: number, ferry: boolean): string =>
      `${formatWhole(minutes)} min., ${formatKm(km)}${ferry ? ', med færge' : ''}`,
  },
  settings: {
    heading: 'Rejser: forudsætninger',
    lead: 'Alt, der afgør rejsetider, står her. Et tomt felt giver standarden tilbage; ændringer kan fortrydes.',
    engine: (engine: string): string => `Målt med ${engineName[engine] ?? engine}`,
    standard: (value: string): string => `Standard: ${value}.`,
    mode: 'Transport',
    modes: { car: 'bil', bicycle: 'cykel' } as Readonly<Record<string, string>>,
    ferries: 'Færger',
    ferryChoice: { all: 'alle', onlyWithoutFixedLink: 'kun hvor der ikke er fast forbindelse' },
    notANumber: 'Skriv et tal.',
    method: {
      houseCover: 'Om et hus dækker hele kommuner, alle inden for grænsen eller begge dele.',
      houseCutoffMinutes: 'Bruges, når et hus dækker inden for grænsen, og rejsemotoren kender minutter.',
      houseCutoffKm: 'Bruges i stedet for minutter, når rejsemotoren ingen kender, som ved fugleflugt.',
      unitLimitMinutes:
        'Mindst 90 % af enhedens borgere skal være inden for så lang tid af basen (regel R6).',
      mode: 'Bilen kører på land, motorvej, bro og bilfærge. Cyklen kører ikke på motorvej.',
      detour: 'Ganges på fugleflugt. Vejnettet har sine egne omveje, og der ændrer tallet intet.',
      ferryWaitShare: 'Andel af tiden mellem to afgange, som ventes: halvdelen, når man kommer tilfældigt.',
      ferries: 'Kun nødvendige: en færge bruges ikke, hvor man kan køre hele vejen.',
    },
  },
  bands: {
    heading: 'Rejsetid',
    group: 'Rejsetid omkring',
    none: 'Ingen',
    kinds: 'Nærmeste sted',
    nearest,
    option: (named: string): string => `${named.charAt(0).toUpperCase()}${named.slice(1)}`,
    from: (named: string, mode: string): string => `${mode} til ${named}`,
    note: 'Estimat. Den nærmeste flade er den mørkeste og ligger inden i de andre. Over en farvelægning vises kun linjerne.',
    within: (minutes: number): string => `Inden for ${minutes} minutter`,
    working: 'Rejsetiden tegnes …',
    failed: 'Rejsetiden kunne ikke tegnes.',
    noPlace: 'Planen har intet sådant sted, der tæller med.',
    noMinutes:
      'Den valgte måde at måle rejser på kender ikke minutter til ethvert sted, så der er intet at tegne. Det gør det indbyggede vejnet (Data, Rejser).',
    shown: (named: string, areas: readonly string[]): string =>
      `Kortet viser landet inden for 15, 30, 45 og 60 minutter af ${named}: ${areas.join(', ')} af landets areal.`,
    area: (minutes: number, share: number): string => `${minutes} min. ${formatShare(share)}`,
    save: 'Hent som GeoJSON',
    suffix: 'rejsetid',
  },
  sweep: {
    heading: 'Ændrer svaret sig?',
    lead: 'Prøver andre værdier af grænsen, omvejsfaktoren og ventetiden, én ad gangen, og viser, hvad der skifter. Huse regnes at dække alle inden for grænsen, når planen ikke selv siger det.',
    start: 'Prøv',
    again: 'Prøv igen',
    stop: 'Stop',
    progress: (done: number, all: number): string => `${done} af ${all} beregninger`,
    stopped: 'Stoppet. Der er intet at vise.',
    failed: 'Beregningen gik i stå.',
    stale: 'Planen er ændret siden.',
    same: (tried: number): string => `Intet skifter i nogen af de ${tried} forsøg.`,
    changes: (municipalities: number, rules: number): string =>
      `Svaret skifter: ${municipalities === 1 ? '1 kommune' : `${municipalities} kommuner`} skifter status, og ${rules === 1 ? '1 regel' : `${rules} regler`} skifter.`,
    finding: (municipalities: number, rules: number): string =>
      `${municipalities === 1 ? '1 kommune' : `${municipalities} kommuner`} og ${rules === 1 ? '1 regel' : `${rules} regler`}`,
    setting,
    base: (name: string, value: string, engine: string): string =>
      `${name} (planen har ${value}; målt med ${engineName[engine] ?? engine})`,
    settingValue,
    unchanged: 'Intet skifter.',
    at: (value: string): string => `Ved ${value}`,
    municipality: (name: string, before: CoverStatus, after: CoverStatus): string =>
      `${name}: ${status[before]} → ${status[after]}`,
    rule: (id: string, before: RuleStatus, after: RuleStatus, subjects: readonly string[]): string => {
      const named = subjects.length === 0 ? '' : ` (${subjects.join(', ')})`;
      return before === after
        ? `${id} er stadig ${ruleStatus[after]}, men for andre${named}`
        : `${id}: ${ruleStatus[before]} → ${ruleStatus[after]}${named}`;
    },
  },
};
