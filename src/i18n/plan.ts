import { daPlan } from './da-plan.ts';
import { localised } from './localised.ts';

export const planWords = localised('plan', daPlan);
