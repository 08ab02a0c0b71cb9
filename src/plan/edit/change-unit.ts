import { isIsoDate } from '../../domain/iso-date.ts';
import type { Agreement, Plan, ServiceArea } from '../../domain/plan.ts';
import { AGREEMENT_KEYS } from '../plan-keys.ts';
import { LONGEST_NAME } from '../plan-schema.ts';
import { type CommandOutcome, done, refuse, withUnit } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import {
  type Checked,
  checkCode,
  checkCodes,
  checkColour,
  checkCount,
  checkExtra,
  checkJson,
  checkName,
  checkPolygon,
  checkPosition,
  checkStatus,
  checkText,
  LONGEST_NOTE,
} from './field-checks.ts';
import { checkNewInReach, checkUnitInReach, findUnit } from './find-facility.ts';
import { municipalityName, nameOfFacility } from './names.ts';
import type { UnitFields } from './plan-command.ts';
import { checkFields } from './record-fields.ts';
import type { FieldChange } from './sentences.ts';

/** Changes what is given of a unit's fields. */
export function changeUnit(plan: Plan, id: string, fields: UnitFields, context: EditContext): CommandOutcome {
  const found = findUnit(plan, id, context);
  if (!found.ok) return found;
  const unit = found.value;
  const outside = checkUnitInReach(unit, context);
  if (outside) return outside;

  const checked = checkFields<ServiceArea, UnitFields>(unit, fields, {
    name: (name) => checkName(name, context),
    note: (note) => checkText(note, LONGEST_NOTE, context.sentences),
    host: (host) => checkHost(unit, host, fields, context),
    base: (base) => (base === null ? { ok: true, value: null } : checkBase(base, context)),
    capacity: (capacity) => checkCount(capacity, context),
    status: (status) => checkStatus(status, context),
    colour: (colour) => checkColour(colour, context),
    polygon: (polygon) => (polygon === null ? { ok: true, value: null } : checkDrawn(unit, polygon, context)),
    staff: (staff) => checkJson('staff', staff, context),
    weeklyHours: (hours) => checkJson('weeklyHours', hours, context),
    stops: (stops) => checkJson('stops', stops, context),
    agreement: (agreement) =>
      agreement === null ? { ok: true, value: null } : checkAgreement(agreement, context),
  });
  if (!checked.ok) return checked;
  const { after, changed } = checked.value;
  if (changed.length === 0) return refuse(context.sentences.refuse.nothingChanged);
  const changes = changed.map((field) => describeUnitField(field, after, context));
  return done(withUnit(plan, unit, after), context.sentences.changed(nameOfFacility(unit), changes));
}

/** A host is one of the unit's municipalities, unless it has none yet or a drawn area may reach others. */
function checkHost(
  unit: ServiceArea,
  host: ServiceArea['host'],
  fields: UnitFields,
  context: EditContext,
): Checked<ServiceArea['host']> {
  const checked = checkCode(host, context);
  if (!checked.ok) return checked;
  const { sentences } = context;
  const name = municipalityName(context, host);
  if (context.isAllowed && !context.isAllowed(host)) return refuse(sentences.refuse.outsideRegion([name]));
  const polygon = fields.polygon === undefined ? unit.polygon : fields.polygon;
  const isInUnit = unit.municipalities.includes(host) || polygon !== null || unit.municipalities.length === 0;
  return isInUnit ? checked : refuse(sentences.refuse.hostNotInUnit(name, nameOfFacility(unit)));
}

function checkBase(
  base: NonNullable<ServiceArea['base']>,
  context: EditContext,
): Checked<ServiceArea['base']> {
  const checked = checkPosition(base, context);
  if (!checked.ok) return checked;
  const code = context.locate(checked.value);
  return code !== null && context.isAllowed && !context.isAllowed(code)
    ? refuse(context.sentences.refuse.outsideRegion([municipalityName(context, code)]))
    : checked;
}

/** A drawn area may reach out of the region that is drawn in only where it did so before. */
function checkDrawn(
  unit: ServiceArea,
  polygon: NonNullable<ServiceArea['polygon']>,
  context: EditContext,
): Checked<ServiceArea['polygon']> {
  const checked = checkPolygon(polygon, context);
  if (!checked.ok || !context.isAllowed) return checked;
  const before = () => (unit.polygon ? context.reach(unit.polygon) : []);
  return checkNewInReach(context.reach(checked.value), before, context) ?? checked;
}

function checkAgreement(agreement: Agreement, context: EditContext): Checked<Agreement> {
  const title = checkText(agreement.title, LONGEST_NAME, context.sentences);
  if (!title.ok) return title;
  if (agreement.date !== null && !isIsoDate(agreement.date)) return refuse(context.sentences.refuse.notADate);
  const parties = checkCodes(agreement.parties, context);
  if (!parties.ok) return parties;
  const extra = checkExtra(agreement.extra ?? {}, AGREEMENT_KEYS);
  return { ok: true, value: { title: title.value, date: agreement.date, parties: parties.value, extra } };
}

function describeUnitField(field: keyof UnitFields, unit: ServiceArea, context: EditContext): FieldChange {
  switch (field) {
    case 'name':
      return { field, to: unit.name };
    case 'host':
      return { field, to: municipalityName(context, unit.host) };
    case 'base': {
      if (!unit.base) return { field: 'noBase' };
      const code = context.locate(unit.base);
      return { field, to: code && municipalityName(context, code) };
    }
    case 'capacity':
      return { field, to: unit.capacity };
    case 'status':
      return { field, to: unit.status };
    case 'polygon':
      return { field, drawn: unit.polygon !== null };
    case 'agreement':
      return unit.agreement ? { field, parties: unit.agreement.parties.length } : { field: 'noAgreement' };
    default:
      return { field };
  }
}
