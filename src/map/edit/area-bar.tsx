import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { formatShare } from '../../i18n/format.ts';
import { mapEditWords } from '../../i18n/map-edit.ts';
import type { AreaStatus, AreaTool } from './area-tool.ts';
import type { AreaMode } from './polygon-drawing.ts';

const { drawing: texts, refused } = mapEditWords;
const MODES: readonly AreaMode[] = ['polygon', 'freehand', 'corners'];
const MOST_SHARES = 4;

/** How the active unit's area is drawn, what the drawing reaches, and what is wrong with it. */
export function AreaBar({ tool }: { readonly tool: AreaTool }): ReactElement | null {
  const status = useStore(tool.status);
  if (status.phase === 'off') return null;
  return (
    <fieldset className="map-area-bar">
      <legend className="visually-hidden">{texts.label}</legend>
      {status.phase === 'ready' ? <Ready tool={tool} status={status} /> : <p>{waitingText(status)}</p>}
    </fieldset>
  );
}

function waitingText({ phase, unit }: AreaStatus): string {
  if (phase === 'noUnit') return `${refused.noUnit}.`;
  if (phase === 'locked') return `${refused.unitLocked(unit)}.`;
  return phase === 'failed' ? texts.failed : texts.loading;
}

function Ready({ tool, status }: { readonly tool: AreaTool; readonly status: AreaStatus }): ReactElement {
  const { mode, isDrawing, corners, snaps, problem, shares, canMoveCorners, hasHoles } = status;
  const canFinish = mode === 'polygon' && isDrawing;
  return (
    <>
      <div className="map-area-tools">
        {MODES.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={mode === each}
            disabled={each === 'corners' && !canMoveCorners}
            onClick={() => tool.setMode(each)}
          >
            {texts.modes[each]}
          </button>
        ))}
        <label className="map-area-snap">
          <input type="checkbox" checked={snaps} onChange={(event) => tool.setSnaps(event.target.checked)} />
          {texts.snap}
        </label>
        {canFinish && (
          <>
            <button type="button" disabled={corners < 3} onClick={() => tool.finish()}>
              {texts.finish}
            </button>
            <button type="button" onClick={() => tool.removeCorner()}>
              {texts.back}
            </button>
            <button type="button" onClick={() => tool.giveUp()}>
              {texts.cancel}
            </button>
          </>
        )}
      </div>
      {problem !== null ? (
        <p className="map-area-problem">{problem}</p>
      ) : shares ? (
        <Shares shares={shares} />
      ) : (
        <p>
          {hasHoles ? texts.holes : texts.help[mode]} {mode === 'polygon' && texts.keys}
        </p>
      )}
    </>
  );
}

function Shares({ shares }: { readonly shares: NonNullable<AreaStatus['shares']> }): ReactElement {
  const shown = shares.slice(0, MOST_SHARES).map(({ name, share }) => texts.share(name, formatShare(share)));
  const rest = shares.length - shown.length;
  const text = [shown.join(', '), ...(rest > 0 ? [texts.moreShares(rest)] : [])].join(' ');
  return (
    <p className="map-area-shares">
      {shares.length === 0 ? `${texts.nobody}.` : `${texts.shares}: ${text}.`}
    </p>
  );
}
