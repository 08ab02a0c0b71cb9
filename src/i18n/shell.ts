import { daShell } from './da-shell.ts';
import { localised } from './localised.ts';

export const shellWords = localised('shell', daShell);
