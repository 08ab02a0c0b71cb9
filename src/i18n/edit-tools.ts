import { daEditTools } from './da-edit-tools.ts';
import { localised } from './localised.ts';

export const editToolsWords = localised('editTools', daEditTools);
