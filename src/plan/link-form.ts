import { FACILITY_STATUSES, HOUSE_COVERS, SITE_KINDS } from '../domain/plan.ts';
import {
  type Columns,
  codeList,
  isObject,
  type JsonObject,
  listOf,
  objectOf,
  oneOf,
  ownCode,
  packRows,
  plain,
  singleCode,
  unpackRows,
  withoutTail,
  withUnknown,
} from './link-columns.ts';

// The columns are version 1 of the link: an order that links already sent rely on.
const status = oneOf(FACILITY_STATUSES);

const SITE_COLUMNS: Columns = {
  id: plain,
  kind: oneOf(SITE_KINDS),
  name: plain,
  note: plain,
  lonLat: plain,
  municipality: singleCode,
  serves: ownCode,
  capacity: plain,
  places: plain,
  openingHours: plain,
  staff: plain,
  weeklyHours: plain,
  status,
  colour: plain,
  locked: plain,
};

const AREA_COLUMNS: Columns = {
  id: plain,
  name: plain,
  note: plain,
  host: singleCode,
  base: plain,
  municipalities: codeList,
  polygon: plain,
  capacity: plain,
  status,
  agreement: objectOf({ title: plain, date: plain, parties: codeList }),
  staff: plain,
  weeklyHours: plain,
  stops: plain,
  colour: plain,
  locked: plain,
};

const WAIVER_COLUMNS: Columns = { rule: plain, subject: plain, reason: plain };

const SETTINGS = objectOf({
  houseCover: oneOf(HOUSE_COVERS),
  houseCutoffMinutes: plain,
  houseCutoffKm: plain,
  unitLimitMinutes: plain,
  contactShare: plain,
  cityInhabitants: plain,
  detour: plain,
  ferryWaitShare: plain,
  mode: plain,
  ferries: plain,
});

const HEAD_KEYS = new Set([
  'format',
  'version',
  'name',
  'note',
  'asOf',
  'sites',
  'serviceAreas',
  'waivers',
  'settings',
]);
const FORMAT = 'daekning-plan';

/** A plan file's value as one short list. Nothing of it is lost. */
export function packPlanFile(file: JsonObject): readonly unknown[] {
  const rest = Object.entries(file).filter(([key]) => !HEAD_KEYS.has(key));
  const packTable = (key: string, columns: Columns): unknown =>
    packRows(listOf(file[key]).filter(isObject), columns);
  return withoutTail(
    [
      file.version,
      file.name,
      file.asOf,
      packTable('sites', SITE_COLUMNS),
      packTable('serviceAreas', AREA_COLUMNS),
      file.note ?? null,
      packTable('waivers', WAIVER_COLUMNS),
      SETTINGS.pack(file.settings, {}),
      rest,
    ],
    (item) => item === null || (Array.isArray(item) && item.length === 0),
  );
}

/** The plan file's value again. What was never packed comes out as a file that is refused. */
export function unpackPlanFile(packed: readonly unknown[]): JsonObject {
  const [version, name, asOf, sites, areas, note, waivers, settings, rest] = packed;
  return withUnknown(
    {
      format: FORMAT,
      version,
      name,
      ...(typeof note === 'string' ? { note } : {}),
      asOf,
      sites: unpackTable(sites, SITE_COLUMNS),
      serviceAreas: unpackTable(areas, AREA_COLUMNS),
      waivers: unpackTable(waivers, WAIVER_COLUMNS),
      settings: SETTINGS.unpack(settings ?? [], {}),
    },
    rest,
  );
}

/** One more than any list of a plan may have, so that a longer one is refused without being made. */
const MOST_ROWS = 2001;

function unpackTable(packed: unknown, columns: Columns): readonly JsonObject[] {
  // Every row has what its first column is for: an id, or a rule.
  return unpackRows(packed, columns, Math.min(listOf(listOf(packed)[0]).length, MOST_ROWS));
}
