import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { ChevronIcon } from './icons.tsx';

/**
 * A button that shows and hides a panel under it. Escape, a click outside and focus that leaves close it;
 * Escape gives focus back to the button.
 */
export function Popover({
  label,
  button,
  children,
}: {
  /** The button's accessible name. */
  readonly label: string;
  readonly button: ReactNode;
  readonly children: (close: () => void) => ReactNode;
}): ReactElement {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: PointerEvent | FocusEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);

  const closeAndReturn = (): void => {
    setOpen(false);
    trigger.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    closeAndReturn();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever focus is inside
    <div className="popover" ref={root} onKeyDown={onKeyDown}>
      <button
        ref={trigger}
        type="button"
        className="button popover-button"
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
        <ChevronIcon />
      </button>
      {open && (
        <div className="popover-panel" id={panelId}>
          {children(closeAndReturn)}
        </div>
      )}
    </div>
  );
}
