import type { ServiceStore } from '../../plan/services/service-store.ts';
import type { ViewStore } from '../../plan/view-store.ts';

/** Loads the inventory when something that shows it is turned on: the map's layer or the panel. */
export function loadServicesWhenShown(viewStore: ViewStore, serviceStore: ServiceStore): void {
  const follow = (): void => {
    const { layers, panel } = viewStore.getState();
    if ((layers.services || panel === 'services') && serviceStore.getState().stage === 'idle') {
      void serviceStore.getState().load();
    }
  };
  viewStore.subscribe(follow);
  follow();
}
