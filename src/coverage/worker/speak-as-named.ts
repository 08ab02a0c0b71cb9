import { languageOf, speak } from '../../domain/language.ts';

// A worker is started with the page's language as its name. To be imported before anything that says something.
speak(languageOf(self.name) ?? 'da');
