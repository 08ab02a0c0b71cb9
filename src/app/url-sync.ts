import type { StoreApi } from 'zustand/vanilla';
import type { PlanStore } from '../plan/plan-store.ts';
import type { ViewStore } from '../plan/view-store.ts';
import { writeViewUrl } from '../plan/view-url.ts';

const PAUSE_MS = 250;

/**
 * Writes what is looked at into the address, a moment after it has come to rest, without adding to the
 * browser's history. Returns a way to stop.
 */
export function keepViewUrl(stores: {
  readonly planStore: PlanStore;
  readonly viewStore: ViewStore;
  readonly openExample: StoreApi<{ readonly id: string | null }>;
}): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    const { selected, choropleth, layers, bandOrigin, panel, tableOpen, camera } =
      stores.viewStore.getState();
    const { canUndo, canRedo, asOfOverride } = stores.planStore.getState();
    // An example that was changed is no longer what the link would open.
    const example = canUndo || canRedo ? null : stores.openExample.getState().id;
    const search = writeViewUrl({
      view: { selected, choropleth, layers, bandOrigin, panel, tableOpen, camera },
      example,
      asOf: asOfOverride,
    });
    if (search !== window.location.search) {
      window.history.replaceState(null, '', `${window.location.pathname}${search}${window.location.hash}`);
    }
  };
  const writeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE_MS);
  };
  const stops = [
    stores.planStore.subscribe(writeSoon),
    stores.viewStore.subscribe(writeSoon),
    stores.openExample.subscribe(writeSoon),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
