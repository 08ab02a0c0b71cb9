import { REFORM_DATE } from '../../domain/iso-date.ts';
import { type Municipality, regionOn } from '../../domain/municipality.ts';
import type { NamedGroup } from '../messages.ts';
import { municipalityAt, type PreparedData } from '../prepared-data.ts';
import { type Finding, nameOf, placedUnits, type Rule, type RuleUnit } from './rule-context.ts';

/** R2: no unit's municipalities lie in two regions, as the regions are on the date. */
export const noUnitCrossesRegions: Rule = (context) => {
  const findings: Finding[] = [];
  for (const unit of placedUnits(context)) {
    const regions = groupMembers(context.prepared, unit, (municipality) =>
      regionOn(municipality, context.asOf),
    );
    if (regions.length < 2) continue;
    const message = context.messages.inSeveralRegions(nameOf(unit.area), regions);
    findings.push({ subject: unit.area.id, state: 'broken', message });
  }
  return { findings };
};

/** R3: a unit's municipalities are a whole health council, or a part of one. */
export const unitsFollowHealthCouncils: Rule = (context) => {
  const isUndecided = context.asOf < REFORM_DATE;
  const findings = placedUnits(context).map((unit): Finding => {
    const subject = unit.area.id;
    const name = nameOf(unit.area);
    if (isUndecided) return { subject, state: 'undecided', message: context.messages.councilsNotYet(name) };
    const councils = groupMembers(context.prepared, unit, (municipality) => municipality.healthCouncil);
    const [council, ...others] = councils;
    if (!council || others.length > 0) {
      return { subject, state: 'broken', message: context.messages.acrossCouncils(name, councils) };
    }
    const missing = context.prepared.data.municipalities
      .filter(({ healthCouncil }) => healthCouncil === council.name)
      .map((municipality) => municipality.name)
      .filter((member) => !council.members.includes(member));
    const message =
      missing.length === 0
        ? context.messages.wholeCouncil(name, council.name)
        : context.messages.partOfCouncil(name, council.name, missing);
    return { subject, state: 'noted', message };
  });
  return { findings, isUndecided };
};

/** R4: a unit's municipalities hang together inside themselves by land border, fixed link or car ferry. */
export const unitsHangTogether: Rule = (context) => {
  const findings: Finding[] = [];
  for (const { area, connections } of placedUnits(context)) {
    const { parts, ferries } = connections;
    if (parts.length > 1) {
      const named = parts.map((part) => part.map((index) => municipalityAt(context.prepared, index).name));
      const message = context.messages.fallsApart(nameOf(area), named);
      findings.push({ subject: area.id, state: 'broken', message });
    } else if (ferries.length > 0) {
      const message = context.messages.heldByFerries(nameOf(area), ferries);
      findings.push({ subject: area.id, state: 'noted', message });
    }
  }
  return { findings };
};

/** R10: a unit of several municipalities has an agreement with all of them as parties. */
export const unitsHaveAgreements: Rule = (context) => {
  const findings: Finding[] = [];
  for (const { area, cover } of context.units) {
    if (cover.municipalities.length < 2) continue;
    if (!area.agreement) {
      const message = context.messages.agreementUnknown(nameOf(area));
      findings.push({ subject: area.id, state: 'undecided', message });
      continue;
    }
    const parties = new Set(area.agreement.parties);
    const missing = cover.municipalities
      .map((index) => municipalityAt(context.prepared, index))
      .filter(({ code }) => !parties.has(code))
      .map(({ name }) => name);
    if (missing.length === 0) continue;
    const message = context.messages.agreementLacks(nameOf(area), missing);
    findings.push({ subject: area.id, state: 'broken', message });
  }
  return { findings };
};

/** The unit's municipalities by a heading, both in the order of the codes. */
function groupMembers(
  prepared: PreparedData,
  unit: RuleUnit,
  headingOf: (municipality: Municipality) => string,
): readonly NamedGroup[] {
  const groups = new Map<string, string[]>();
  for (const index of unit.cover.municipalities) {
    const municipality = municipalityAt(prepared, index);
    const heading = headingOf(municipality);
    const members = groups.get(heading);
    if (members) members.push(municipality.name);
    else groups.set(heading, [municipality.name]);
  }
  return [...groups].map(([name, members]) => ({ name, members }));
}
