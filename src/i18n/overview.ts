import { daOverview } from './da-overview.ts';
import { localised } from './localised.ts';

export const overviewWords = localised('overview', daOverview);
