import { enVerdict } from './en-verdict.ts';
import type { Tables } from './tables.ts';

/** Every text of the page in English. */
export const en: Partial<Tables> = {
  verdict: enVerdict,
};
