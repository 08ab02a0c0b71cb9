/** The ten rules and their levels; `docs/rules.md` has them in words. Only recommended ones can be waived. */
export const RULE_LEVELS = {
  R1: 'required',
  R2: 'required',
  R3: 'recommended',
  R4: 'recommended',
  R5: 'recommended',
  R6: 'recommended',
  R7: 'recommended',
  R8: 'recommended',
  R9: 'required',
  R10: 'recommended',
} as const;
export type RuleId = keyof typeof RULE_LEVELS;

export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULE_LEVELS, text);
}
