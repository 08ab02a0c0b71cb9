import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../panels/panels.css';
import '../panels/edit/edit.css';
import '../panels/exchange/exchange.css';
import './layout.css';
import './drafts/drafts.css';
import './print.css';
import { language, speak } from '../domain/language.ts';
import { installEnglish } from '../i18n/localised.ts';
import { chooseLanguage, readLanguageChoice } from './choose-language.ts';

/** Has the English texts ready; the page stays Danish where they cannot be fetched. */
async function bringEnglish(): Promise<void> {
  speak('en');
  document.documentElement.lang = 'en';
  try {
    const { en } = await import('../i18n/en.ts');
    installEnglish(en);
    const waiting = document.querySelector('.app-waiting p');
    if (waiting && en.shell) waiting.textContent = en.shell.loading.data;
  } catch {
    speak('da');
    document.documentElement.lang = 'da';
  }
}

// Every table of texts is made as its module is evaluated, so the language must be settled before the app's code is.
speak(
  chooseLanguage(
    readLanguageChoice(() => window.localStorage),
    navigator.languages,
  ),
);
// Not awaited here: the app's code shares modules with this file, and would wait for it in turn.
const ready = language() === 'en' ? bringEnglish() : Promise.resolve();
void ready.then(() => import('./main.tsx'));
