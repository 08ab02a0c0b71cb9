import type { Tables } from './tables.ts';

export const enGroundwork: Tables['groundwork'] = { coordination: 'Coordination', sizing: 'Size and cost' };
