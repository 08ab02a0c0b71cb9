import type { IsoDate } from '../../domain/iso-date.ts';
import { type Municipality, regionOn } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { compareDanish } from '../../i18n/format.ts';
import { foldings } from '../../ui/search-options.ts';

/** A municipality in a list to tick. */
export interface PickerRow {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly region: string;
  readonly council: string;
  readonly checked: boolean;
  /** Where it is now, such as another unit; empty for nothing to say. */
  readonly note: string;
  /** Why it cannot be ticked; null where it can. */
  readonly blocked: string | null;
  /** Whether nobody has it yet. */
  readonly free: boolean;
}

export interface PickerCouncil {
  readonly council: string;
  readonly rows: readonly PickerRow[];
}

export interface PickerRegion {
  readonly region: string;
  readonly rows: readonly PickerRow[];
  readonly councils: readonly PickerCouncil[];
}

/** What a list says of a municipality besides its name and place. */
export type RowState = Pick<PickerRow, 'checked' | 'note' | 'blocked' | 'free'>;

/** The municipalities by region and health council, all in Danish order. */
export function pickerRegions(
  municipalities: readonly Municipality[],
  asOf: IsoDate,
  stateOf: (municipality: Municipality) => RowState,
): readonly PickerRegion[] {
  const rows = municipalities
    .map(
      (one): PickerRow => ({
        code: one.code,
        name: one.name,
        region: regionOn(one, asOf),
        council: one.healthCouncil,
        ...stateOf(one),
      }),
    )
    .sort((a, b) => compareDanish(a.name, b.name));
  return grouped(rows, ({ region }) => region).map(([region, inRegion]) => ({
    region,
    rows: inRegion,
    councils: grouped(inRegion, ({ council }) => council).map(([council, inCouncil]) => ({
      council,
      rows: inCouncil,
    })),
  }));
}

function grouped(
  rows: readonly PickerRow[],
  keyOf: (row: PickerRow) => string,
): readonly (readonly [string, readonly PickerRow[]])[] {
  const groups = new Map<string, PickerRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].sort(([a], [b]) => compareDanish(a, b));
}

/** The regions with only what fits the text: name, code, council or region. Groups without rows are left out. */
export function filterRegions(regions: readonly PickerRegion[], text: string): readonly PickerRegion[] {
  const typed = foldings(text);
  if (typed[0] === '') return regions;
  const fits = (row: PickerRow): boolean => {
    const searched = foldings([row.name, row.code, row.council, row.region].join(' | '));
    return typed.some((query, index) => searched[index]?.includes(query));
  };
  return regions
    .map((region) => ({
      ...region,
      councils: region.councils
        .map((council) => ({ ...council, rows: council.rows.filter(fits) }))
        .filter(({ rows }) => rows.length > 0),
    }))
    .filter(({ councils }) => councils.length > 0);
}

/** The only municipality whose name or code is what was typed, or else the only one that fits; null for none or several. */
export function soleMatch(regions: readonly PickerRegion[], text: string): PickerRow | null {
  const rows = filterRegions(regions, text).flatMap(({ councils }) => councils.flatMap((one) => one.rows));
  const [typed] = foldings(text);
  const exact = rows.filter((row) => row.code === text.trim() || foldings(row.name)[0] === typed);
  const begin = rows.filter((row) =>
    foldings(row.name).some((name, index) => name.startsWith(foldings(text)[index] ?? name)),
  );
  for (const found of [exact, rows, begin]) {
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}
