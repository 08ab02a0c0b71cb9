import {
  formatDate,
  formatKm,
  formatMoment,
  formatNumber,
  formatSetting,
  formatShare,
  formatWhole,
} from './format.ts';
import type { Tables } from './tables.ts';

const count = (number: number, one: string, many: string): string =>
  `${formatWhole(number)} ${number === 1 ? one : many}`;

export const enSheets: Tables['sheets'] = {
  view: {
    heading: 'Sheet',
    lead: 'A sheet gathers the plan’s figures for the one who needs them. It can be printed, saved as PDF or taken along as a table.',
    close: 'Back to the plan',
    role: 'Sheet for',
    roles: { country: 'Ministry', region: 'Region', municipality: 'Municipality' },
    roleHints: {
      country: 'National check: is the whole country covered?',
      region: 'The region’s units, one by one',
      municipality: 'Enclosure to an application',
    },
    region: 'Region',
    municipality: 'Municipality',
    actions: 'Use the sheet',
    print: 'Print or save as PDF',
    xlsx: 'Export XLSX',
    csv: 'Export CSV',
    save: 'Save the sheet',
    saveHint: 'A saved sheet is opened again with ‘Open file’ and shows the figures that it was made with.',
    saved: (file) => `${file} is saved.`,
    notSaved: 'The file could not be written.',
    preview: 'The sheet',
    computing: 'Making the sheet …',
    searching: (done, all) => `Making the sheet: ${formatWhole(done)} of ${formatWhole(all)} searches …`,
    ready: (title) => `${title} is ready.`,
    failed: 'The coverage could not be computed, so the sheet cannot be made.',
    fileNames: { country: 'sheet-ministry', region: 'sheet-region', municipality: 'sheet-municipality' },
  },

  frozen: {
    heading: (file) => `Saved sheet: ${file}`,
    lead: (moment) =>
      `The sheet shows the figures that it was made with on ${formatMoment(moment)}. Only the outlines on the map are from the data that are open now.`,
    same: 'The plan and the data are the same today: a new sheet would show the same figures.',
    waiting: 'Comparing with the plan that is open …',
    changed: (changes) =>
      `Since then ${count(changes, 'thing has', 'things have')} changed. A new sheet may show other figures.`,
    kinds: {
      planName: 'The plan’s name',
      fingerprint: 'The plan (fingerprint)',
      groundwork: 'What is filled in about coordination, size and cost',
      names: 'Names of houses, rooms and units',
      asOf: 'The date seen as of',
      engine: 'How travel is measured',
      data: 'The built-in data',
      numbers: 'The numbers of the target group',
      demand: 'The demand points',
      services: 'The inventory of services',
    },
    fromTo: (before, now) => `before ${before}, now ${now}`,
    builtInPoints: 'the program’s own',
    other: 'not as today',
    backToLive: 'Make the sheet anew',
  },

  head: {
    titles: {
      country: 'National check',
      region: (name) => `Units in ${name}`,
      municipality: (name) => `Municipality of ${name}`,
    },
    plan: 'Plan',
    asOf: 'As of',
    made: 'Sheet made',
    fingerprint: 'The plan’s fingerprint',
    moment: formatMoment,
    date: formatDate,
    footer: (plan, asOf, fingerprint) =>
      `Dækning · ${plan} · ${formatDate(asOf)} · ${fingerprint.slice(0, 19)}`,
    untitled: 'Plan without a name',
  },

  people: {
    unknown: 'unknown',
    notMeasured: '–',
    hidden: 'hidden',
    hiddenWhy: {
      primary: 'hidden because the number is small',
      secondary: 'hidden so that a small number cannot be worked out',
    },
    approx: (text) => `about ${text}`,
    of: (value) => count(value, 'citizen', 'citizens'),
    hiddenNote: (hidden, threshold, totalIsTrue) =>
      `The numbers of ${count(hidden, 'municipality', 'municipalities')} are hidden to protect numbers below ${formatWhole(threshold)}. ${
        totalIsTrue
          ? 'The national total is the true one; other totals that they are part of are approximate (about).'
          : 'Totals use the estimate instead and are approximate (about).'
      }`,
  },

  columns: {
    code: 'Code',
    municipality: 'Municipality',
    region: 'Region',
    healthCouncil: 'Health council',
    status: 'Status',
    covered: 'Covered',
    people: 'Target group (citizens)',
    quality: 'Kind of number',
    subject: 'Subject',
    value: 'Value',
    unit: 'Unit',
    source: 'Source',
  },

  travel: {
    to: 'To',
    mean: 'Mean',
    median: 'Median',
    p90: '90% within',
    max: 'Longest',
    inMinutes: (figure) => `${figure} (min)`,
    nearest: 'Nearest for most',
    within: (minutes) => `≤ ${minutes} min`,
    unreachable: 'No route',
    ferry: 'By ferry',
    value: (km, minutes) =>
      [
        ...(km === null ? [] : [formatKm(km)]),
        ...(minutes === null ? [] : [`${formatWhole(minutes)} min`]),
      ].join(' / '),
    km: formatKm,
    kmNumber: (value) => formatNumber(value, 1),
    minutes: formatWhole,
    nobody: 'nobody can get there',
  },

  map: {
    legend: 'Key',
    places: {
      house: 'H: Gadens Hus',
      consumptionRoom: 'R: drug consumption room',
      base: 'B: base of the unit',
    },
    letters: { house: 'H', consumptionRoom: 'R', base: 'B' },
    others: 'Other municipalities',
    describeCountry: (covered, partly, uncovered) =>
      [
        `Map of the municipalities of Denmark. ${formatWhole(covered)} ${covered === 1 ? 'is' : 'are'} fully covered.`,
        partly.length > 0 ? `Partly covered: ${partly.join(', ')}.` : '',
        uncovered.length > 0 ? `Not covered: ${uncovered.join(', ')}.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
  },

  bars: {
    value: (label, shown) => `${label}: ${shown}`,
  },

  method: {
    heading: 'Method, assumptions and sources',
    people:
      'The target group: the government’s proposal for a dignity reform (værdighedsreform) puts the most marginalised at about 12,000 people aged 18 and over (register data, 2022). There are no public numbers by municipality; where nothing else is said, a municipality’s number is an estimate: number of adults × (1/4 + 3/4 × an index of homelessness). It is not a count.',
    engines: {
      network:
        'Travel is measured on the program’s own road network (squares of 2 km, rural and urban speeds, motorways, bridges and ferries). Km and minutes are estimates; held against known distances the typical error is 3–5 per cent.',
      straight:
        'Travel is measured in km in a straight line times the plan’s detour factor. The real way is longer, and minutes are not known.',
      other: (engine) => `Travel is measured with ‘${engine}’, chosen by the user.`,
    },
    points:
      'The way is measured from points on land where the municipality’s citizens live. The points follow the general population, not where marginalised citizens actually stay. Median: at least half travel no further.',
    ownPoints: (file) =>
      `The way is measured from the user’s own demand points (${file}) in the municipalities that the file has.`,
    settingsCaption: 'The plan’s settings (part of the fingerprint)',
    assumptionsCaption: 'Size and cost (not part of the fingerprint)',
    setting: 'Setting',
    settingNames: {
      houseCover: 'What a house covers',
      houseCutoffMinutes: 'Limit of a house, minutes',
      houseCutoffKm: 'Limit of a house, km (without minutes)',
      unitLimitMinutes: 'Limit of a unit, minutes',
      contactShare: 'Share expected to be in contact',
      cityInhabitants: 'Larger city, inhabitants',
      detour: 'Detour factor (straight line only)',
      ferryWaitShare: 'Waiting for a ferry, share of the time between departures',
      mode: 'Transport',
      ferries: 'Ferries',
    },
    houseCover: {
      serves: 'a house covers the municipalities chosen for it',
      cutoff: 'a house covers citizens within the limit',
      either: 'a house covers both the municipalities chosen for it and citizens within the limit',
    },
    ferries: {
      all: 'all ferries are used',
      onlyWithoutFixedLink: 'ferries are used only where there is no fixed link',
    },
    modes: (mode) => (mode === 'bicycle' ? 'bicycle' : mode === 'car' ? 'car' : mode),
    share: formatShare,
    number: formatSetting,
    whole: formatWhole,
    assumptionSource: (source, year, isOwn) =>
      source === null
        ? isOwn
          ? 'the plan’s own number, source not stated'
          : 'the program’s own assumption'
        : year === null
          ? source
          : `${source}, ${year}`,
    sourcesCaption: 'Sources of figures and maps',
    data: 'Data',
    date: 'Date or year',
    licence: 'Licence',
    quality: 'Kind',
    targetGroup: 'The target group',
    boundaries: 'Municipal boundaries',
    year: (year) => (year === null ? 'several years' : String(year)),
    warnings: 'Remarks on the computation',
    madeWith:
      'Made with Dækning. The same plan and data give the same figures in the program and on the command line (daekning check).',
  },

  sheet: {
    all: 'Sheet',
    section: 'section',
    table: 'table',
    row: 'row',
    column: 'column',
    value: 'value',
    shown: 'shown as',
  },
};
