import { formatSetting, formatShare, formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

const rule: Tables['rules']['rule'] = {
  R1: {
    title: 'The whole country is covered',
    text: () =>
      'Every municipality is fully covered by a Gadens Hus (street house), a mobile outreach unit or both.',
  },
  R2: {
    title: 'No unit crosses a region',
    text: () => 'A unit’s municipalities are in one region, as the regions are on the chosen date.',
  },
  R3: {
    title: 'Units follow the health councils',
    text: () =>
      'A unit’s municipalities are a whole health council (sundhedsråd) or part of one. The councils begin on 1 January 2027; before that date the rule cannot be decided.',
  },
  R4: {
    title: 'A unit’s municipalities are connected',
    text: () =>
      'The municipalities of a unit are connected with each other by land, fixed link or car ferry within the unit.',
  },
  R5: {
    title: 'No citizen belongs to two units',
    text: () => 'No place is covered by more than one unit.',
  },
  R6: {
    title: 'A unit’s centre and rim are covered equally well',
    text: (settings) =>
      `At least 90% of the unit’s citizens are at most ${formatSetting(settings.unitLimitMinutes)} minutes from the base, and no municipality’s median is both over twice the unit’s and more than 30 minutes above it. Needs travel times in minutes.`,
  },
  R7: {
    title: 'The capacity suffices',
    text: (settings) =>
      settings.contactShare === 1
        ? 'The citizens that a house or a unit covers fit within its capacity.'
        : `${formatShare(settings.contactShare)} of the citizens that a house or a unit covers fit within its capacity.`,
  },
  R8: {
    title: 'Gadens Huse are in larger cities',
    text: (settings) =>
      `A house is in a municipality whose largest town has at least ${formatWhole(settings.cityInhabitants)} inhabitants.`,
  },
  R9: {
    title: 'The host municipality belongs to the unit',
    text: () => 'The host is one of the unit’s own municipalities, and the base is in the host municipality.',
  },
  R10: {
    title: 'The municipalities have an agreement',
    text: () =>
      'A unit of several municipalities has a cooperation agreement to which all of them are party.',
  },
};

export const enRules: Tables['rules'] = {
  title: 'Rules',
  rule,
  status: { met: 'Met', broken: 'Broken', undecided: 'Cannot be decided', waived: 'Waived' },
  level: { required: 'Required', recommended: 'Recommended' },
  standing: {
    law: 'law',
    agreement: 'agreement',
    recommendation: 'recommendation',
    proposal: 'proposal',
    own: 'our own',
  },
  unknownRule: 'Unknown rule',
  lead: 'The plan is held against ten rules. Required rules must be met; recommended rules can be waived with a reason.',
  summary: (counts) =>
    [
      `${counts.met} met`,
      `${counts.broken} broken`,
      `${counts.undecided} cannot be decided`,
      ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
    ].join(', '),
  basis: (standing) => `Basis: ${standing}`,
  source: (source) => `Source: ${source}`,
  more: (count) => `Show ${count} more`,
  andMore: (count) => `and ${count} more`,
};
