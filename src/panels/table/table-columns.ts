import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
} from '@tanstack/react-table';
import { COVER_STATUSES, type CoverStatus } from '../../domain/result.ts';
import { compareDanish } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import type { MunicipalityRow } from './municipality-rows.ts';

const { columns: heading } = texts.table;

export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
type Sort = SortFn<typeof features, MunicipalityRow>;

const byDanishText: Sort = (a, b, column) =>
  compareDanish(a.getValue<string>(column), b.getValue<string>(column));
const byNumber: Sort = (a, b, column) => a.getValue<number>(column) - b.getValue<number>(column);
/** From covered by both to not covered. */
const byStatus: Sort = (a, b, column) =>
  COVER_STATUSES.indexOf(a.getValue<CoverStatus>(column)) -
  COVER_STATUSES.indexOf(b.getValue<CoverStatus>(column));

const helper = createColumnHelper<typeof features, MunicipalityRow>();
const text = { sortFn: byDanishText, sortUndefined: 'last', sortDescFirst: false } as const;
const number = { sortFn: byNumber, sortUndefined: 'last', sortDescFirst: true } as const;

/** Every column; unknown values sort last whichever way. */
export const columns = helper.columns([
  helper.accessor('name', { header: heading.name, ...text }),
  helper.accessor('status', {
    header: heading.status,
    sortFn: byStatus,
    sortUndefined: 'last',
    sortDescFirst: true,
  }),
  helper.accessor('coveredShare', { header: heading.coveredShare, ...number }),
  helper.accessor('targetGroup', { header: heading.targetGroup, ...number }),
  helper.accessor('by', { header: heading.by, ...text }),
  helper.accessor('houseMedian', { header: heading.houseMedian, ...number }),
  helper.accessor('houseP90', { header: heading.houseP90, ...number }),
  helper.accessor('roomMedian', { header: heading.roomMedian, ...number }),
  helper.accessor('baseMedian', { header: heading.baseMedian, ...number }),
  helper.accessor('population', { header: heading.population, ...number }),
  helper.accessor('region', { header: heading.region, ...text }),
  helper.accessor('healthCouncil', { header: heading.healthCouncil, ...text }),
  helper.accessor('code', { header: heading.code, ...text }),
  helper.accessor('houseMinutes', { header: heading.houseMinutes, ...number }),
  helper.accessor('houseWithin30', { header: heading.houseWithin30, ...number }),
  helper.accessor('roomMinutes', { header: heading.roomMinutes, ...number }),
  helper.accessor('baseMinutes', { header: heading.baseMinutes, ...number }),
]);

/** Columns of numbers, set to the right. */
export const NUMBER_COLUMNS: ReadonlySet<string> = new Set([
  'coveredShare',
  'targetGroup',
  'houseMedian',
  'houseP90',
  'roomMedian',
  'baseMedian',
  'houseMinutes',
  'houseWithin30',
  'roomMinutes',
  'baseMinutes',
  'population',
]);
