import { type ReactElement, useMemo } from 'react';
import { useStore } from 'zustand';
import { regionOn } from '../../domain/municipality.ts';
import { compareDanish } from '../../i18n/format.ts';
import { sheetsWords } from '../../i18n/sheets.ts';
import { shownAsOf } from '../../plan/plan-store.ts';
import type { SheetViewStore } from '../../plan/sheet-view-store.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { usePlanning, usePlanState } from '../planning-context.tsx';
import type { SheetChoice } from './make-sheet.ts';

const { view } = sheetsWords;

/** The regions on the date that is looked at. */
function useRegions(): readonly string[] {
  const { municipalities } = usePlanning().geodata.coverage;
  const asOf = usePlanState(shownAsOf);
  return useMemo(
    () => [...new Set(municipalities.map((one) => regionOn(one, asOf)))].sort(compareDanish),
    [municipalities, asOf],
  );
}

/** The sheet that is chosen; a region that is not there on the date gives way to the first that is. */
export function useSheetChoice(store: SheetViewStore): SheetChoice {
  const { municipalities } = usePlanning().geodata.coverage;
  const { role, region, municipality } = useStore(store);
  const regions = useRegions();
  if (role === 'region') {
    const isThere = region !== null && regions.includes(region);
    return { role, region: isThere ? region : (regions[0] ?? '') };
  }
  const [first] = municipalities;
  const code = municipality ?? first?.code;
  return role === 'municipality' && code !== undefined ? { role, municipality: code } : { role: 'country' };
}

/** Which region, or which municipality. */
export function PartChoice({
  store,
  choice,
}: {
  readonly store: SheetViewStore;
  readonly choice: SheetChoice;
}): ReactElement | null {
  const { municipalities } = usePlanning().geodata.coverage;
  const regions = useRegions();
  const { open } = store.getState();
  const sorted = useMemo(
    () => [...municipalities].sort((a, b) => compareDanish(a.name, b.name)),
    [municipalities],
  );
  if (choice.role === 'country') return null;
  return (
    <div className="sheets-choice">
      {choice.role === 'region' ? (
        <SelectField
          label={view.region}
          value={choice.region}
          options={regions.map((name) => ({ value: name, label: name }))}
          onChoose={(name) => open({ region: name })}
        />
      ) : (
        <SelectField
          label={view.municipality}
          value={choice.municipality}
          options={sorted.map(({ code, name }) => ({ value: code, label: name }))}
          onChoose={(code) => {
            const chosen = municipalities.find((one) => one.code === code);
            if (chosen) open({ municipality: chosen.code });
          }}
        />
      )}
    </div>
  );
}
