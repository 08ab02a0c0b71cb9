import { enAnnouncements } from './en-announcements.ts';
import { enCompare } from './en-compare.ts';
import { enCoordination } from './en-coordination.ts';
import { enCover } from './en-cover.ts';
import { enData } from './en-data.ts';
import { enDemand } from './en-demand.ts';
import { enEdit } from './en-edit.ts';
import { enEditEffect } from './en-edit-effect.ts';
import { enEditSites } from './en-edit-sites.ts';
import { enEditTools } from './en-edit-tools.ts';
import { enExchange } from './en-exchange.ts';
import { enFiles } from './en-files.ts';
import { enGroundwork } from './en-groundwork.ts';
import { enLanguage } from './en-language.ts';
import { enLayers } from './en-layers.ts';
import { enMap } from './en-map.ts';
import { enMapEdit } from './en-map-edit.ts';
import { enMerge } from './en-merge.ts';
import { enMunicipality } from './en-municipality.ts';
import { enOverview } from './en-overview.ts';
import { enPlan } from './en-plan.ts';
import { enRules } from './en-rules.ts';
import { enServices } from './en-services.ts';
import { enSheets } from './en-sheets.ts';
import { enSheetsCountry } from './en-sheets-country.ts';
import { enSheetsEntry } from './en-sheets-entry.ts';
import { enSheetsMunicipality } from './en-sheets-municipality.ts';
import { enSheetsRegion } from './en-sheets-region.ts';
import { enSheetsUnit } from './en-sheets-unit.ts';
import { enShell } from './en-shell.ts';
import { enSizing } from './en-sizing.ts';
import { enTable } from './en-table.ts';
import { enTargetGroup } from './en-target-group.ts';
import { enTravel } from './en-travel.ts';
import { enTravelBands } from './en-travel-bands.ts';
import { enTravelChoice } from './en-travel-choice.ts';
import { enTravelFigures } from './en-travel-figures.ts';
import { enTravelMeasure } from './en-travel-measure.ts';
import { enTravelMinutes } from './en-travel-minutes.ts';
import { enTravelPrivacy } from './en-travel-privacy.ts';
import { enTravelProgress } from './en-travel-progress.ts';
import { enVerdict } from './en-verdict.ts';
import type { Tables } from './tables.ts';

/** Every text of the page in English; in a chunk that only English users fetch. */
export const en: Tables = {
  announcements: enAnnouncements,
  compare: enCompare,
  coordination: enCoordination,
  cover: enCover,
  data: enData,
  demand: enDemand,
  edit: enEdit,
  editEffect: enEditEffect,
  editSites: enEditSites,
  editTools: enEditTools,
  exchange: enExchange,
  files: enFiles,
  groundwork: enGroundwork,
  language: enLanguage,
  layers: enLayers,
  map: enMap,
  mapEdit: enMapEdit,
  merge: enMerge,
  municipality: enMunicipality,
  overview: enOverview,
  plan: enPlan,
  rules: enRules,
  services: enServices,
  sheets: enSheets,
  sheetsCountry: enSheetsCountry,
  sheetsRegion: enSheetsRegion,
  sheetsUnit: enSheetsUnit,
  sheetsMunicipality: enSheetsMunicipality,
  sheetsEntry: enSheetsEntry,
  shell: enShell,
  sizing: enSizing,
  table: enTable,
  targetGroup: enTargetGroup,
  travel: enTravel,
  travelBands: enTravelBands,
  travelChoice: enTravelChoice,
  travelFigures: enTravelFigures,
  travelMeasure: enTravelMeasure,
  travelMinutes: enTravelMinutes,
  travelPrivacy: enTravelPrivacy,
  travelProgress: enTravelProgress,
  verdict: enVerdict,
};
