import { daMapEdit } from './da-map-edit.ts';
import { localised } from './localised.ts';

export const mapEditWords = localised('mapEdit', daMapEdit);
