import { textsIn } from '../domain/language.ts';
import type { CoverageMessages } from './messages.ts';
import { danishMessages } from './messages-da.ts';

/** What an engine says that is given no messages of its own. */
export const engineMessages = textsIn<CoverageMessages>('engineMessages', danishMessages);
