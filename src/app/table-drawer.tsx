import { lazy, type ReactElement, Suspense } from 'react';
import { texts } from '../i18n/texts.ts';
import { usePlanning, useViewState } from '../panels/planning-context.tsx';
import { ChevronIcon } from '../ui/icons.tsx';

const { table: words, shell } = texts;
/** For links that lead to the table. */
export const TABLE_DRAWER_ID = 'table-drawer';
const MunicipalityTable = lazy(async () => ({
  default: (await import('../panels/table/municipality-table.tsx')).MunicipalityTable,
}));

/** The table under the map, the map's equal. */
export function TableDrawer(): ReactElement {
  const { geodata, viewStore } = usePlanning();
  const open = useViewState((state) => state.tableOpen);
  return (
    <section
      className={open ? 'drawer drawer-open' : 'drawer'}
      aria-label={shell.landmarks.table}
      id={TABLE_DRAWER_ID}
      tabIndex={-1}
    >
      <h2 className="drawer-heading">
        <button
          type="button"
          className="drawer-button"
          aria-expanded={open}
          onClick={() => viewStore.getState().toggleTable()}
        >
          <ChevronIcon />
          {words.title(geodata.coverage.municipalities.length)}
        </button>
      </h2>
      {open && (
        <Suspense fallback={<p className="panel-empty">{shell.loading.table}</p>}>
          <MunicipalityTable />
        </Suspense>
      )}
    </section>
  );
}
