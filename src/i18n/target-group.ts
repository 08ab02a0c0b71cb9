import { daTargetGroup } from './da-target-group.ts';
import { localised } from './localised.ts';

export const targetGroupWords = localised('targetGroup', daTargetGroup);
