import { announcementsWords } from './announcements.ts';
import { coverWords } from './cover.ts';
import { dataWords } from './data.ts';
import { filesWords } from './files.ts';
import { layersWords } from './layers.ts';
import { municipalityWords } from './municipality.ts';
import { overviewWords } from './overview.ts';
import { planWords } from './plan.ts';
import { rulesWords } from './rules.ts';
import { shellWords } from './shell.ts';
import { tableWords } from './table.ts';
import { verdictWords } from './verdict.ts';

/** The texts of the first view, in the language in use. */
export const texts = {
  shell: shellWords,
  verdict: verdictWords,
  cover: coverWords,
  overview: overviewWords,
  plan: planWords,
  municipality: municipalityWords,
  rules: rulesWords,
  data: dataWords,
  table: tableWords,
  layers: layersWords,
  announcements: announcementsWords,
  files: filesWords,
};
