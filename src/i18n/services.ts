import { daServices } from './da-services.ts';
import { localised } from './localised.ts';

export const servicesWords = localised('services', daServices);
