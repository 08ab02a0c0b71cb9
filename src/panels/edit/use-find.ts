import { useRef } from 'react';
import { editToolsWords } from '../../i18n/edit-tools.ts';
import {
  brokenRuleFindings,
  type Direction,
  type Finding,
  separatedFindings,
  stepTo,
  uncoveredFindings,
} from '../../plan/edit/find-next.ts';
import { usePlanning } from '../planning-context.tsx';

const { find: words } = editToolsWords;

export const FINDING_KINDS = ['gap', 'rule', 'part'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Goes to the next or previous gap, broken rule or separated part: selects it, zooms to it and says what it is. */
export function useFind(): (kind: FindingKind, direction: Direction) => void {
  const { geodata, planStore, viewStore, announce } = usePlanning();
  const last = useRef<Record<FindingKind, string | null>>({ gap: null, rule: null, part: null });
  return (kind, direction) => {
    const { plan, result, previousResult } = planStore.getState();
    const shown = result ?? previousResult;
    if (!shown) return;
    const findings: Readonly<Record<FindingKind, () => readonly Finding[]>> = {
      gap: () => uncoveredFindings(shown),
      rule: () => brokenRuleFindings(plan, shown, geodata.coverage.municipalities),
      part: () => separatedFindings(plan, shown, geodata.coverage),
    };
    const { selected, select, zoomTo, showPanel } = viewStore.getState();
    // From the municipality that is looked at, wherever it was chosen.
    const from = kind === 'gap' ? (selected ?? last.current.gap) : last.current[kind];
    const step = stepTo(findings[kind](), from, direction);
    if (!step) {
      announce(words.nothing[kind]);
      return;
    }
    const { finding, number, count } = step;
    last.current[kind] = finding.key;
    const [only] = finding.codes;
    select(finding.codes.length === 1 && only !== undefined ? only : null);
    zoomTo(finding.codes);
    if (kind === 'gap') showPanel('municipality');
    announce(words.found(finding.message, number, count));
  };
}
