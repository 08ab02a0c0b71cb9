import {
  EVALUATIONS,
  type Evaluated,
  REFERRALS,
  type Referral,
  SECTORS,
  SERVICE_STATUSES,
  type Sector,
  type ServiceStatus,
} from '../../domain/service.ts';
import type { Refusal } from '../read-position.ts';
import { tableTexts } from '../table-texts.ts';

/** The words of tables for each value, in small letters; the first of each is the one that is written. */
const REFERRAL_WORDS: Readonly<Record<Referral, readonly string[]>> = {
  ja: ['ja', 'visiteret', 'visitation', 'kræver visitation', 'henvisning', 'yes', 'true', '1'],
  nej: ['nej', 'ikke visiteret', 'uvisiteret', 'ingen visitation', 'selvvisiterende', 'no', 'false', '0'],
  delvist: ['delvist', 'delvis', 'partly'],
  ukendt: ['ukendt', 'ved ikke', 'unknown', '?', '-'],
};

const EVALUATED_WORDS: Readonly<Record<Evaluated, readonly string[]>> = {
  ja: ['ja', 'evalueret', 'yes', 'true', '1'],
  nej: ['nej', 'ikke evalueret', 'no', 'false', '0'],
  ukendt: ['ukendt', 'ved ikke', 'unknown', '?', '-'],
};

const SECTOR_WORDS: Readonly<Record<Sector, readonly string[]>> = {
  kommune: ['kommune', 'kommunal', 'kommunalt', 'kommunen', 'municipality', 'municipal'],
  region: ['region', 'regional', 'regionalt', 'regionen'],
  civil: [
    'civil',
    'civilsamfund',
    'civilsamfundet',
    'frivillig',
    'frivilligt',
    'ngo',
    'organisation',
    'forening',
    'civil society',
  ],
  privat: ['privat', 'private'],
  fælles: ['fælles', 'tværsektoriel', 'tværsektorielt', 'kommune og region', 'joint'],
  ukendt: ['ukendt', 'unknown', '?', '-'],
};

const STATUS_WORDS: Readonly<Record<ServiceStatus, readonly string[]>> = {
  eksisterende: [
    'eksisterende',
    'i drift',
    'drift',
    'aktiv',
    'aktivt',
    'åben',
    'åbent',
    'existing',
    'open',
    'active',
  ],
  planlagt: ['planlagt', 'planned', 'kommende', 'foreslået', 'proposed', 'kandidat', 'candidate'],
  'på pause': ['på pause', 'pause', 'paused'],
  ophørt: ['ophørt', 'lukket', 'afsluttet', 'nedlagt', 'closed', 'ended'],
  ukendt: ['ukendt', 'unknown', '?', '-'],
};

export const readReferralCell = createWordReader(REFERRALS, REFERRAL_WORDS, 'ukendt');
export const readEvaluatedCell = createWordReader(EVALUATIONS, EVALUATED_WORDS, 'ukendt');
export const readSectorCell = createWordReader(SECTORS, SECTOR_WORDS, 'ukendt');
export const readStatusCell = createWordReader(SERVICE_STATUSES, STATUS_WORDS, 'ukendt');

/** Reads a cell that holds one of some words; an empty cell is not known. */
function createWordReader<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, readonly string[]>>,
  empty: Value,
): (text: string) => { readonly value: Value } | Refusal {
  const byWord = new Map<string, Value>();
  for (const value of values) for (const word of words[value]) byWord.set(word, value);
  return (text) => {
    if (text === '') return { value: empty };
    const value = byWord.get(text.toLowerCase().replace(/\s+/g, ' '));
    return value === undefined ? { expected: tableTexts().services.oneOf(values) } : { value };
  };
}
