import { type ReactElement, useMemo, useState } from 'react';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { SiteKind } from '../../domain/plan.ts';
import { editWords } from '../../i18n/edit.ts';
import { editSitesWords as words } from '../../i18n/edit-sites.ts';
import { compareDanish, formatWhole } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import { nameOfFacility } from '../../plan/edit/names.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { usePlanning, usePlanState } from '../planning-context.tsx';
import { useMunicipalityNames } from '../use-places.ts';
import { PositionField } from './position-field.tsx';
import { useExecute } from './use-edit.ts';

const TOOL = { house: 'placeHouse', consumptionRoom: 'placeRoom' } as const;

/** The houses or the consumption rooms, and a way to add one. */
export function SiteList({ kind }: { readonly kind: SiteKind }): ReactElement {
  const { editViewStore } = usePlanning();
  const all = usePlanState((state) => state.plan.sites);
  const names = useMunicipalityNames();
  const [adding, setAdding] = useState(false);
  const sites = all.filter((site) => site.kind === kind);
  return (
    <section className="panel-section">
      <h3>{words.heading(kind, sites.length)}</h3>
      {sites.length === 0 && <p>{words.none[kind]}</p>}
      <ul className="rows">
        {sites.map((site) => {
          const count = kind === 'house' ? site.capacity : site.places;
          const name = nameOfFacility(site);
          return (
            <li key={site.id}>
              <button
                type="button"
                className="row-button"
                title={words.edit(name)}
                onClick={() => editViewStore.getState().setActiveFacility(site.id)}
              >
                <span className="gap-name">{name}</span>{' '}
                <span className="small muted">
                  {[
                    names.get(site.municipality) ?? site.municipality,
                    texts.cover.facilityStatus[site.status],
                    ...(count === null
                      ? []
                      : [
                          `${kind === 'house' ? texts.plan.capacity : texts.plan.places} ${formatWhole(count)}`,
                        ]),
                    ...(site.locked ? [editWords.units.locked] : []),
                  ].join(', ')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className="button-row">
        <button type="button" className="button" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {words.add[kind]}
        </button>
      </div>
      {adding && <AddSite kind={kind} onAdded={() => setAdding(false)} />}
    </section>
  );
}

function AddSite({ kind, onAdded }: { readonly kind: SiteKind; readonly onAdded: () => void }): ReactElement {
  const { geodata, planStore, editViewStore, mainPlace, announce } = usePlanning();
  const { municipalities } = geodata.coverage;
  const execute = useExecute();
  const [error, setError] = useState<string | null>(null);
  const options = useMemo(
    () =>
      municipalities
        .map(({ code, name }) => ({ id: code, name, detail: code }))
        .sort((a, b) => compareDanish(a.name, b.name)),
    [municipalities],
  );
  const add = (lonLat: LonLat): string | null => {
    const refused = execute({ type: 'addSite', site: { kind, lonLat } });
    if (refused !== null) return refused;
    const added = planStore.getState().plan.sites.at(-1);
    onAdded();
    if (added) editViewStore.getState().setActiveFacility(added.id);
    return null;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the same look as the other blocks
    <div className="edit-box" role="group" aria-label={words.add[kind]}>
      <p className="small">{words.addLead[kind]}</p>
      <Combobox
        label={words.addIn}
        placeholder={words.addInPlaceholder}
        options={options}
        resultText={texts.shell.search.results}
        announce={announce}
        onChoose={({ id, name }) => {
          const code = municipalities.find((one) => one.code === id)?.code;
          const place = code === undefined ? null : mainPlace(code);
          setError(place === null ? editWords.position.noPlace(name) : add(place));
        }}
      />
      <p className="field-hint">{editWords.position.byMunicipalityNote}</p>
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <PositionField municipality={null} tool={TOOL[kind]} onPlace={add} />
    </div>
  );
}
