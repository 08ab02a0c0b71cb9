import { lazy, type ReactElement, Suspense, useMemo, useState } from 'react';
import type { CoverageResult } from '../../domain/result.ts';
import { editWords } from '../../i18n/edit.ts';
import { texts } from '../../i18n/texts.ts';
import { type CoverageGap, coverageGaps, isEstimate } from '../../plan/coverage-figures.ts';
import { CoverMark } from '../../ui/marks.tsx';
import type { FacilityPlace } from '../facility-lookup.ts';
import { useViewState } from '../planning-context.tsx';
import { useFacilityPlaces, useShowOnMap } from '../use-places.ts';
import { useTravelMeasure } from '../use-travel-measure.ts';

const { overview, cover, rules } = texts;
const RepairList = lazy(async () => ({ default: (await import('../edit/repair-list.tsx')).RepairList }));
const SHOWN_AT_FIRST = 8;

function nearestText(gap: CoverageGap, places: ReadonlyMap<string, FacilityPlace>): string {
  if (!gap.nearest) return overview.gapNoSite;
  const { kind, id, km } = gap.nearest;
  return overview.gapNearest(kind, places.get(id)?.name ?? id, km);
}

/** The municipalities without full cover; each shows itself on the map. */
export function GapList({
  result,
  whole = false,
}: {
  readonly result: CoverageResult;
  /** Shows every one from the start, as on paper. */
  readonly whole?: boolean;
}): ReactElement {
  const gaps = useMemo(() => coverageGaps(result), [result]);
  const places = useFacilityPlaces();
  const selected = useViewState((state) => state.selected);
  const show = useShowOnMap();
  const measure = useTravelMeasure();
  const [all, setAll] = useState(whole);
  if (gaps.length === 0) return <p>{overview.noGaps}</p>;
  const shown = all ? gaps : gaps.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <p className="small muted">
        {overview.gapLead(measure, isEstimate(result))} {!whole && overview.gapHint}
      </p>
      <ul className="rows">
        {shown.map((gap) => (
          <li key={gap.code} className="gap-row">
            <button
              type="button"
              className="row-button gap"
              aria-current={gap.code === selected ? 'true' : undefined}
              onClick={() => show([gap.code])}
            >
              <span className="gap-name">{gap.name}</span>{' '}
              <span className="number">{overview.gapPeople(gap.people, gap.quality)}</span>{' '}
              <span className="gap-detail">
                <CoverMark
                  status={gap.status}
                  label={gap.status === 'partly' ? overview.gapPartly(gap.coveredShare) : cover.status.none}
                />{' '}
                <span className="muted">{nearestText(gap, places)}</span>
              </span>
            </button>
            {!whole && <GapRepair gap={gap} />}
          </li>
        ))}
      </ul>
      {gaps.length > shown.length && (
        <button type="button" className="link-button small" onClick={() => setAll(true)}>
          {rules.more(gaps.length - shown.length)}
        </button>
      )}
    </>
  );
}

/** Opens the ways to repair a gap, which are computed only then. */
function GapRepair({ gap }: { readonly gap: CoverageGap }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button gap-repair"
        aria-label={editWords.repair.buttonOf(gap.name)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {editWords.repair.button}
      </button>
      {open && (
        <Suspense fallback={<p className="small muted">{editWords.repair.searching}</p>}>
          <RepairList code={gap.code} />
        </Suspense>
      )}
    </>
  );
}
