import type { ReactElement } from 'react';
import { LANGUAGES, language } from '../domain/language.ts';
import { texts } from '../i18n/texts.ts';
import type { Session } from './session.ts';

/** Changes to the other language, whose own name it bears. */
export function LanguageButton({ session }: { readonly session: Session }): ReactElement {
  const other = LANGUAGES.find((one) => one !== language()) ?? 'da';
  const change = async (): Promise<void> => {
    const { switchLanguage } = await import('./switch-language.ts');
    await switchLanguage(other, session, {
      keep: () => window.localStorage,
      reload: () => window.location.reload(),
    });
  };
  return (
    <button type="button" className="button language-button" lang={other} onClick={() => void change()}>
      {texts.shell.otherLanguage}
    </button>
  );
}
