import { enCover } from './en-cover.ts';
import { asEstimate, formatShare, formatWhole, NBSP } from './format.ts';
import type { Tables } from './tables.ts';

export const enOverview: Tables['overview'] = {
  coverHeading: 'Coverage',
  covered: 'Covered',
  partly: 'Partly covered',
  uncovered: 'Not covered',
  inSeveralUnits: 'In several units',
  municipalities: (count) => (count === 1 ? 'municipality' : 'municipalities'),
  peopleCovered: 'Citizens covered',
  peopleOf: (covered, all, share, approximate) =>
    `${approximate ? 'about ' : ''}${formatWhole(covered)} of ${formatWhole(all)} (${formatShare(share)})`,

  hidden: (hidden, threshold, totalIsTrue) =>
    `The numbers of ${formatWhole(hidden)} ${hidden === 1 ? 'municipality' : 'municipalities'} are hidden to protect numbers below ${threshold}. ${
      totalIsTrue
        ? 'The national total is the true one; other totals that they are part of are approximate.'
        : 'Totals use the estimate instead and are approximate.'
    }`,

  peopleSource: (quality, source) => `Target group: ${quality}. ${source}.`,

  gapsHeading: 'Uncovered and partly covered',
  noGaps: 'None. Every municipality is fully covered.',
  gapPeople: (people, quality) => {
    if (people === null) return 'hidden number';
    const counted = `${formatWhole(people)} ${people === 1 ? 'citizen' : 'citizens'}`;
    if (quality === 'estimate' || quality === 'assumption') return `about ${counted}`;
    return `${counted} (${enCover.quality[quality]})`;
  },
  gapPartly: (share) => `${formatShare(share)} covered`,
  gapNearest: (kind, name, way) => {
    const said =
      kind === 'house' || /stofindtagelsesrum|consumption room/i.test(name)
        ? name
        : `Consumption room ${name}`;
    return `${said}, ${way}`;
  },
  gapNoSite: 'no house or room in the plan',
  gapLead: (measure, estimate) =>
    `Citizens without cover${estimate ? ' (estimate where nothing else is said)' : ''} and the nearest Gadens Hus (street house) or drug consumption room, median in ${measure}.`,
  gapHint: 'Choose a municipality to see it on the map.',

  travelHeading: 'How far citizens travel',
  travelCaption: (measure) => `From the target group to the nearest site, ${asEstimate(measure)}`,
  travelMinutes: (minutes) => `${formatWhole(minutes)}${NBSP}min`,
  travelColumns: { to: 'To', mean: 'Mean', median: 'Median', p90: '90% within', max: 'Longest' },
  kmUnknown: 'km not known',
  nobodyReaches: 'Nobody can get there',

  rulesHeading: 'Rules',
  method: {
    people:
      'The government’s proposal for a dignity reform (værdighedsreform) puts the most marginalised at about 12,000 people aged 18 and over (register data, 2022). There are no public numbers by municipality, so the distribution is an estimate: number of adults × (1/4 + 3/4 × an index of homelessness). It is not a count, and it is uncertain in municipalities without a homelessness count of their own.',
    travel:
      'Each municipality’s target group is spread over points on land by where people live. From each point the way to the nearest site is measured, also when another site covers the point. To a unit’s base only the citizens covered by a unit with a base are measured. Median: at least half travel no further. 90% within: at least nine in ten travel no further.',
    network:
      'Km and minutes by road are an estimate: the program holds no road map. The country is divided into squares of 2 km, and travel goes from square to square at rural and urban speeds, along the motorways, and over water only by bridge, tunnel, causeway and ferry. Waiting for a ferry is a share of the time between departures, half when the plan says nothing else; ferry times are assumptions. Held against known distances between towns the typical error is 3–5 per cent, and nine in ten are within 12–15 per cent. The program knows nothing of queues or single addresses.',
    engine: (engine) => `Measured with the travel engine ‘${engine}’.`,
    straight:
      'Km in a straight line is the shortest way over the surface of the earth, times the plan’s detour factor (1 when the plan says nothing else). The real way is longer.',
  },
};
