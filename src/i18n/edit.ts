import { daEdit } from './da-edit.ts';
import { localised } from './localised.ts';

export const editWords = localised('edit', daEdit);
