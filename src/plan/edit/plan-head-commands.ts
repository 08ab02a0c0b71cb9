import * as v from 'valibot';
import { type Outcome, problemSentence } from '../../domain/failure.ts';
import { isIsoDate } from '../../domain/iso-date.ts';
import type { Plan, PlanSettings } from '../../domain/plan.ts';
import { parsePlan } from '../parse-plan.ts';
import { SETTING_KEYS } from '../plan-keys.ts';
import { LONGEST_NAME, settingsSchema } from '../plan-schema.ts';
import { isReadPolygon } from '../read-polygon.ts';
import { writePlan } from '../write-plan.ts';
import { type CommandOutcome, done, refuse } from './command-outcome.ts';
import type { EditContext } from './edit-context.ts';
import { type Checked, checkName, checkText, LONGEST_NOTE } from './field-checks.ts';
import type { PlanCommand } from './plan-command.ts';
import { isSameJson } from './record-fields.ts';
import { reuseUnchanged } from './reuse-unchanged.ts';

/** Changes the plan's own name, note, date and settings. */
export function changePlan(
  plan: Plan,
  { fields }: Extract<PlanCommand, { type: 'changePlan' }>,
  context: EditContext,
): CommandOutcome {
  const { sentences } = context;
  let after = plan;
  const told: string[] = [];
  if (fields.name !== undefined) {
    const name = checkName(fields.name, context);
    if (!name.ok) return name;
    if (name.value !== plan.name) told.push(sentences.planRenamed(name.value));
    after = { ...after, name: name.value };
  }
  if (fields.note !== undefined) {
    const note = checkText(fields.note, LONGEST_NOTE, sentences);
    if (!note.ok) return note;
    if (note.value !== plan.note) told.push(sentences.planNoteChanged);
    after = { ...after, note: note.value };
  }
  if (fields.asOf !== undefined) {
    if (!isIsoDate(fields.asOf)) return refuse(sentences.refuse.notADate);
    if (fields.asOf !== plan.asOf) told.push(sentences.asOfChanged(fields.asOf));
    after = { ...after, asOf: fields.asOf };
  }
  if (fields.settings !== undefined) {
    const settings = checkSettings(plan.settings, fields.settings, context);
    if (!settings.ok) return settings;
    const changed = SETTING_KEYS.filter((key) => settings.value[key] !== plan.settings[key]);
    if (changed.length > 0) {
      told.push(sentences.settingsChanged(changed.map((key) => ({ key, value: settings.value[key] }))));
      after = { ...after, settings: settings.value };
    }
  }
  return told.length === 0 ? refuse(sentences.refuse.nothingChanged) : done(after, sentences.several(told));
}

function checkSettings(
  settings: PlanSettings,
  fields: Partial<PlanSettings>,
  { sentences }: EditContext,
): Checked<PlanSettings> {
  // Adding 0 makes -0 a plain 0, as the file will have it.
  const asInFile = <Value>(value: Value) => (typeof value === 'number' ? value + 0 : value);
  const given = Object.fromEntries(
    SETTING_KEYS.map((key) => [key, asInFile(fields[key] ?? settings[key])] as const),
  );
  const read = v.safeParse(settingsSchema, given);
  if (read.success) {
    return read.output.mode.length > LONGEST_NAME
      ? refuse(sentences.refuse.textTooLong(LONGEST_NAME))
      : { ok: true, value: { ...read.output, extra: settings.extra } };
  }
  const [issue] = read.issues;
  return refuse(sentences.refuse.setting(String(issue.path?.[0]?.key ?? ''), issue.message));
}

/**
 * A plan as its own file would give it again, or what is wrong with it. Drawn areas that were read from
 * a file or a drawing are not read once more.
 */
function readAgain(plan: Plan, municipalities: EditContext['municipalities']): Outcome<Plan> {
  const serviceAreas = plan.serviceAreas.map((area) =>
    isReadPolygon(area.polygon) ? { ...area, polygon: null } : area,
  );
  const read = parsePlan(writePlan({ ...plan, serviceAreas }), { file: plan.name, municipalities });
  if (!read.ok) return read;
  const drawn = read.value.serviceAreas.map((area, index) => {
    const polygon = plan.serviceAreas[index]?.polygon;
    return isReadPolygon(polygon) ? { ...area, polygon } : area;
  });
  return { ...read, value: { ...read.value, serviceAreas: drawn } };
}

/** The whole plan becomes another; what is alike in both stays the same. */
export function replacePlan(
  plan: Plan,
  command: Extract<PlanCommand, { type: 'replacePlan' }>,
  context: EditContext,
): CommandOutcome {
  const { sentences, municipalities } = context;
  const reason = checkName(command.reason, context);
  if (!reason.ok) return reason;
  const read = readAgain(command.plan, municipalities);
  if (!read.ok) {
    const [problem] = read.problems;
    return refuse(sentences.refuse.planInvalid(problem ? problemSentence(problem) : ''));
  }
  const after = reuseUnchanged(plan, read.value);
  if (isSameJson(plan, after)) return refuse(sentences.refuse.nothingChanged);
  return done(after, reason.value);
}
