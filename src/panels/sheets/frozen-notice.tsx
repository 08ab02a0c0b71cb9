import { type ReactElement, useEffect, useMemo } from 'react';
import { sheetsWords } from '../../i18n/sheets.ts';
import type { FrozenSheet } from '../../plan/sheet-view-store.ts';
import { changesSince, type SheetChange } from '../../plan/sheets/sheet-changes.ts';
import { basisOf } from '../../plan/sheets/sheet-head.ts';
import { useServices } from '../planning-context.tsx';
import { useSheetInput } from './use-live-sheet.ts';

const { frozen: words, head } = sheetsWords;

/** Says of a sheet from a file what has become another since: in the plan that is open, and in the data. */
export function FrozenNotice({
  frozen,
  onLive,
}: {
  readonly frozen: FrozenSheet;
  /** Makes the sheet anew. */
  readonly onLive: () => void;
}): ReactElement {
  const input = useSheetInput();
  const { madeAt, basis } = frozen.sheet.head;
  const needsServices = basis.services !== null;
  const load = useServices((state) => state.load);
  const stage = useServices((state) => state.stage);
  const all = useServices((state) => state.all);
  useEffect(() => {
    if (needsServices) void load();
  }, [needsServices, load]);
  const isWaiting = needsServices && (stage === 'idle' || stage === 'loading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the input, what it is made of tells when it is another
  const changes = useMemo(() => {
    if (!input || isWaiting) return null;
    const services = needsServices && stage === 'ready' ? all : null;
    return changesSince(basis, basisOf({ ...input, services }));
  }, [basis, input?.plan, input?.result, input?.data, all, stage, isWaiting, needsServices]);
  return (
    <div className="sheets-frozen" role="status">
      <p>{words.lead(madeAt)}</p>
      {changes === null ? (
        <p>{words.waiting}</p>
      ) : changes.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <>
          <p className="sheets-changed">{words.changed(changes.length)}</p>
          <ul className="bullets">
            {changes.map((change) => (
              <li key={change.kind}>{changeWords(change)}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="button" onClick={onLive}>
        {words.backToLive}
      </button>
    </div>
  );
}

function changeWords({ kind, before, now }: SheetChange): string {
  const show = (value: string | null): string => {
    if (value === null) return words.builtInPoints;
    return kind === 'asOf' ? head.date(value) : kind === 'fingerprint' ? value.slice(0, 19) : value;
  };
  const isTold = before !== null || now !== null;
  return `${words.kinds[kind]}: ${isTold ? words.fromTo(show(before), show(now)) : words.other}`;
}
