import { daMap } from './da-map.ts';
import { localised } from './localised.ts';

export const mapWords = localised('map', daMap);
