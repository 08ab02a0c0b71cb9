import { daTravelPrivacy } from './da-travel-privacy.ts';
import { localised } from './localised.ts';

export const travelPrivacyWords = localised('travelPrivacy', daTravelPrivacy);
