import type { daAnnouncements } from './da-announcements.ts';
import type { daCompare } from './da-compare.ts';
import type { daCoordination } from './da-coordination.ts';
import type { daCover } from './da-cover.ts';
import type { daData } from './da-data.ts';
import type { daDemand } from './da-demand.ts';
import type { daEdit } from './da-edit.ts';
import type { daEditEffect } from './da-edit-effect.ts';
import type { daEditSites } from './da-edit-sites.ts';
import type { daEditTools } from './da-edit-tools.ts';
import type { daExchange } from './da-exchange.ts';
import type { daFiles } from './da-files.ts';
import type { daGroundwork } from './da-groundwork.ts';
import type { daLanguage } from './da-language.ts';
import type { daLayers } from './da-layers.ts';
import type { daMap } from './da-map.ts';
import type { daMapEdit } from './da-map-edit.ts';
import type { daMerge } from './da-merge.ts';
import type { daMunicipality } from './da-municipality.ts';
import type { daOverview } from './da-overview.ts';
import type { daPlan } from './da-plan.ts';
import type { daRules } from './da-rules.ts';
import type { daServices } from './da-services.ts';
import type { daSheets } from './da-sheets.ts';
import type { daSheetsCountry } from './da-sheets-country.ts';
import type { daSheetsEntry } from './da-sheets-entry.ts';
import type { daSheetsMunicipality } from './da-sheets-municipality.ts';
import type { daSheetsRegion } from './da-sheets-region.ts';
import type { daSheetsUnit } from './da-sheets-unit.ts';
import type { daShell } from './da-shell.ts';
import type { daSizing } from './da-sizing.ts';
import type { daTable } from './da-table.ts';
import type { daTargetGroup } from './da-target-group.ts';
import type { daTravel } from './da-travel.ts';
import type { daTravelBands } from './da-travel-bands.ts';
import type { daTravelChoice } from './da-travel-choice.ts';
import type { daTravelFigures } from './da-travel-figures.ts';
import type { daTravelMeasure } from './da-travel-measure.ts';
import type { daTravelMinutes } from './da-travel-minutes.ts';
import type { daTravelPrivacy } from './da-travel-privacy.ts';
import type { daTravelProgress } from './da-travel-progress.ts';
import type { daVerdict } from './da-verdict.ts';

/** The same shape with any words in it. */
type Worded<Value> = Value extends string
  ? string
  : Value extends (...given: infer Given) => infer Said
    ? (...given: Given) => Worded<Said>
    : Value extends object
      ? { readonly [Key in keyof Value]: Worded<Value[Key]> }
      : Value;

/** Every text of the page, one table per area, as the Danish tables shape it. Another language is a value of this type. */
export interface Tables {
  readonly announcements: Worded<typeof daAnnouncements>;
  readonly compare: Worded<typeof daCompare>;
  readonly coordination: Worded<typeof daCoordination>;
  readonly cover: Worded<typeof daCover>;
  readonly data: Worded<typeof daData>;
  readonly demand: Worded<typeof daDemand>;
  readonly edit: Worded<typeof daEdit>;
  readonly editEffect: Worded<typeof daEditEffect>;
  readonly editSites: Worded<typeof daEditSites>;
  readonly editTools: Worded<typeof daEditTools>;
  readonly exchange: Worded<typeof daExchange>;
  readonly files: Worded<typeof daFiles>;
  readonly groundwork: Worded<typeof daGroundwork>;
  readonly language: Worded<typeof daLanguage>;
  readonly layers: Worded<typeof daLayers>;
  readonly map: Worded<typeof daMap>;
  readonly mapEdit: Worded<typeof daMapEdit>;
  readonly merge: Worded<typeof daMerge>;
  readonly municipality: Worded<typeof daMunicipality>;
  readonly overview: Worded<typeof daOverview>;
  readonly plan: Worded<typeof daPlan>;
  readonly rules: Worded<typeof daRules>;
  readonly services: Worded<typeof daServices>;
  readonly shell: Worded<typeof daShell>;
  readonly sizing: Worded<typeof daSizing>;
  readonly table: Worded<typeof daTable>;
  readonly targetGroup: Worded<typeof daTargetGroup>;
  readonly travel: Worded<typeof daTravel>;
  readonly travelChoice: Worded<typeof daTravelChoice>;
  readonly travelFigures: Worded<typeof daTravelFigures>;
  readonly verdict: Worded<typeof daVerdict>;
  readonly travelBands: Worded<typeof daTravelBands>;
  readonly travelMeasure: Worded<typeof daTravelMeasure>;
  readonly travelProgress: Worded<typeof daTravelProgress>;
  readonly travelMinutes: Worded<typeof daTravelMinutes>;
  readonly travelPrivacy: Worded<typeof daTravelPrivacy>;
  readonly sheetsEntry: Worded<typeof daSheetsEntry>;
  readonly sheets: Worded<typeof daSheets>;
  readonly sheetsCountry: Worded<typeof daSheetsCountry>;
  readonly sheetsRegion: Worded<typeof daSheetsRegion>;
  readonly sheetsUnit: Worded<typeof daSheetsUnit>;
  readonly sheetsMunicipality: Worded<typeof daSheetsMunicipality>;
}
