import type { ReactElement } from 'react';
import type { Geodata } from '../domain/geodata.ts';
import { texts } from '../i18n/texts.ts';
import { usePlanning } from '../panels/planning-context.tsx';
import { Notice } from '../ui/notice.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { loadOnce, useLoaded } from './load-once.ts';

const { shell } = texts;
const mapView = loadOnce(() => import('../map/map-view.tsx'));
const mapLegend = loadOnce(() => import('../map/map-legend.tsx'));

/** Starts fetching the map's code while data are on their way; a failure is met where the map is shown. */
export function prefetchMap(): void {
  mapView.start().catch(() => undefined);
  mapLegend.start().catch(() => undefined);
}

/** The map, loaded after the rest; where it cannot be shown the table says the same. */
export function MapArea({ geodata }: { readonly geodata: Geodata }): ReactElement {
  const { viewStore } = usePlanning();
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
      <LoadedMap geodata={geodata} onFailure={showTable} />
    </ErrorBoundary>
  );
}

function LoadedMap({
  geodata,
  onFailure,
}: {
  readonly geodata: Geodata;
  readonly onFailure: () => void;
}): ReactElement {
  const { planStore, shownPlan, viewStore, serviceStore, editViewStore, editContext, announce } =
    usePlanning();
  const loaded = useLoaded(mapView);
  if (!loaded) return <p className="map-waiting">{shell.loading.map}</p>;
  return (
    <loaded.MapView
      geodata={geodata}
      planStore={planStore}
      shownPlan={shownPlan}
      viewStore={viewStore}
      serviceStore={serviceStore}
      editViewStore={editViewStore}
      editContext={editContext}
      announce={announce}
      onFailure={onFailure}
    />
  );
}

/** What the colours and signs of the map mean. */
export function LegendArea({ geodata }: { readonly geodata: Geodata }): ReactElement {
  return (
    <ErrorBoundary fallback={() => null}>
      <LoadedLegend geodata={geodata} />
    </ErrorBoundary>
  );
}

function LoadedLegend({ geodata }: { readonly geodata: Geodata }): ReactElement | null {
  const { shownPlan, viewStore, serviceStore } = usePlanning();
  const loaded = useLoaded(mapLegend);
  return (
    loaded && (
      <loaded.MapLegend
        geodata={geodata}
        shownPlan={shownPlan}
        viewStore={viewStore}
        serviceStore={serviceStore}
      />
    )
  );
}
