import { indexOfMunicipality, municipalityAt } from '../prepared-data.ts';
import {
  type Finding,
  nameOf,
  placedUnits,
  type Rule,
  type RuleContext,
  type RuleUnit,
} from './rule-context.ts';

/** R6: a unit covers its rim as it covers its centre. */
export const unitsReachTheirRim: Rule = (context) => {
  if (!context.knowsMinutes) {
    const findings = placedUnits(context).map(
      ({ area }): Finding => ({
        subject: area.id,
        state: 'undecided',
        message: context.messages.minutesUnknown(nameOf(area)),
      }),
    );
    return { findings, isUndecided: true };
  }
  return { findings: placedUnits(context).flatMap((unit) => rimFinding(context, unit)) };
};

function rimFinding(
  { messages, prepared, settings }: RuleContext,
  { area, rim }: RuleUnit,
): readonly Finding[] {
  const name = nameOf(area);
  if (!area.base) return [{ subject: area.id, state: 'undecided', message: messages.baseUnknown(name) }];
  if (!rim) return [];
  const wrong: string[] = [];
  if (!rim.isMostWithin) wrong.push(messages.tooFewWithin(name, rim.shareWithin, settings.unitLimitMinutes));
  for (const { municipality, median } of rim.farMunicipalities) {
    wrong.push(
      messages.farFromBase(name, municipalityAt(prepared, municipality).name, median, rim.median ?? 0),
    );
  }
  return wrong.length === 0 ? [] : [{ subject: area.id, state: 'broken', message: wrong.join('; ') }];
}

/** People are counted in parts; a sum of parts may miss a whole number by this share of itself. */
const ROUNDING_SHARE = 1e-9;

/** Whether people are more than a capacity. */
export function isOverCapacity(people: number, capacity: number): boolean {
  return people > capacity + people * ROUNDING_SHARE;
}

/** R7: the people that a house or unit covers, times the share in contact with it, fit its capacity. */
export const facilitiesHaveRoom: Rule = ({ houses, units, settings, prepared, messages }) => {
  const { quality } = prepared.data.targetGroupProvenance;
  const isEstimate = quality === 'estimate' || quality === 'assumption';
  const facilities = [
    ...houses.map(({ site, cover }) => ({ facility: site, cover })),
    ...units.map(({ area, cover }) => ({ facility: area, cover })),
  ];
  const findings: Finding[] = [];
  for (const { facility, cover } of facilities) {
    const name = nameOf(facility);
    if (facility.capacity === null) {
      findings.push({ subject: facility.id, state: 'undecided', message: messages.capacityUnknown(name) });
      continue;
    }
    const people = cover.people * settings.contactShare;
    if (!isOverCapacity(people, facility.capacity)) continue;
    const isApproximate = cover.municipalities.some((index) => prepared.data.targetGroup[index]?.suppressed);
    const message = messages.overCapacity(name, people, facility.capacity, isEstimate, isApproximate);
    findings.push({ subject: facility.id, state: 'broken', message });
  }
  return { findings };
};

/** R8: a house lies in a municipality with a town of a certain size. */
export const housesLieInLargerTowns: Rule = ({ houses, settings, prepared, messages }) => {
  const findings: Finding[] = [];
  for (const { site } of houses) {
    const index = indexOfMunicipality(prepared, site.municipality, `site ${site.id}: municipality`);
    const { name, largestTown: town } = municipalityAt(prepared, index);
    if (!town) {
      findings.push({
        subject: site.id,
        state: 'undecided',
        message: messages.townUnknown(nameOf(site), name),
      });
    } else if (town.inhabitants < settings.cityInhabitants) {
      const message = messages.townTooSmall(
        nameOf(site),
        name,
        town.name,
        town.inhabitants,
        settings.cityInhabitants,
      );
      findings.push({ subject: site.id, state: 'broken', message });
    }
  }
  return { findings };
};

/** R9: a unit's host is one of its municipalities; a base lies in the host. */
export const unitsAreHosted: Rule = ({ units, prepared, messages }) => {
  const findings: Finding[] = [];
  for (const { area, cover, basePlace } of units) {
    const name = nameOf(area);
    const hostIndex = indexOfMunicipality(prepared, area.host, `serviceArea ${area.id}: host`);
    const host = municipalityAt(prepared, hostIndex).name;
    const wrong: string[] = [];
    if (cover.municipalities.length === 0) wrong.push(messages.withoutMunicipalities(name));
    else if (!cover.municipalities.includes(hostIndex)) wrong.push(messages.hostNotMember(name, host));
    if (basePlace.kind === 'inOther') {
      wrong.push(messages.baseInOther(name, municipalityAt(prepared, basePlace.municipality).name, host));
    } else if (basePlace.kind === 'outside') {
      wrong.push(messages.baseOutside(name, host, basePlace.km));
    }
    if (wrong.length > 0) {
      findings.push({ subject: area.id, state: 'broken', message: wrong.join('; ') });
    } else if (basePlace.kind === 'nearBorder') {
      const message = messages.baseNearBorder(name, host, basePlace.km);
      findings.push({ subject: area.id, state: 'undecided', message });
    }
  }
  return { findings };
};
