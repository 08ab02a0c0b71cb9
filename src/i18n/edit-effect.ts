import { daEditEffect } from './da-edit-effect.ts';
import { localised } from './localised.ts';

export const editEffectWords = localised('editEffect', daEditEffect);
