import type { ReactElement, ReactNode } from 'react';

function LineIcon({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

/** A closed padlock. */
export function LockIcon(): ReactElement {
  return (
    <LineIcon>
      <rect x="4" y="9" width="12" height="8" rx="1.5" fill="currentColor" />
      <path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9" />
    </LineIcon>
  );
}

/** An open padlock. */
export function UnlockIcon(): ReactElement {
  return (
    <LineIcon>
      <rect x="4" y="9" width="12" height="8" rx="1.5" />
      <path d="M6.5 9V5.5a3.5 3.5 0 0 1 6.8-1.2" />
    </LineIcon>
  );
}

/** A pen: change. */
export function PenIcon(): ReactElement {
  return (
    <LineIcon>
      <path d="M3.5 16.5l.9-3.8 8.6-8.6a1.6 1.6 0 0 1 2.3 0l.6.6a1.6 1.6 0 0 1 0 2.3l-8.6 8.6z" />
      <path d="M11.5 5.6l2.9 2.9" />
    </LineIcon>
  );
}

/** An arrow that turns left: undo. */
export function UndoIcon(): ReactElement {
  return (
    <LineIcon>
      <path d="M7.5 4L3.5 8l4 4" />
      <path d="M3.5 8h8a4.5 4.5 0 0 1 0 9H8" />
    </LineIcon>
  );
}

/** An arrow that turns right: redo. */
export function RedoIcon(): ReactElement {
  return (
    <LineIcon>
      <path d="M12.5 4l4 4-4 4" />
      <path d="M16.5 8h-8a4.5 4.5 0 0 0 0 9H12" />
    </LineIcon>
  );
}

/** A small cross: take away. */
export function RemoveIcon(): ReactElement {
  return (
    <LineIcon>
      <path d="M6 6l8 8M14 6l-8 8" />
    </LineIcon>
  );
}

/** Points left or right. */
export function ArrowIcon({ to }: { readonly to: 'left' | 'right' }): ReactElement {
  return (
    <LineIcon>
      <path d={to === 'left' ? 'M12.5 4.5L7 10l5.5 5.5' : 'M7.5 4.5L13 10l-5.5 5.5'} />
    </LineIcon>
  );
}

const TOOL_PATHS = {
  select: <path d="M5 3l10.5 6-4.6 1.4L8.4 15z" />,
  paint: (
    <>
      <path d="M11.5 8.5l4.8-5.3" />
      <path d="M9 7.5l3.5 3.5c-1 3.5-4.5 5.5-9 5.5 1.5-1 1.8-2 2-4 .2-2.2 1.5-4 3.5-5z" />
    </>
  ),
  erase: (
    <>
      <path d="M7.5 16.500L3.5 12.500l8-8a1.5 1.5 0 0 1 2.1 0l2.9 2.900a1.5 1.5 0 0 1 0 2.100l-7 7z" />
      <path d="M8 8l5 5M7.5 16.500h9" />
    </>
  ),
  lasso: (
    <>
      <path d="M6 12.500C4 11.5 3 10 3 8.3 3 5.4 6.1 3 10 3s7 2.4 7 5.3-3.1 5.2-7 5.200c-.8 0-1.5-.1-2.2-.2" />
      <path d="M6 12.500a1.7 1.7 0 1 1 1.7 1.700c0 1.3-.7 2.3-2 2.8" />
    </>
  ),
  polygon: (
    <>
      <path d="M4.5 7.500L11 4l5 6-3.5 6h-6z" />
      <circle cx="4.5" cy="7.5" r="1.3" fill="currentColor" />
      <circle cx="11" cy="4" r="1.3" fill="currentColor" />
      <circle cx="16" cy="10" r="1.3" fill="currentColor" />
      <circle cx="12.5" cy="16" r="1.3" fill="currentColor" />
      <circle cx="6.5" cy="16" r="1.3" fill="currentColor" />
    </>
  ),
  placeHouse: <path d="M3.5 9.500L10 4l6.5 5.500M5.5 8.500V16h9V8.500M8.5 16v-4h3v4" />,
  placeRoom: (
    <>
      <rect x="4" y="4" width="12" height="12" rx="2" />
      <path d="M10 7v6M7 10h6" />
    </>
  ),
  moveSites: <path d="M10 3v14M3 10h14M8 5l2-2 2 2M8 15l2 2 2-2M5 8l-2 2 2 2M15 8l2 2-2 2" />,
  placeBase: (
    <>
      <path d="M10 17s-5-5-5-9a5 5 0 0 1 10 0c0 4-5 9-5 9z" />
      <circle cx="10" cy="8" r="1.6" />
    </>
  ),
} as const;

/** The sign of a drawing tool. */
export function ToolIcon({ tool }: { readonly tool: keyof typeof TOOL_PATHS }): ReactElement {
  return <LineIcon>{TOOL_PATHS[tool]}</LineIcon>;
}
