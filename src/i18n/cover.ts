import { daCover } from './da-cover.ts';
import { localised } from './localised.ts';

export const coverWords = localised('cover', daCover);
