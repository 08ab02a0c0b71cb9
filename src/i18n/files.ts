import { daFiles } from './da-files.ts';
import { localised } from './localised.ts';

export const filesWords = localised('files', daFiles);
