import { lazy, type ReactElement, Suspense } from 'react';
import type { Geodata } from '../domain/geodata.ts';
import { texts } from '../i18n/da.ts';
import { usePlanning } from '../panels/planning-context.tsx';
import { Notice } from '../ui/notice.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

const { shell } = texts;
const importMap = (): Promise<typeof import('../map/map-view.tsx')> => import('../map/map-view.tsx');
const MapView = lazy(async () => ({ default: (await importMap()).MapView }));
const MapLegend = lazy(async () => ({ default: (await import('../map/map-legend.tsx')).MapLegend }));

/** Starts fetching the map's code while data are on their way; a failure is met where the map is shown. */
export function prefetchMap(): void {
  importMap().catch(() => undefined);
}

/** The map, loaded after the rest; where it cannot be shown the table says the same. */
export function MapArea({ geodata }: { readonly geodata: Geodata }): ReactElement {
  const { planStore, viewStore, serviceStore, editViewStore, editContext, announce } = usePlanning();
  const showTable = (): void => viewStore.getState().toggleTable(true);
  return (
    <ErrorBoundary
      onError={showTable}
      fallback={() => (
        <Notice tone="error" title={shell.failure.mapTitle}>
          <p>{shell.failure.mapWayOn}</p>
        </Notice>
      )}
    >
      <Suspense fallback={<p className="map-waiting">{shell.loading.map}</p>}>
        <MapView
          geodata={geodata}
          planStore={planStore}
          viewStore={viewStore}
          serviceStore={serviceStore}
          editViewStore={editViewStore}
          editContext={editContext}
          announce={announce}
          onFailure={showTable}
        />
      </Suspense>
    </ErrorBoundary>
  );
}

/** What the colours and signs of the map mean. */
export function LegendArea({ geodata }: { readonly geodata: Geodata }): ReactElement {
  const { planStore, viewStore, serviceStore } = usePlanning();
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <MapLegend
          geodata={geodata}
          planStore={planStore}
          viewStore={viewStore}
          serviceStore={serviceStore}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
