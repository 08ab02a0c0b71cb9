import type { Plan } from '../../domain/plan.ts';
import { coordinationWords as words } from '../../i18n/coordination.ts';
import type { CoordinationFigures } from '../../plan/coordination/coordination-figures.ts';
import type { Sheet, SheetCell } from '../../plan/exchange/sheet.ts';
import { CONTACT_FIELDS, readMunicipalityGroundwork } from '../../plan/groundwork.ts';
import { borderSentence } from './border-list.tsx';

/** The coordination as tables: one line for each thing known or open, and the matrix by municipality. Codes are text. */
export function coordinationSheets({
  figures,
  plan,
  nameOf,
}: {
  readonly figures: CoordinationFigures;
  readonly plan: Plan;
  readonly nameOf: (code: string) => string;
}): readonly Sheet[] {
  const { municipalities, matrix, parallel, agreements, borders } = figures;
  const { sheet, contact, agree } = words;
  const head = [sheet.section, sheet.code, sheet.municipality, sheet.subject, sheet.value];
  const lines: (readonly SheetCell[])[] = municipalities.flatMap(({ code, name }) => {
    const groundwork = readMunicipalityGroundwork(plan, code);
    return CONTACT_FIELDS.map((field): readonly SheetCell[] => [
      contact.heading,
      code,
      name,
      contact.fields[field],
      groundwork[field] === '' ? contact.open : groundwork[field],
    ]);
  });
  for (const { name, parties, forum } of agreements) {
    for (const party of parties) {
      const code = party.kind === 'municipality' ? party.id.replace('municipality:', '') : null;
      const where = party.kind === 'municipality' ? party.name : null;
      const state = party.agreed ? sheet.agreed : sheet.notAgreed;
      lines.push([agree.heading, code, where, `${name}: ${party.name}`, state]);
    }
    lines.push([agree.heading, null, null, `${name}: ${agree.forum}`, forum === '' ? contact.open : forum]);
  }
  for (const { kind, states } of matrix) {
    for (const [code, state] of states) {
      lines.push([words.matrix.heading, code, nameOf(code), kind.name, words.matrix.states[state]]);
    }
  }
  for (const { municipality, group, targetGroup, services } of parallel) {
    const subject = `${words.parallel.groups[group]}, ${words.parallel.targets[targetGroup]}`;
    const value = services.map(({ name }) => name).join('; ');
    lines.push([words.parallel.heading, municipality, nameOf(municipality), subject, value]);
  }
  for (const border of borders) {
    const value = borderSentence(border, plan, nameOf).join('. ');
    lines.push([words.borders.heading, border.city, nameOf(border.city), border.unit, value]);
  }
  const columns = municipalities.map(({ code, name }) => `${code} ${name}`);
  const matrixRows = matrix.map(({ kind, states }): readonly SheetCell[] => [
    kind.name,
    ...municipalities.map(({ code }) => words.matrix.states[states.get(code) ?? 'unmapped']),
  ]);
  return [
    { name: sheet.title, rows: [head, ...lines] },
    { name: sheet.matrix, rows: [[words.matrix.kind, ...columns], ...matrixRows] },
  ];
}
