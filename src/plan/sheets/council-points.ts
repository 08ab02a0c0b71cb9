import type { Quality } from '../../domain/provenance.ts';
import type { MappingState } from '../services/service-mapping.ts';

/** What the Council asks an applicant to show. */
export const COUNCIL_POINTS = [
  'number',
  'whereLives',
  'demography',
  'servicesUsed',
  'usesNone',
  'existingServices',
  'coordination',
  'staffing',
  'agreements',
] as const;
export type CouncilPoint = (typeof COUNCIL_POINTS)[number];

/** How far the data answers a point: what is an estimate or a part never counts as answered. */
export const ANSWERS = ['answered', 'partly', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What a municipality's answers hang on. */
export interface PointFacts {
  readonly quality: Quality;
  readonly isHidden: boolean;
  /** Whether the user has taken in where people stay. */
  readonly hasOwnPoints: boolean;
  /** Whether the user says that every service of the municipality is in the inventory. */
  readonly isMappedByUser: boolean;
  readonly mapping: MappingState;
  readonly services: number;
  /** Of the five fields of contact and responsibility, how many are filled in. */
  readonly contactFilled: number;
  readonly contactAll: number;
  /** Of the houses and units that cover it: how many, and how many have staff by profession and posts. */
  readonly facilities: number;
  readonly staffed: number;
  /** Of all that must agree on them: how many have. */
  readonly parties: number;
  readonly agreed: number;
  readonly forums: number;
}

/** Which of the Council's points the data answers for a municipality. */
export function answerPoints(facts: PointFacts): Readonly<Record<CouncilPoint, Answer>> {
  const { quality, isHidden, mapping } = facts;
  const isCounted = quality === 'official' || quality === 'published' || quality === 'imported';
  const share = (done: number, all: number): Answer =>
    all > 0 && done === all ? 'answered' : done > 0 ? 'partly' : 'no';
  return {
    number: isHidden ? 'no' : isCounted ? 'answered' : 'partly',
    whereLives: facts.hasOwnPoints ? 'answered' : 'partly',
    // Nothing of who they are, or of which services they use, is in the data.
    demography: 'no',
    servicesUsed: 'no',
    usesNone: 'no',
    existingServices: facts.isMappedByUser
      ? 'answered'
      : mapping === 'mapped' || facts.services > 0
        ? 'partly'
        : 'no',
    coordination: share(facts.contactFilled, facts.contactAll),
    staffing: share(facts.staffed, facts.facilities),
    agreements:
      facts.facilities === 0 ? 'no' : share(facts.agreed + facts.forums, facts.parties + facts.facilities),
  };
}

/** What must still be written by hand, whatever the plan holds: the data has nothing of it. */
export const BY_HAND = [
  'demography',
  'servicesUsed',
  'usesNone',
  'whereStays',
  'finding',
  'content',
  'professions',
  'recovery',
  'parallel',
  'otherMunicipalities',
  'equalCover',
  'followUp',
  'dataAccess',
  'research',
] as const;
export type ByHand = (typeof BY_HAND)[number];
