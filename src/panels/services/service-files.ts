import type { Service, ServiceKind } from '../../domain/service.ts';
import type { ServicesTable } from '../../plan/services/read-services-table.ts';

/** What the panel asks of the page: reading and writing tables of services. */
export interface ServiceFiles {
  /** Rejects when the reading itself broke down. */
  readonly read: (file: File, kinds: readonly ServiceKind[]) => Promise<ServicesTable>;
  /** Writes a table and hands it to the browser; gives its name. */
  readonly write: (services: readonly Service[], format: 'csv' | 'xlsx') => Promise<string>;
}
