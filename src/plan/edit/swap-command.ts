import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Plan, ServiceArea } from '../../domain/plan.ts';
import { withHosts } from './assign-command.ts';
import { type CommandOutcome, done, refuse } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import { type Checked, checkCode } from './field-checks.ts';
import { municipalityName, nameOfFacility } from './names.ts';

/** Lets two municipalities change places between their units. Each must be in exactly one, unlocked. */
export function swapMunicipalities(
  plan: Plan,
  first: MunicipalityCode,
  second: MunicipalityCode,
  context: EditContext,
): CommandOutcome {
  const { sentences } = context;
  const ofFirst = soleUnit(plan, first, context);
  if (!ofFirst.ok) return ofFirst;
  const ofSecond = soleUnit(plan, second, context);
  if (!ofSecond.ok) return ofSecond;
  const [nameFirst, nameSecond] = [municipalityName(context, first), municipalityName(context, second)];
  const [unitFirst, unitSecond] = [ofFirst.value, ofSecond.value];
  if (unitFirst === unitSecond) {
    return refuse(sentences.refuse.sameUnit(nameFirst, nameSecond, nameOfFacility(unitFirst)));
  }
  const turn = (code: MunicipalityCode): MunicipalityCode =>
    code === first ? second : code === second ? first : code;
  const after = {
    ...plan,
    serviceAreas: plan.serviceAreas.map((area) =>
      area === unitFirst || area === unitSecond
        ? { ...area, municipalities: area.municipalities.map(turn) }
        : area,
    ),
  };
  const sentence = sentences.swapped(
    nameFirst,
    nameSecond,
    nameOfFacility(unitFirst),
    nameOfFacility(unitSecond),
  );
  return done(after, withHosts(plan, after, sentence, context));
}

function soleUnit(plan: Plan, code: MunicipalityCode, context: EditContext): Checked<ServiceArea> {
  const { sentences } = context;
  const known = checkCode(code, context);
  if (!known.ok) return known;
  const name = municipalityName(context, code);
  if (context.isAllowed && !context.isAllowed(code)) return refuse(sentences.refuse.outsideRegion([name]));
  const units = plan.serviceAreas.filter((area) => area.municipalities.includes(code));
  const [unit, ...others] = units;
  if (!unit || others.length > 0) {
    return refuse(sentences.refuse.notSwappable(name, units.map(nameOfFacility)));
  }
  return unit.locked ? refuse(sentences.refuse.unitLocked(nameOfFacility(unit))) : { ok: true, value: unit };
}
