import type { ReactElement } from 'react';
import { inWords } from '../domain/built-texts.ts';
import type { Service } from '../domain/service.ts';
import { formatKm, formatShare, formatWhole } from '../i18n/format.ts';
import { mapWords } from '../i18n/map.ts';
import { servicesWords } from '../i18n/services.ts';
import { texts } from '../i18n/texts.ts';
import { travelMinutesWords } from '../i18n/travel-minutes.ts';
import { toldWay } from '../plan/known-measure.ts';
import type { PlanState } from '../plan/plan-store.ts';
import type { Pointed } from './map-pointing.ts';
import type { MapShapes } from './map-shapes.ts';

/** What the map says of a place when it is pointed at. */
export interface TooltipText {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The facts of a municipality in the order of importance: cover, people, kilometres. */
export function describeMunicipality(code: string, plan: PlanState, shapes: MapShapes): TooltipText | null {
  const municipality = shapes.municipalities.get(code);
  if (!municipality) return null;
  const row = plan.result?.municipalities.find((candidate) => candidate.code === code);
  if (!row || !plan.result) return { heading: municipality.name, lines: [mapWords.computing] };
  const measure = mapWords.measure(plan.result.data.travel.engine, plan.plan.settings.detour);
  const lines = [texts.cover.status[row.status]];
  if (row.status === 'partly') lines.push(mapWords.partly(formatShare(row.coveredShare)));
  lines.push(
    row.targetGroup === null
      ? mapWords.peopleHidden[row.suppressed ?? 'primary']
      : mapWords.people(formatWhole(row.targetGroup), texts.cover.quality[row.targetGroupQuality]),
  );
  for (const kind of ['house', 'consumptionRoom'] as const) {
    const travel = row.travel[kind];
    const way = toldWay(travel);
    if (!travel) continue;
    if (way?.measure === 'minutes') lines.push(travelMinutesWords.to[kind](way.values.median, measure));
    else
      lines.push(way ? mapWords.kmTo[kind](formatKm(way.values.median), measure) : mapWords.kmMissing[kind]);
  }
  return { heading: municipality.name, lines };
}

/** The facts of a house, a consumption room, or a unit's base. */
export function describeSite(id: string, plan: PlanState, shapes: MapShapes): TooltipText | null {
  const site = plan.plan.sites.find((candidate) => candidate.id === id);
  const area = plan.plan.serviceAreas.find((candidate) => candidate.id === id);
  if (site) {
    const where = shapes.municipalities.get(site.municipality)?.name;
    const what = `${mapWords.siteKind[site.kind]}, ${mapWords.siteStatus[site.status]}`;
    return { heading: site.name, lines: where ? [what, mapWords.municipality(where)] : [what] };
  }
  if (!area) return null;
  return {
    heading: area.name,
    lines: [`${mapWords.siteKind.unitBase}, ${mapWords.siteStatus[area.status]}`],
  };
}

/** The facts of a service: what it is, whether it exists, who runs it and where. */
export function describeService(
  id: string,
  services: readonly Service[],
  shapes: MapShapes,
): TooltipText | null {
  const service = services.find((candidate) => candidate.id === id);
  if (!service) return null;
  const names = service.municipalities.map((code) => shapes.municipalities.get(code)?.name ?? code);
  const where = names.length === 1 ? mapWords.municipality(names[0] ?? '') : names.join(', ');
  const what = `${inWords(service.type)}, ${servicesWords.status[service.status]}`;
  return {
    heading: service.name,
    lines: [what, service.operator ?? '', where].filter((line) => line !== ''),
  };
}

/** What to say of what is pointed at; null over the sea. */
export function describePointed(
  pointed: Pointed,
  plan: PlanState,
  services: readonly Service[],
  shapes: MapShapes,
): TooltipText | null {
  if (pointed.site) return describeSite(pointed.site, plan, shapes);
  if (pointed.service) return describeService(pointed.service, services, shapes);
  return pointed.municipality ? describeMunicipality(pointed.municipality, plan, shapes) : null;
}

/** The inside of the tooltip; the page's tables and panels say the same in text. */
export function MapTooltip({ text }: { readonly text: TooltipText }): ReactElement {
  return (
    <>
      <strong className="map-tooltip-heading">{text.heading}</strong>
      {text.lines.map((line) => (
        <span key={line} className="map-tooltip-line">
          {line}
        </span>
      ))}
    </>
  );
}
