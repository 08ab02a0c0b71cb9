import type { ReactElement, ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round' } as const;

/** A filled disc with a tick: met, covered. */
export function TickIcon(): ReactElement {
  return (
    <Icon>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path d="M5.5 10.5l3 3 6-7" {...line} stroke="#fff" />
    </Icon>
  );
}

/** A filled square with a cross: broken, uncovered. */
export function CrossIcon(): ReactElement {
  return (
    <Icon>
      <rect x="1" y="1" width="18" height="18" rx="2" fill="currentColor" />
      <path d="M6 6l8 8M14 6l-8 8" {...line} stroke="#fff" />
    </Icon>
  );
}

/** A ring with a question mark: undecided. */
export function QuestionIcon(): ReactElement {
  return (
    <Icon>
      <circle cx="10" cy="10" r="8" {...line} />
      <path d="M7.5 8a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.5" {...line} strokeWidth="1.8" />
      <circle cx="10" cy="14.6" r="1.1" fill="currentColor" />
    </Icon>
  );
}

/** A ring with a bar: waived. */
export function WaivedIcon(): ReactElement {
  return (
    <Icon>
      <circle cx="10" cy="10" r="8" {...line} />
      <path d="M6 10h8" {...line} />
    </Icon>
  );
}

/** A disc half filled: partly covered. */
export function HalfIcon(): ReactElement {
  return (
    <Icon>
      <circle cx="10" cy="10" r="8" {...line} />
      <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
    </Icon>
  );
}

/** A triangle with an exclamation mark: a warning. */
export function WarningIcon(): ReactElement {
  return (
    <Icon>
      <path d="M10 2.5l8.5 15h-17z" {...line} strokeLinejoin="round" />
      <path d="M10 8v4" {...line} />
      <circle cx="10" cy="14.8" r="1.1" fill="currentColor" />
    </Icon>
  );
}

/** Points down. */
export function ChevronIcon(): ReactElement {
  return (
    <Icon>
      <path d="M5 7.5l5 5 5-5" {...line} strokeLinejoin="round" />
    </Icon>
  );
}

/** Up, down or both: how a column is sorted. */
export function SortIcon({ direction }: { readonly direction: 'asc' | 'desc' | false }): ReactElement {
  return (
    <Icon>
      {direction !== 'desc' && <path d="M10 3l4.5 5.5h-9z" fill="currentColor" />}
      {direction !== 'asc' && <path d="M10 17l4.5-5.5h-9z" fill="currentColor" />}
    </Icon>
  );
}
