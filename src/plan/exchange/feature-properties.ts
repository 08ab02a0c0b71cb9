import { FACILITY_STATUSES, type FacilityStatus, type SiteKind } from '../../domain/plan.ts';
import { readDecimal } from '../read-table-cells.ts';

/** What the properties of another program's feature say in words that we know. */
export interface FeatureProperties {
  /** The unit that an area belongs to; several areas may name the same one. */
  readonly unit: string | null;
  readonly name: string | null;
  readonly note: string | null;
  /** A municipality's code or name. */
  readonly host: string | null;
  readonly capacity: number | null;
  readonly status: FacilityStatus | null;
  readonly kind: SiteKind | null;
}

const UNIT = ['enhed', 'enhedsnavn', 'mue', 'unit', 'district', 'distrikt'];
const NAME = ['navn', 'name', 'titel', 'title', 'betegnelse', 'label'];
const NOTE = ['note', 'bemærkning', 'beskrivelse', 'description'];
const HOST = ['vært', 'værtskommune', 'host'];
const CAPACITY = ['kapacitet', 'capacity'];
const STATUS = ['status'];
const KIND = ['art', 'type', 'kind', 'kategori', 'slags'];

const STATUSES: Readonly<Record<string, FacilityStatus>> = {
  åben: 'open',
  planlagt: 'planned',
  kandidat: 'candidate',
};
const HOUSE = /^(house|hus|gadens hus|gh)$/;
const ROOM = /^(consumptionroom|stofindtagelsesrum|indtagelsesrum|fixerum|rum|sir|(drug )?consumption room)$/;

export function readProperties(properties: unknown): FeatureProperties {
  const byKey = new Map<string, unknown>();
  if (typeof properties === 'object' && properties !== null) {
    for (const [key, value] of Object.entries(properties)) {
      const known = key.normalize('NFC').trim().toLowerCase();
      if (!byKey.has(known)) byKey.set(known, value);
    }
  }
  const text = (keys: readonly string[]): string | null => {
    for (const key of keys) {
      const value = byKey.get(key);
      const read = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
      if (read !== '') return read.normalize('NFC');
    }
    return null;
  };
  const status = text(STATUS)?.toLowerCase() ?? '';
  const kind = text(KIND)?.toLowerCase() ?? '';
  return {
    unit: text(UNIT),
    name: text(NAME),
    note: text(NOTE),
    host: text(HOST),
    capacity: readCapacity(text(CAPACITY)),
    status: FACILITY_STATUSES.find((known) => known === status) ?? STATUSES[status] ?? null,
    kind: HOUSE.test(kind) ? 'house' : ROOM.test(kind) ? 'consumptionRoom' : null,
  };
}

function readCapacity(text: string | null): number | null {
  const value = text === null ? null : readDecimal(text);
  return value !== null && value >= 0 && Number.isInteger(value) && value <= 1_000_000 ? value : null;
}
