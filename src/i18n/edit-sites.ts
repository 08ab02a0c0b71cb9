import { daEditSites } from './da-edit-sites.ts';
import { localised } from './localised.ts';

export const editSitesWords = localised('editSites', daEditSites);
