import {
  type BorderPaint,
  LAYER_GROUPS,
  type LayerGroup,
  type MapDescription,
  type MunicipalityPaint,
  PLAN_SOURCES,
  type PlanSource,
} from './map-description.ts';

/** One call to the map library. */
export type MapChange =
  | { readonly kind: 'municipality'; readonly code: string; readonly state: Partial<MunicipalityPaint> }
  | { readonly kind: 'border'; readonly id: string; readonly paint: BorderPaint }
  | { readonly kind: 'visibility'; readonly group: LayerGroup; readonly visible: boolean }
  | { readonly kind: 'data'; readonly source: PlanSource; readonly data: MapDescription['data'][PlanSource] };

/** What must be done to a map that shows `before` so that it shows `after`; empty when they are alike. */
export function listMapChanges(before: MapDescription, after: MapDescription): readonly MapChange[] {
  const changes: MapChange[] = [];
  for (const source of PLAN_SOURCES) {
    const data = after.data[source];
    const known = before.data[source];
    if (known !== data && JSON.stringify(known) !== JSON.stringify(data))
      changes.push({ kind: 'data', source, data });
  }
  for (const [code, paint] of after.municipalities) {
    const state = changedKeys(before.municipalities.get(code), paint);
    if (state) changes.push({ kind: 'municipality', code, state });
  }
  for (const [id, paint] of after.borders) {
    if ((before.borders.get(id) ?? 'none') !== paint) changes.push({ kind: 'border', id, paint });
  }
  for (const group of LAYER_GROUPS) {
    const visible = after.visible[group];
    if (before.visible[group] !== visible) changes.push({ kind: 'visibility', group, visible });
  }
  return changes;
}

function changedKeys(
  before: MunicipalityPaint | undefined,
  after: MunicipalityPaint,
): Partial<MunicipalityPaint> | null {
  if (!before) return after;
  const changed = Object.entries(after).filter(([key, value]) => Reflect.get(before, key) !== value);
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}
