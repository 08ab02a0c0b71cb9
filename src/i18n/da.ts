import { daAnnouncements } from './da-announcements.ts';
import { daCover } from './da-cover.ts';
import { daData } from './da-data.ts';
import { daFiles } from './da-files.ts';
import { daLayers } from './da-layers.ts';
import { daMunicipality } from './da-municipality.ts';
import { daOverview } from './da-overview.ts';
import { daPlan } from './da-plan.ts';
import { daRules } from './da-rules.ts';
import { daShell } from './da-shell.ts';
import { daTable } from './da-table.ts';
import { daVerdict } from './da-verdict.ts';

/** Every text of the page outside the map, one table per area. Another language is another value of this shape. */
const da = {
  shell: daShell,
  verdict: daVerdict,
  cover: daCover,
  overview: daOverview,
  plan: daPlan,
  municipality: daMunicipality,
  rules: daRules,
  data: daData,
  table: daTable,
  layers: daLayers,
  announcements: daAnnouncements,
  files: daFiles,
};

export type Texts = typeof da;

/** The texts in use. */
export const texts: Texts = da;
