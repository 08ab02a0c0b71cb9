import { daVerdict } from './da-verdict.ts';
import { localised } from './localised.ts';

export const verdictWords = localised('verdict', daVerdict);
