import type { RuleStatus } from '../domain/result.ts';
import { formatWhole } from './format.ts';

const RULE_NOW: Readonly<Record<RuleStatus, string>> = {
  met: 'er nu opfyldt',
  broken: 'er nu brudt',
  undecided: 'kan nu ikke afgøres',
  waived: 'er nu fraveget',
};

/** A difference with its sign: `+212`, `−30`, `0`. */
export function signed(value: number): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '−'}${formatWhole(Math.abs(value))}`;
}

/** What a change did to the figures. */
export const daEditEffect = {
  rule: (id: string, status: RuleStatus): string => `${id} ${RULE_NOW[status]}.`,
  people: (unit: string, people: number, difference: number): string =>
    `${unit} har nu ca. ${formatWhole(people)} borgere (${signed(difference)}).`,
};
