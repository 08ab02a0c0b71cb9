import { memo, type ReactElement, useDeferredValue, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Geodata } from '../domain/geodata.ts';
import { mapWords } from '../i18n/map.ts';
import type { ReadonlyPlanStore } from '../plan/calm-plan.ts';
import type { ServiceStore } from '../plan/services/service-store.ts';
import type { ViewStore } from '../plan/view-store.ts';
import { Legend, type LegendSection } from '../ui/legend.tsx';
import { listLegendSections } from './legend-sections.ts';
import { createInputReader } from './map-input.ts';
import { prepareMapShapes } from './map-shapes.ts';
import { createServiceReader } from './service-features.ts';

/** The legend of what the map shows now; follows the same two stores as the map. */
export function MapLegend({
  geodata,
  shownPlan,
  viewStore,
  serviceStore,
}: {
  readonly geodata: Geodata;
  readonly shownPlan: ReadonlyPlanStore;
  readonly viewStore: ViewStore;
  readonly serviceStore: ServiceStore;
}): ReactElement {
  const shapes = prepareMapShapes(geodata);
  const readInput = useMemo(() => createInputReader(shapes), [shapes]);
  // After the map and the figures: nobody reads the legend in the moment of an edit.
  const plan = useDeferredValue(useStore(shownPlan));
  const choropleth = useStore(viewStore, (view) => view.choropleth);
  const difference = useStore(viewStore, (view) => view.difference);
  const layers = useStore(viewStore, (view) => view.layers);
  const bands = useStore(viewStore, (view) => view.bands);
  const all = useStore(serviceStore, (state) => state.all);
  const inventory = useStore(serviceStore, (state) => state.inventory);
  const readServices = useMemo(createServiceReader, []);
  // The map keeps its last picture while it waits for a new answer, and so does its legend.
  const last = useRef<readonly LegendSection[]>([]);
  const sections = useMemo(() => {
    const shown = { ...plan, result: plan.result ?? plan.previousResult };
    const view = { choropleth, difference, layers, bands, selected: null, hovered: null };
    const input = readInput(shown, view, undefined, readServices({ all, inventory }));
    const next = listLegendSections(input, shapes);
    if (JSON.stringify(next) !== JSON.stringify(last.current)) last.current = next;
    return last.current;
  }, [plan, choropleth, difference, layers, bands, all, inventory, readInput, readServices, shapes]);
  return sections.length > 0 ? (
    <DrawnLegend sections={sections} />
  ) : (
    <p className="legend">{mapWords.legend.nothing}</p>
  );
}

/** Drawn anew only with other sections. */
const DrawnLegend = memo(Legend);
