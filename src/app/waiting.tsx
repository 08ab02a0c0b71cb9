import type { ReactElement, ReactNode } from 'react';
import { texts } from '../i18n/texts.ts';

const { shell } = texts;

/** The page before its data are there, or without them. */
export function Waiting({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <>
      <header className="app-header">
        <h1 className="brand">{shell.appName}</h1>
      </header>
      <main className="app-waiting">{children}</main>
    </>
  );
}
