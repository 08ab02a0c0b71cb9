/** What a spreadsheet may take for a formula, also behind blanks and apostrophes of its own. */
const LOOKS_LIKE_FORMULA = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/**
 * A text for a cell of a CSV file that a spreadsheet opens without running it: one that begins like a
 * formula is given an apostrophe. `unguardFormula` gives the text back exactly.
 */
export function guardFormula(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `guardFormula` away again; any other text is kept. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && LOOKS_LIKE_FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
