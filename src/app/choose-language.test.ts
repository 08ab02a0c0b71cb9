import { describe, expect, it } from 'vitest';
import { chooseLanguage, keepLanguageChoice, readLanguageChoice } from './choose-language.ts';

describe('the language of the page', () => {
  it('is the user’s choice, else English where the browser puts it first, else Danish', () => {
    expect(chooseLanguage('da', ['en-GB'])).toBe('da');
    expect(chooseLanguage('en', ['da-DK'])).toBe('en');
    expect(chooseLanguage(null, ['en-US', 'da'])).toBe('en');
    expect(chooseLanguage(null, ['da-DK', 'en'])).toBe('da');
    expect(chooseLanguage(null, ['de-DE', 'en'])).toBe('da');
    expect(chooseLanguage(null, [])).toBe('da');
    expect(chooseLanguage('klingon', ['en'])).toBe('en');
  });

  it('is read as it was kept, and nothing breaks where the browser keeps nothing', () => {
    const values = new Map<string, string>();
    const storage = {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    };
    expect(readLanguageChoice(() => storage)).toBeNull();
    expect(keepLanguageChoice(() => storage, 'en')).toBe(true);
    expect(readLanguageChoice(() => storage)).toBe('en');
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    expect(readLanguageChoice(refuse)).toBeNull();
    expect(keepLanguageChoice(refuse, 'en')).toBe(false);
  });
});
