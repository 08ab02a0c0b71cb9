import type { Outcome, Problem } from '../domain/failure.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Plan } from '../domain/plan.ts';
import { packText, unpackText } from './link-bytes.ts';
import { isObject } from './link-columns.ts';
import { packPlanFile, unpackPlanFile } from './link-form.ts';
import { linkTexts } from './link-texts.ts';
import { parsePlan } from './parse-plan.ts';
import { writePlan } from './write-plan.ts';

/** A link's plan may be this long: longer addresses are cut by mail programs and chat. */
export const MOST_LINK_CHARACTERS = 8000;
/** More than any plan whose link is that short needs. */
const MOST_INFLATED_BYTES = 300_000;
const LINK_VERSION = 1;
const LINK = /^(\d{1,6})\.([\w-]*)$/;

/** A plan as the text of a link, or how many characters it would have taken. */
export type PlanLink =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly characters: number };

/**
 * The whole plan as a text for an address: version, full stop, and the plan compressed in
 * letters that need no escapes. Refused where that is longer than 8,000 characters.
 */
export function encodePlanLink(plan: Plan): PlanLink {
  const file: unknown = JSON.parse(writePlan(plan));
  if (!isObject(file))
    throw new Error(`encodePlanLink: got ${typeof file}, expected writePlan to give an object`);
  const text = `${LINK_VERSION}.${packText(JSON.stringify(packPlanFile(file)))}`;
  return text.length > MOST_LINK_CHARACTERS ? { ok: false, characters: text.length } : { ok: true, text };
}

/**
 * Reads such a text. The plan in it goes through the same checks as a file; a damaged, newer or
 * enormous link is refused with its reason.
 */
export function decodePlanLink(
  text: string,
  options: { readonly file: string; readonly municipalities: readonly Municipality[] },
): Outcome<Plan> {
  const refuse = (found: string, expected: string): Outcome<Plan> => {
    const problem: Problem = { file: options.file, path: '', found, expected };
    return { ok: false, problems: [problem] };
  };
  const damaged = (found: string): Outcome<Plan> => refuse(found, linkTexts().whole);
  if (text.length > MOST_LINK_CHARACTERS) {
    return refuse(linkTexts().characters(text.length), linkTexts().ofAtMost(MOST_LINK_CHARACTERS));
  }
  const parts = LINK.exec(text);
  if (!parts) return damaged(text === '' ? linkTexts().empty : JSON.stringify(text.slice(0, 40)));
  const [, version, letters = ''] = parts;
  if (Number(version) > LINK_VERSION) {
    return refuse(`version ${Number(version)}`, linkTexts().newer(LINK_VERSION));
  }
  if (Number(version) !== LINK_VERSION) return damaged(`version ${version}`);
  const content = unpackText(letters, MOST_INFLATED_BYTES);
  if (!content.ok) {
    return content.why === 'tooLarge'
      ? refuse(linkTexts().moreBytes(MOST_INFLATED_BYTES), linkTexts().fitting)
      : damaged(linkTexts().notFitting(text.length));
  }
  const file = fileOf(content.text);
  return file === null ? damaged(linkTexts().noPlan) : parsePlan(file, options);
}

/** The text of the plan file that was packed; null where it was something else. */
function fileOf(content: string): string | null {
  try {
    const packed: unknown = JSON.parse(content);
    return Array.isArray(packed) ? JSON.stringify(unpackPlanFile(packed)) : null;
  } catch {
    // Not JSON, or lists in lists so deep that no plan has them.
    return null;
  }
}
