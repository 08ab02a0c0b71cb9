import type { ReactElement } from 'react';
import { texts } from '../i18n/da.ts';
import { usePlanning, useViewState } from '../panels/planning-context.tsx';
import { MunicipalityTable } from '../panels/table/municipality-table.tsx';
import { ChevronIcon } from '../ui/icons.tsx';

const { table: words, shell } = texts;

/** The table under the map, the map's equal. */
export function TableDrawer(): ReactElement {
  const { geodata, viewStore } = usePlanning();
  const open = useViewState((state) => state.tableOpen);
  return (
    <section
      className={open ? 'drawer drawer-open' : 'drawer'}
      aria-label={shell.landmarks.table}
      id="table-drawer"
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
      {open && <MunicipalityTable />}
    </section>
  );
}
