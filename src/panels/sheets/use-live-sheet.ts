import { useEffect, useState } from 'react';
import type { RoleSheet } from '../../plan/sheets/sheet-file.ts';
import type { SheetInput } from '../../plan/sheets/sheet-head.ts';
import { usePlanning, usePlanState } from '../planning-context.tsx';
import { makeSheet, type SheetChoice } from './make-sheet.ts';

export type LiveSheet =
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly sheet: RoleSheet };

const WAITING: LiveSheet = { kind: 'working', done: 0, all: 0 };

/** What sheets of the open plan are made from; null until the plan has been evaluated. */
export function useSheetInput(): Omit<SheetInput, 'madeAt' | 'services'> | null {
  const { geodata, ownDemand } = usePlanning();
  const plan = usePlanState((state) => state.plan);
  const result = usePlanState((state) => state.result);
  if (!result) return null;
  const demand = ownDemand?.state.getState().own?.file ?? null;
  return { plan, result, data: geodata.coverage, manifest: geodata.manifest, ownDemand: demand };
}

/** A sheet of the plan as it stands, made anew when it changes; what an older plan answers late is dropped. */
export function useLiveSheet(choice: SheetChoice | null): LiveSheet {
  const { evaluate, editContext } = usePlanning();
  const isFailed = usePlanState((state) => state.evaluation === 'failed');
  const input = useSheetInput();
  const [live, setLive] = useState<LiveSheet>(WAITING);
  const key = choice && JSON.stringify(choice);

  // biome-ignore lint/correctness/useExhaustiveDependencies: of the input, what it is made of tells when it is another
  useEffect(() => {
    if (!input || key === null) return;
    const stop = new AbortController();
    setLive(WAITING);
    makeSheet(
      JSON.parse(key) as SheetChoice,
      { ...input, services: null, madeAt: new Date().toISOString() },
      { evaluate, editContext },
      {
        signal: stop.signal,
        onProgress: (done, all) => {
          if (!stop.signal.aborted) setLive({ kind: 'working', done, all });
        },
      },
    ).then(
      (sheet) => {
        if (!stop.signal.aborted) setLive({ kind: 'ready', sheet });
      },
      () => {
        if (!stop.signal.aborted) setLive({ kind: 'failed' });
      },
    );
    return () => stop.abort();
  }, [key, input?.result, input?.plan, input?.data, evaluate, editContext]);

  if (isFailed) return { kind: 'failed' };
  return input ? live : WAITING;
}
