import {
  type Agreement,
  DEFAULT_SETTINGS,
  type Plan,
  type PlanPolygon,
  type ServiceArea,
  type Site,
  type UnknownKeys,
} from '../domain/plan.ts';
import { formatJson } from './format-json.ts';
import { AGREEMENT_KEYS, AREA_KEYS, PLAN_KEYS, SETTING_KEYS, SITE_KEYS, WAIVER_KEYS } from './plan-keys.ts';

/** A plan as the text of its file, ending in a line break; `parsePlan` reads the same plan from it. */
export function writePlan(plan: Plan): string {
  const settings = Object.fromEntries(
    SETTING_KEYS.filter((key) => plan.settings[key] !== DEFAULT_SETTINGS[key]).map((key) => [
      key,
      plan.settings[key],
    ]),
  );
  const fields = {
    ...plan,
    sites: plan.sites.map(siteFields),
    serviceAreas: plan.serviceAreas.map(areaFields),
    waivers: plan.waivers.map((waiver) => inOrder(waiver, WAIVER_KEYS, waiver.extra)),
    settings: withExtra(settings, plan.settings.extra),
  };
  return `${formatJson(inOrder(fields, PLAN_KEYS, plan.extra))}\n`;
}

/** What a field is left out for: the value that reading the file fills in again. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  note: '',
  base: null,
  polygon: null,
  capacity: null,
  places: null,
  openingHours: null,
  agreement: null,
  staff: null,
  weeklyHours: null,
  stops: null,
  colour: null,
  locked: false,
};

function siteFields(site: Site): object {
  // A house's municipalities are always written, so that a reader need not know the default.
  const serves = site.kind === 'house' || site.serves.length > 0 ? {} : { serves: undefined };
  return inOrder(withoutDefaults({ ...site, ...serves }), SITE_KEYS, site.extra);
}

function areaFields(area: ServiceArea): object {
  const fields = {
    ...area,
    polygon: area.polygon && polygonFields(area.polygon),
    agreement: area.agreement && agreementFields(area.agreement),
  };
  return inOrder(withoutDefaults(fields), AREA_KEYS, area.extra);
}

function agreementFields(agreement: Agreement): object {
  return inOrder(agreement, AGREEMENT_KEYS, agreement.extra);
}

function polygonFields(polygon: PlanPolygon): object {
  return withExtra({ type: polygon.type, coordinates: polygon.coordinates }, polygon.extra ?? {});
}

function withoutDefaults(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => !Object.hasOwn(DEFAULTS, key) || value !== DEFAULTS[key]),
  );
}

/** The known keys in the order of the format, without those that are undefined; then the unknown ones. */
function inOrder(fields: object, keys: readonly string[], extra: UnknownKeys): object {
  const known = keys
    .map((key): [string, unknown] => [key, Reflect.get(fields, key)])
    .filter(([, value]) => value !== undefined);
  return withExtra(Object.fromEntries(known), extra);
}

/** Made entry by entry, since an assignment would take the unknown key `__proto__` for the prototype. */
function withExtra(fields: object, extra: UnknownKeys): object {
  return Object.fromEntries([...Object.entries(fields), ...Object.entries(extra)]);
}
