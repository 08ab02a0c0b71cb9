import { formatKm, formatSetting, formatShare, formatWhole, NBSP } from './format.ts';
import type { Tables } from './tables.ts';

const status = {
  both: 'covered by house and unit',
  house: 'covered by house',
  unit: 'covered by unit',
  partly: 'partly covered',
  none: 'not covered',
} as const;

const ruleStatus = { met: 'met', broken: 'broken', undecided: 'undecided', waived: 'waived' } as const;

const engineName: Readonly<Record<string, string>> = {
  network: 'the program’s road network (network)',
  straight: 'a straight line (straight)',
};

const municipalities = (count: number): string =>
  count === 1 ? '1 municipality' : `${count} municipalities`;
const rules = (count: number): string => (count === 1 ? '1 rule' : `${count} rules`);

export const enTravel: Tables['travel'] = {
  noMinutes: 'There are no minutes: the chosen way of measuring does not know them.',
  chart: {
    heading: 'Distribution of travel time',
    working: 'Computing the distribution …',
    failed: 'The distribution could not be computed.',
    label: (to, parts) => `${to}, share of all: ${parts.join('; ')}`,
    part: (name, share) => `${name}: ${formatShare(share)}`,
    bin: (from, below) =>
      below === null
        ? `${from} min and over`
        : from === 0
          ? `under ${below} min`
          : `${from} to under ${below} min`,
    shortBin: (from, below) => (below === null ? `${from}+` : `${from}–${below}`),
    unreachable: 'without a route',
    shortUnreachable: 'no route',
    table: 'Show the numbers as a table',
    people: (people) => `${formatWhole(people)} citizens (estimate)`,
    columns: ['Minutes', 'Share of all'],
    note: 'Each bar is the share of all citizens in the target group who have so many minutes to the nearest site.',
  },
  trips: {
    heading: 'The team’s longest trips',
    lead: 'From the base to the nearest named place, each time the longest trip (estimate).',
    working: 'Finding the trips …',
    failed: 'The trips could not be found.',
    none: 'The unit has no base, or nobody can be reached.',
    trip: (place, municipality) => (place === municipality ? place : `${place}, ${municipality}`),
    value: (minutes, km, ferry) => `${formatWhole(minutes)} min, ${formatKm(km)}${ferry ? ', by ferry' : ''}`,
  },
  settings: {
    heading: 'Travel: assumptions',
    lead: 'All that decides travel times is here. An empty field gives the standard again; changes can be undone.',
    engine: (engine) => `Measured with ${engineName[engine] ?? engine}`,
    standard: (value) => `Standard: ${value}.`,
    mode: 'Transport',
    modes: { car: 'car', bicycle: 'bicycle' },
    ferries: 'Ferries',
    ferryChoice: { all: 'all', onlyWithoutFixedLink: 'only where there is no fixed link' },
    notANumber: 'Write a number.',
    method: {
      houseCover: 'Whether a house covers whole municipalities, everyone within the limit, or both.',
      houseCutoffMinutes: 'Used when a house covers within the limit, and the travel engine knows minutes.',
      houseCutoffKm: 'Used instead of minutes when the travel engine knows none, as in a straight line.',
      unitLimitMinutes: 'At least 90% of the unit’s citizens must be within so long of the base (rule R6).',
      mode: 'A car uses land, motorway, bridge and car ferry. A bicycle does not use motorways.',
      detour:
        'Multiplies the straight line. The road network has detours of its own, and there the number changes nothing.',
      ferryWaitShare: 'Share of the time between two departures spent waiting: half when arriving at random.',
      ferries: 'Only necessary ones: a ferry is not used where one can drive all the way.',
    },
  },
  bands: {
    heading: 'Travel time',
    group: 'Travel time around',
    none: 'None',
    kinds: 'The nearest site',
    nearest: {
      house: 'the nearest Gadens Hus',
      consumptionRoom: 'the nearest drug consumption room',
      unitBase: 'the nearest base of a mobile outreach unit',
    },
    option: (named) => `${named.charAt(0).toUpperCase()}${named.slice(1)}`,
    from: (named, mode) => `${mode} to ${named}`,
    note: 'Estimate. The nearest area is the darkest and lies inside the others. Over a colouring only the lines are shown.',
    within: (minutes) => `Within ${minutes} minutes`,
    working: 'Drawing the travel time …',
    failed: 'The travel time could not be drawn.',
    noPlace: 'The plan has no such site that is counted.',
    noMinutes:
      'The chosen way to measure journeys does not know minutes to every place, so there is nothing to draw. The built-in road network does (Data, Journeys).',
    shown: (named, areas) =>
      `The map shows the country within 15, 30, 45 and 60 minutes of ${named}: ${areas.join(', ')} of the country’s area.`,
    area: (minutes, share) => `${minutes} min ${formatShare(share)}`,
    save: 'Get as GeoJSON',
    suffix: 'travel-time',
  },
  sweep: {
    heading: 'Does the answer change?',
    lead: 'Tries other values of the limit, the detour factor and the waiting time, one at a time, and shows what changes. Houses are taken to cover everyone within the limit when the plan itself does not say so.',
    start: 'Try',
    again: 'Try again',
    stop: 'Stop',
    progress: (done, all) => `${done} of ${all} computations`,
    stopped: 'Stopped. There is nothing to show.',
    failed: 'The computation stopped.',
    stale: 'The plan has changed since.',
    same: (tried) => `Nothing changes in any of the ${tried} tries.`,
    changes: (changed, broken) =>
      `The answer changes: ${municipalities(changed)} and ${rules(broken)} change status.`,
    finding: (changed, broken) => `${municipalities(changed)} and ${rules(broken)}`,
    setting: {
      houseCutoffMinutes: 'Limit of a house in time',
      detour: 'Detour factor',
      ferryWaitShare: 'Waiting for a ferry',
    },
    base: (name, value, engine) =>
      `${name} (the plan has ${value}; measured with ${engineName[engine] ?? engine})`,
    settingValue: {
      houseCutoffMinutes: (minutes) => `${formatWhole(minutes)}${NBSP}min`,
      detour: (value) => formatSetting(value),
      ferryWaitShare: (value) => `${formatSetting(value * 100)}%`,
    },
    unchanged: 'Nothing changes.',
    at: (value) => `At ${value}`,
    municipality: (name, before, after) => `${name}: ${status[before]} → ${status[after]}`,
    rule: (id, before, after, subjects) => {
      const named = subjects.length === 0 ? '' : ` (${subjects.join(', ')})`;
      return before === after
        ? `${id} is still ${ruleStatus[after]}, but for others${named}`
        : `${id}: ${ruleStatus[before]} → ${ruleStatus[after]}${named}`;
    },
  },
};
