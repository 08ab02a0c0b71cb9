import { type ReactElement, type ReactNode, useId, useLayoutEffect, useRef } from 'react';

/**
 * A dialogue over the page, which is out of reach meanwhile. Escape asks to close it; when it is gone, focus is
 * back where it was.
 */
export function Modal({
  title,
  wide = false,
  close,
  onEscape,
  children,
}: {
  readonly title: string;
  readonly wide?: boolean;
  /** The label of the button that closes it; without it there is none. */
  readonly close?: string;
  readonly onEscape: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed before it is taken out of the page: that gives the focus back.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'modal modal-wide' : 'modal'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onEscape();
      }}
      onKeyDown={(event) => {
        // Escape twice in a row closes a dialogue whatever its owner says; what is in it answers Escape itself.
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          onEscape();
        }
        // The page's own keys must not act behind it.
        event.stopPropagation();
      }}
    >
      <div className="modal-head">
        <h2 className="modal-title" id={titleId}>
          {title}
        </h2>
        {close !== undefined && (
          <button type="button" className="button" onClick={onEscape}>
            {close}
          </button>
        )}
      </div>
      {children}
    </dialog>
  );
}
