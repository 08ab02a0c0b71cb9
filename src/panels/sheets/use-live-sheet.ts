import { useEffect, useState } from 'react';
import type { RoleSheet } from '../../plan/sheets/sheet-file.ts';
import type { SheetInput } from '../../plan/sheets/sheet-head.ts';
import { type Planning, usePlanning, usePlanState, useServices } from '../planning-context.tsx';
import { makeSheet, type SheetChoice, type SheetTools } from './make-sheet.ts';

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
  const own = ownDemand?.state.getState().own;
  return {
    plan,
    result,
    data: geodata.coverage,
    manifest: geodata.manifest,
    ownDemand: own ? `${own.file} (${own.takenAt.slice(0, 16).replace('T', ' ')})` : null,
  };
}

/** A sheet of the plan as it stands, made anew when it changes; what an older plan answers late is dropped. */
export function useLiveSheet(choice: SheetChoice | null): LiveSheet {
  const planning = usePlanning();
  const isFailed = usePlanState((state) => state.evaluation === 'failed');
  const ownServices = useServices((state) => state.own);
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
      { ...input, madeAt: new Date().toISOString() },
      toolsOf(planning),
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
  }, [key, input?.result, input?.plan, input?.data, ownServices, planning]);

  if (isFailed) return { kind: 'failed' };
  return input ? live : WAITING;
}

function toolsOf(planning: Planning): SheetTools {
  const { evaluate, editContext, analysis, loadPlaces, mainPlace, demand, ownDemand, serviceStore } =
    planning;
  return {
    evaluate,
    editContext,
    analysis,
    loadPlaces,
    mainPlace,
    demand,
    ownPoints: ownDemand?.state.getState().own?.points.codes ?? [],
    loadServices: async () => {
      await serviceStore.getState().load();
      const { inventory, all } = serviceStore.getState();
      return inventory && { inventory, all };
    },
  };
}
