import { language } from '../domain/language.ts';
import type { Tables } from './tables.ts';

let english: Partial<Tables> | null = null;

/** Puts the English tables in use, before any text is asked for. They come in a chunk that only English users fetch. */
export function installEnglish(tables: Partial<Tables>): void {
  english = tables;
}

/** The area's table in the language in use. */
export function localised<Area extends keyof Tables>(area: Area, danish: Tables[Area]): Tables[Area] {
  return (language() === 'en' ? english?.[area] : undefined) ?? danish;
}
