import type { RuleStatus } from '../domain/result.ts';
import { signed } from './da-edit-effect.ts';
import { formatWhole } from './format.ts';
import type { Tables } from './tables.ts';

const RULE_NOW: Readonly<Record<RuleStatus, string>> = {
  met: 'is now met',
  broken: 'is now broken',
  undecided: 'can now not be decided',
  waived: 'is now waived',
};

export const enEditEffect: Tables['editEffect'] = {
  rule: (id, status) => `${id} ${RULE_NOW[status]}.`,
  people: (unit, people, difference) =>
    `${unit} now has about ${formatWhole(people)} citizens (${signed(difference)}).`,
};
