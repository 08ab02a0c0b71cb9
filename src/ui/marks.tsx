import type { ReactElement } from 'react';
import type { CoverStatus, RuleStatus } from '../domain/result.ts';
import { CrossIcon, HalfIcon, QuestionIcon, TickIcon, WaivedIcon } from './icons.tsx';

/** How far a municipality is covered: shape, word and colour. */
export function CoverMark({
  status,
  label,
}: {
  readonly status: CoverStatus;
  readonly label: string;
}): ReactElement {
  const kind = status === 'none' || status === 'partly' ? status : 'covered';
  return (
    <span className={`mark mark-${kind}`}>
      {kind === 'covered' ? <TickIcon /> : kind === 'partly' ? <HalfIcon /> : <CrossIcon />}
      {label}
    </span>
  );
}

/** A rule's state: shape, word and colour. */
export function RuleMark({
  status,
  label,
}: {
  readonly status: RuleStatus;
  readonly label: string;
}): ReactElement {
  return (
    <span className={`mark mark-${status}`}>
      {status === 'met' && <TickIcon />}
      {status === 'broken' && <CrossIcon />}
      {status === 'undecided' && <QuestionIcon />}
      {status === 'waived' && <WaivedIcon />}
      {label}
    </span>
  );
}
