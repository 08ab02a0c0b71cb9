import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { type Plan, SITE_KINDS, type Site } from '../../domain/plan.ts';
import { MOST_SITES } from '../plan-schema.ts';
import { type CommandOutcome, done, refuse, withSite } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import {
  type Checked,
  checkCode,
  checkCodes,
  checkColour,
  checkCount,
  checkJson,
  checkName,
  checkPosition,
  checkStatus,
  checkText,
  LONGEST_NOTE,
} from './field-checks.ts';
import { checkNewInReach, findSite } from './find-facility.ts';
import { municipalityName, nameOfFacility } from './names.ts';
import { freeId, freeNumber, slugOf } from './new-ids.ts';
import type { PlanCommand, SiteFields } from './plan-command.ts';
import { checkFields } from './record-fields.ts';
import type { FieldChange } from './sentences.ts';
import { withoutWaivers } from './waiver-commands.ts';

const EMPTY_SITE: Omit<Site, 'id' | 'kind' | 'name' | 'lonLat' | 'municipality'> = {
  note: '',
  serves: [],
  capacity: null,
  places: null,
  openingHours: null,
  staff: null,
  weeklyHours: null,
  status: 'planned',
  colour: null,
  locked: false,
  extra: {},
};

/** A new house or consumption room at a position; its municipality is the one it lies in, unless given. */
export function addSite(
  plan: Plan,
  { site: wish }: Extract<PlanCommand, { type: 'addSite' }>,
  context: EditContext,
): CommandOutcome {
  const { sentences } = context;
  if (plan.sites.length >= MOST_SITES) return refuse(sentences.refuse.tooManySites(MOST_SITES));
  if (!SITE_KINDS.includes(wish.kind)) return refuse(sentences.refuse.notAValue('kind'));
  const { kind, ...fields } = wish;
  const position = checkPosition(wish.lonLat, context);
  if (!position.ok) return position;
  const municipality = wish.municipality ?? context.locate(position.value);
  if (municipality === null) return refuse(sentences.refuse.notInAMunicipality);
  const place = municipalityName(context, municipality);
  const isHouse = kind === 'house';
  const blank: Site = {
    ...EMPTY_SITE,
    id: freeId(plan, newSiteId(plan, kind, place)),
    kind,
    name: sentences.siteName(kind, place),
    lonLat: position.value,
    municipality,
    serves: isHouse ? [municipality] : [],
  };
  const checked = checkFields<Site, SiteFields>(
    blank,
    { ...fields, municipality },
    siteChecks(blank, context),
  );
  if (!checked.ok) return checked;
  const site = checked.value.after;
  return done({ ...plan, sites: [...plan.sites, site] }, sentences.siteAdded(nameOfFacility(site), place));
}

function newSiteId(plan: Plan, kind: Site['kind'], municipality: string): string {
  if (kind === 'house') return `gh-${slugOf(municipality)}`;
  const rooms = plan.sites.filter((site) => site.kind === 'consumptionRoom').length;
  return `sir-${freeNumber(plan, 'sir-', '', rooms + 1)}`;
}

/** Changes what is given of a site's fields. One that is moved follows to the municipality it comes to lie in. */
export function changeSite(plan: Plan, id: string, fields: SiteFields, context: EditContext): CommandOutcome {
  const found = findSite(plan, id, context);
  if (!found.ok) return found;
  const site = found.value;
  const checked = checkFields<Site, SiteFields>(
    site,
    followMove(site, fields, context),
    siteChecks(site, context),
  );
  if (!checked.ok) return checked;
  const { after, changed } = checked.value;
  if (changed.length === 0) return refuse(context.sentences.refuse.nothingChanged);
  // A move tells the municipality, and a house that serves its own goes on doing so.
  const isTold = (field: keyof SiteFields): boolean =>
    fields[field] !== undefined && !(field === 'municipality' && changed.includes('lonLat'));
  const told = changed.filter(isTold);
  const changes = told.map((field) => describeSiteField(field, site, after, context));
  return done(withSite(plan, site, after), context.sentences.changed(nameOfFacility(site), changes));
}

function followMove(site: Site, fields: SiteFields, context: EditContext): SiteFields {
  const { lonLat } = fields;
  const isReadable = lonLat !== undefined && checkPosition(lonLat, context).ok;
  const municipality =
    fields.municipality ?? (isReadable ? context.locate(lonLat) : null) ?? site.municipality;
  if (municipality === site.municipality) return fields;
  const servesOwn = site.kind === 'house' && site.serves.length === 1 && site.serves[0] === site.municipality;
  return { ...fields, municipality, ...(servesOwn && !fields.serves ? { serves: [municipality] } : {}) };
}

/** Takes a house or room out of the plan, with the waivers that were for it. */
export function deleteSite(plan: Plan, id: string, context: EditContext): CommandOutcome {
  const found = findSite(plan, id, context);
  if (!found.ok) return found;
  const { waivers, gone } = withoutWaivers(plan, id);
  const after = { ...plan, sites: plan.sites.filter((site) => site !== found.value), waivers };
  return done(after, context.sentences.siteDeleted(nameOfFacility(found.value), gone));
}

function siteChecks(site: Site, context: EditContext) {
  return {
    name: (name: string) => checkName(name, context),
    note: (note: string) => checkText(note, LONGEST_NOTE, context.sentences),
    lonLat: (lonLat: Site['lonLat']) => checkPosition(lonLat, context),
    municipality: (code: MunicipalityCode) => checkReach(code, context),
    serves: (codes: readonly MunicipalityCode[]) =>
      site.kind === 'house' || codes.length === 0
        ? (checkNewInReach(codes, () => site.serves, context) ?? checkCodes(codes, context))
        : refuse(context.sentences.refuse.roomServesNobody(nameOfFacility(site))),
    capacity: (capacity: number | null) => checkCount(capacity, context),
    places: (places: number | null) => checkCount(places, context),
    openingHours: (hours: unknown) => checkJson('openingHours', hours, context),
    staff: (staff: unknown) => checkJson('staff', staff, context),
    weeklyHours: (hours: unknown) => checkJson('weeklyHours', hours, context),
    status: (status: Site['status']) => checkStatus(status, context),
    colour: (colour: string | null) => checkColour(colour, context),
  };
}

function checkReach(code: MunicipalityCode, context: EditContext): Checked<MunicipalityCode> {
  const checked = checkCode(code, context);
  return checked.ok && context.isAllowed && !context.isAllowed(code)
    ? refuse(context.sentences.refuse.outsideRegion([municipalityName(context, code)]))
    : checked;
}

function describeSiteField(
  field: keyof SiteFields,
  before: Site,
  after: Site,
  context: EditContext,
): FieldChange {
  switch (field) {
    case 'name':
      return { field, to: after.name };
    case 'lonLat': {
      const place = context.locate(after.lonLat);
      const from = municipalityName(context, before.municipality);
      return { field: 'position', from, to: place && municipalityName(context, place) };
    }
    case 'municipality':
      return { field, to: municipalityName(context, after.municipality) };
    case 'serves':
      return { field, to: after.serves.map((code) => municipalityName(context, code)) };
    case 'capacity':
      return { field, to: after.capacity };
    case 'places':
      return { field, to: after.places };
    case 'status':
      return { field, to: after.status };
    default:
      return { field };
  }
}
