import type { PlanSettings } from '../domain/plan.ts';
import type { RuleResult, RuleStanding, RuleStatus } from '../domain/result.ts';
import { formatSetting, formatShare, formatWhole } from './format.ts';

interface RuleText {
  readonly title: string;
  readonly text: (settings: PlanSettings) => string;
}

const rule: Readonly<Record<string, RuleText>> = {
  R1: {
    title: 'Hele landet er dækket',
    text: () => 'Hver kommune er dækket fuldt ud af et Gadens Hus, en mobil enhed eller begge.',
  },
  R2: {
    title: 'Ingen enhed går på tværs af regioner',
    text: () => 'En enheds kommuner ligger i én region, som regionerne er på den valgte dato.',
  },
  R3: {
    title: 'Enheder følger sundhedsrådene',
    text: () =>
      'En enheds kommuner er et helt sundhedsråd eller en del af ét. Rådene begynder 1. januar 2027; før den dato kan reglen ikke afgøres.',
  },
  R4: {
    title: 'En enheds kommuner hænger sammen',
    text: () =>
      'Kommunerne i en enhed er forbundet med hinanden ad land, fast forbindelse eller bilfærge inden for enheden.',
  },
  R5: {
    title: 'Ingen borgere hører til to enheder',
    text: () => 'Intet sted er dækket af mere end én enhed.',
  },
  R6: {
    title: 'Enhedens midte og rand dækkes lige godt',
    text: (settings) =>
      `Mindst 90 % af enhedens borgere er højst ${formatSetting(settings.unitLimitMinutes)} minutter fra basen, og ingen kommunes median er både over det dobbelte af enhedens og mere end 30 minutter over den. Kræver rejsetid i minutter.`,
  },
  R7: {
    title: 'Kapaciteten slår til',
    text: (settings) =>
      settings.contactShare === 1
        ? 'De borgere, som et hus eller en enhed dækker, kan være inden for kapaciteten.'
        : `${formatShare(settings.contactShare)} af de borgere, som et hus eller en enhed dækker, kan være inden for kapaciteten.`,
  },
  R8: {
    title: 'Gadens Huse ligger i større byer',
    text: (settings) =>
      `Et hus ligger i en kommune, hvis største by har mindst ${formatWhole(settings.cityInhabitants)} indbyggere.`,
  },
  R9: {
    title: 'Værtskommunen hører til enheden',
    text: () => 'Værten er en af enhedens egne kommuner, og basen ligger i værtskommunen.',
  },
  R10: {
    title: 'Kommunerne har en aftale',
    text: () => 'En enhed med flere kommuner har en samarbejdsaftale, som de alle er part i.',
  },
};

const status: Readonly<Record<RuleStatus, string>> = {
  met: 'Opfyldt',
  broken: 'Brudt',
  undecided: 'Kan ikke afgøres',
  waived: 'Fraveget',
};

const level: Readonly<Record<RuleResult['level'], string>> = {
  required: 'Krav',
  recommended: 'Anbefalet',
};

const standing: Readonly<Record<RuleStanding, string>> = {
  law: 'lov',
  agreement: 'aftale',
  recommendation: 'anbefaling',
  proposal: 'forslag',
  own: 'vores egen',
};

/** The rule board. */
export const daRules = {
  title: 'Regler',
  rule,
  status,
  level,
  standing,
  unknownRule: 'Ukendt regel',
  lead: 'Planen holdes op mod ti regler. Krav skal være opfyldt; anbefalede regler kan fraviges med en begrundelse.',
  summary: (counts: Readonly<Record<RuleStatus, number>>): string =>
    [
      `${counts.met} opfyldt`,
      `${counts.broken} brudt`,
      `${counts.undecided} kan ikke afgøres`,
      ...(counts.waived > 0 ? [`${counts.waived} fraveget`] : []),
    ].join(', '),
  basis: (standingText: string): string => `Grundlag: ${standingText}`,
  source: (source: string): string => `Kilde: ${source}`,
  more: (count: number): string => `Vis ${count} mere`,
  andMore: (count: number): string => `og ${count} mere`,
};
