/** The keys of a plan file that this version knows, in the order they are written. */
export const PLAN_KEYS = [
  'format',
  'version',
  'name',
  'note',
  'asOf',
  'sites',
  'serviceAreas',
  'waivers',
  'settings',
] as const;

export const SITE_KEYS = [
  'id',
  'kind',
  'name',
  'note',
  'lonLat',
  'municipality',
  'serves',
  'capacity',
  'places',
  'openingHours',
  'staff',
  'weeklyHours',
  'status',
  'colour',
  'locked',
] as const;

export const AREA_KEYS = [
  'id',
  'name',
  'note',
  'host',
  'base',
  'municipalities',
  'polygon',
  'capacity',
  'status',
  'agreement',
  'staff',
  'weeklyHours',
  'stops',
  'colour',
  'locked',
] as const;

export const AGREEMENT_KEYS = ['title', 'date', 'parties'] as const;

export const WAIVER_KEYS = ['rule', 'subject', 'reason'] as const;

export const SETTING_KEYS = [
  'houseCover',
  'houseCutoffMinutes',
  'houseCutoffKm',
  'unitLimitMinutes',
  'contactShare',
  'cityInhabitants',
  'detour',
  'ferryWaitShare',
  'mode',
  'ferries',
] as const;
