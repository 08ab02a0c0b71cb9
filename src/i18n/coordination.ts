import { daCoordination } from './da-coordination.ts';
import { localised } from './localised.ts';

export const coordinationWords = localised('coordination', daCoordination);
