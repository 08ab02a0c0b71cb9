import { municipalityAt } from '../prepared-data.ts';
import { type Finding, nameOf, type Rule } from './rule-context.ts';

/** R1: every municipality is covered in full. */
export const everyMunicipalityIsCovered: Rule = ({ municipalities, prepared, messages }) => {
  const findings: Finding[] = [];
  for (const [index, { share }] of municipalities.entries()) {
    if (share === 1) continue;
    const { code, name } = municipalityAt(prepared, index);
    const message = share === 0 ? messages.uncovered(name) : messages.partlyCovered(name, share);
    findings.push({ subject: code, state: 'broken', message });
  }
  return { findings };
};

/** R5: no demand point is in two units. */
export const noPointIsInTwoUnits: Rule = ({ municipalities, units, prepared, messages }) => {
  const nameById = new Map(units.map(({ area }) => [area.id, nameOf(area)]));
  const findings: Finding[] = [];
  for (const [index, { overlapping }] of municipalities.entries()) {
    if (overlapping.length === 0) continue;
    const { code, name } = municipalityAt(prepared, index);
    const names = overlapping.map((id) => nameById.get(id) ?? id);
    findings.push({ subject: code, state: 'broken', message: messages.inSeveralUnits(name, names) });
  }
  return { findings };
};
