import * as v from 'valibot';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Service } from '../../domain/service.ts';
import { SERVICE_SCHEMA } from '../../geodata/service-schemas.ts';
import type { ServiceKeeper } from '../../plan/services/service-store.ts';
import type { BrowserStorage } from '../drafts/browser-storage.ts';

const KEY = 'tilbud/egne';
const ASIDE = 'tilbud/beskadiget-';
const FORM = 1;

interface ServiceRecord {
  readonly form: typeof FORM;
  /** Counts the writes, from 1. */
  readonly revision: number;
  readonly services: readonly Service[];
}

const RECORD = v.object({
  form: v.literal(FORM),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  services: v.array(v.unknown()),
});

/**
 * Keeps the user's own services in the browser beside the plans. Another tab's list is never written over: its
 * changes and ours are put together, by service. What cannot be read is set aside as it is.
 */
export function createServiceKeeper(
  storage: BrowserStorage,
  codes: ReadonlySet<MunicipalityCode>,
  newId: () => string,
): ServiceKeeper {
  let base: ServiceRecord = { form: FORM, revision: 0, services: [] };

  const read = async (): Promise<{ readonly services: readonly Service[]; readonly damaged: number }> => {
    const value = (await storage.readAll(KEY)).get(KEY);
    const { record, damaged } = readRecord(value, codes);
    if (damaged > 0) await storage.change(new Map([[ASIDE + newId(), value]]), []);
    base = record;
    return { services: record.services, damaged };
  };

  const write = async (services: readonly Service[]): Promise<readonly Service[]> => {
    let list = services;
    for (;;) {
      const next: ServiceRecord = { form: FORM, revision: base.revision + 1, services: list };
      const known = base.revision;
      if (await storage.replace(KEY, next, (old) => revisionOf(old) === known)) {
        base = next;
        return list;
      }
      const before = base.services;
      await read();
      list = mergeServices(before, list, base.services);
    }
  };

  return { read, write };
}

/** Theirs with what we added, changed and removed since `before`. */
export function mergeServices(
  before: readonly Service[],
  ours: readonly Service[],
  theirs: readonly Service[],
): readonly Service[] {
  const was = new Map(before.map((one) => [one.id, JSON.stringify(one)]));
  const mine = new Map(ours.map((one) => [one.id, one]));
  const merged = theirs.flatMap((one) => {
    const own = mine.get(one.id);
    if (!own) return was.has(one.id) ? [] : [one];
    return was.get(one.id) === JSON.stringify(own) ? [one] : [own];
  });
  const there = new Set(theirs.map(({ id }) => id));
  const more = ours.filter((one) => !there.has(one.id) && was.get(one.id) !== JSON.stringify(one));
  return [...merged, ...more];
}

function revisionOf(value: unknown): number {
  const record = v.safeParse(RECORD, value);
  return record.success ? record.output.revision : 0;
}

function readRecord(
  value: unknown,
  codes: ReadonlySet<MunicipalityCode>,
): { readonly record: ServiceRecord; readonly damaged: number } {
  const record = v.safeParse(RECORD, value);
  if (!record.success) {
    return { record: { form: FORM, revision: 0, services: [] }, damaged: value === undefined ? 0 : 1 };
  }
  const services = record.output.services.flatMap((one) => {
    const service = v.safeParse(SERVICE_SCHEMA, one);
    const isOurs =
      service.success &&
      service.output.origin === 'own' &&
      service.output.municipalities.every((code) => codes.has(code));
    return isOurs ? [service.output] : [];
  });
  return {
    record: { form: FORM, revision: record.output.revision, services },
    damaged: record.output.services.length - services.length,
  };
}
