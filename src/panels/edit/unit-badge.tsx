import type { ReactElement } from 'react';
import type { UnitMarkShown } from './use-edit.ts';

/** A unit's number in its colour, as on the map; the name beside it says the same. */
export function UnitBadge({
  mark,
  candidate = false,
}: {
  readonly mark: UnitMarkShown | undefined;
  readonly candidate?: boolean;
}): ReactElement | null {
  if (!mark) return null;
  const { tint, ink } = mark.colour;
  return (
    <span
      className={candidate ? 'unit-badge unit-badge-candidate' : 'unit-badge'}
      style={{ background: candidate ? '#ffffff' : tint, color: ink, borderColor: ink }}
      aria-hidden="true"
    >
      {mark.number}
    </span>
  );
}
