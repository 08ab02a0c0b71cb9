import { daMunicipality } from './da-municipality.ts';
import { localised } from './localised.ts';

export const municipalityWords = localised('municipality', daMunicipality);
