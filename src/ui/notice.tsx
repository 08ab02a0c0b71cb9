import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { CrossIcon, WarningIcon } from './icons.tsx';

/** A message that stands in the page until it is closed or no longer true. */
export function Notice({
  tone,
  title,
  takeFocus = false,
  close,
  children,
  actions,
}: {
  readonly tone: 'error' | 'warning';
  readonly title: string;
  /** Moves focus to the message when it appears, as an error summary does. */
  readonly takeFocus?: boolean;
  readonly close?: { readonly label: string; readonly onClose: () => void };
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}): ReactElement {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takeFocus) root.current?.focus();
  }, [takeFocus]);
  return (
    <section
      className={`notice notice-${tone}`}
      ref={root}
      tabIndex={-1}
      role={tone === 'error' ? 'alert' : 'status'}
      aria-label={title}
    >
      {tone === 'error' ? <CrossIcon /> : <WarningIcon />}
      <div className="notice-body">
        <h2 className="notice-title">{title}</h2>
        {children}
        {actions !== undefined && <div className="notice-actions">{actions}</div>}
      </div>
      {close && (
        <button type="button" className="button" onClick={close.onClose}>
          {close.label}
        </button>
      )}
    </section>
  );
}
