import { type ReactElement, useMemo } from 'react';
import { compareDanish } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { usePlanning } from '../planning-context.tsx';

const { search } = texts.shell;

/** Finds a municipality by name or code, selects it, shows it on the map and tells about it. */
export function MunicipalitySearch({ label }: { readonly label: string }): ReactElement {
  const { geodata, viewStore, announce } = usePlanning();
  const { municipalities } = geodata.coverage;
  const options = useMemo(
    () =>
      municipalities
        .map(({ code, name }) => ({ id: code, name, detail: code }))
        .sort((a, b) => compareDanish(a.name, b.name)),
    [municipalities],
  );
  return (
    <Combobox
      label={label}
      placeholder={search.placeholder}
      options={options}
      resultText={search.results}
      announce={announce}
      onChoose={({ id }) => {
        const code = municipalities.find((each) => each.code === id)?.code;
        if (code === undefined) return;
        const { select, zoomTo, showPanel } = viewStore.getState();
        select(code);
        zoomTo([code]);
        showPanel('municipality');
      }}
    />
  );
}
