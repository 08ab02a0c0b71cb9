import { daLayers } from './da-layers.ts';
import { localised } from './localised.ts';

export const layersWords = localised('layers', daLayers);
