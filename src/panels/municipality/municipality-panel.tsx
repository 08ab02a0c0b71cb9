import { type ReactElement, useMemo } from 'react';
import type { Municipality } from '../../domain/municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { editWords } from '../../i18n/edit.ts';
import { compareDanish } from '../../i18n/format.ts';
import { sheetsEntryWords } from '../../i18n/sheets-entry.ts';
import { texts } from '../../i18n/texts.ts';
import { AssignSection } from '../edit/assign-section.tsx';
import { RepairList } from '../edit/repair-list.tsx';
import { GroundworkSections } from '../groundwork-sections.tsx';
import { usePlanning, useShownResult, useStale, useViewState } from '../planning-context.tsx';
import { SheetButton } from '../sheet-button.tsx';
import { CoverSection } from './cover-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { MunicipalitySearch } from './municipality-search.tsx';
import { NeighbourSection } from './neighbour-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { ServicesSection } from './services-section.tsx';

const { municipality: words, shell } = texts;

/** Everything about the municipality that is selected. */
export function MunicipalityPanel(): ReactElement {
  const { geodata } = usePlanning();
  const { municipalities, targetGroup } = geodata.coverage;
  const selected = useViewState((state) => state.selected);
  const { result, busy } = useShownResult();
  const isStale = useStale();
  const index = municipalities.findIndex(({ code }) => code === selected);
  const municipality = municipalities[index];
  if (!municipality) {
    return (
      <div className="panel">
        <section className="panel-section">
          <h2>{words.title}</h2>
          <p>{words.empty}</p>
          <MunicipalitySearch label={shell.search.choose} />
        </section>
      </div>
    );
  }
  const row = result?.municipalities.find(({ code }) => code === municipality.code) ?? null;
  return (
    <div className="panel" aria-busy={isStale}>
      <section className="panel-section">
        <Steps municipality={municipality} municipalities={municipalities} />
        <div className="title-row">
          <h2 className="panel-title">{municipality.name}</h2>
          <span className="muted small">{words.code(municipality.code)}</span>
          <SheetButton
            label={sheetsEntryWords.openMunicipality(municipality.name)}
            choice={{ role: 'municipality', municipality: municipality.code }}
          />
        </div>
        <CoverSection
          row={row}
          busy={busy}
          engine={result?.data.travel.engine ?? null}
          number={targetGroup[index]}
        >
          {(row?.status === 'none' || row?.status === 'partly') && (
            <section className="edit-block" aria-label={editWords.repair.heading}>
              <h3 className="section-subheading">{editWords.repair.heading}</h3>
              <RepairList key={municipality.code} code={municipality.code} offersNewUnit={false} />
            </section>
          )}
          <AssignSection key={`assign ${municipality.code}`} municipality={municipality} />
        </CoverSection>
      </section>
      <RulesSection code={municipality.code} />
      <FactsSection municipality={municipality} />
      <ServicesSection municipality={municipality} />
      <GroundworkSections
        key={`groundwork ${municipality.code}`}
        subject={{ kind: 'municipality', municipality }}
      />
      <NeighbourSection code={municipality.code} />
    </div>
  );
}

/** The one before and the one after, in the order of the names. */
function Steps({
  municipality,
  municipalities,
}: {
  readonly municipality: Municipality;
  readonly municipalities: readonly Municipality[];
}): ReactElement {
  const { viewStore } = usePlanning();
  const ordered = useMemo(
    () => [...municipalities].sort((a, b) => compareDanish(a.name, b.name)),
    [municipalities],
  );
  const index = ordered.indexOf(municipality);
  const previous = ordered.at(index - 1);
  const next = ordered[(index + 1) % ordered.length];
  const go = (code: MunicipalityCode): void => {
    viewStore.getState().select(code);
    viewStore.getState().zoomTo([code]);
  };
  return (
    <div className="steps">
      {previous && (
        <button
          type="button"
          className="button"
          aria-label={words.previousOf(previous.name)}
          onClick={() => go(previous.code)}
        >
          {words.previous}
        </button>
      )}
      {next && (
        <button
          type="button"
          className="button"
          aria-label={words.nextOf(next.name)}
          onClick={() => go(next.code)}
        >
          {words.next}
        </button>
      )}
      <span className="steps-rest">
        <button type="button" className="link-button small" onClick={() => go(municipality.code)}>
          {words.show}
        </button>
        <button type="button" className="link-button small" onClick={() => viewStore.getState().select(null)}>
          {words.clear}
        </button>
      </span>
    </div>
  );
}
