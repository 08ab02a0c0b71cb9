import { daRules } from './da-rules.ts';
import { localised } from './localised.ts';

export const rulesWords = localised('rules', daRules);
