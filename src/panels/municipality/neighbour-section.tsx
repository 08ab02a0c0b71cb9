import { type ReactElement, useMemo } from 'react';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { compareDanish } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import { type Neighbour, neighboursOf } from '../../plan/neighbours.ts';
import { usePlanning } from '../planning-context.tsx';
import { useMunicipalityNames, useShowOnMap } from '../use-places.ts';

const { municipality: words } = texts;

function noteOf(neighbour: Neighbour, ferry: boolean): string {
  const notes = [...neighbour.links];
  if (ferry && neighbour.seasonal) notes.push(words.ferryNotes.seasonal);
  if (ferry && !neighbour.carriesCars) notes.push(words.ferryNotes.noCars);
  return notes.join(', ');
}

/** The municipalities next to one: over land, by bridge or tunnel, by ferry. */
export function NeighbourSection({ code }: { readonly code: MunicipalityCode }): ReactElement {
  const { geodata } = usePlanning();
  const { landBorders, crossings } = geodata.coverage;
  const names = useMunicipalityNames();
  const show = useShowOnMap();
  const neighbours = useMemo(
    () => neighboursOf(code, { landBorders, crossings }),
    [code, landBorders, crossings],
  );
  const groups = [
    { title: words.byLand, list: neighbours.land, ferry: false },
    { title: words.byFixedLink, list: neighbours.fixedLink, ferry: false },
    { title: words.byFerry, list: neighbours.ferry, ferry: true },
  ].filter(({ list }) => list.length > 0);
  const nameOf = (neighbour: Neighbour): string => names.get(neighbour.code) ?? neighbour.code;
  return (
    <section className="panel-section">
      <h3>{words.neighboursHeading}</h3>
      {groups.length === 0 && <p>{words.noNeighbours}</p>}
      <dl className="facts">
        {groups.map(({ title, list, ferry }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <ul className="inline-list">
                {[...list]
                  .sort((a, b) => compareDanish(nameOf(a), nameOf(b)))
                  .map((neighbour) => (
                    <li key={neighbour.code}>
                      <button type="button" className="link-button" onClick={() => show([neighbour.code])}>
                        {nameOf(neighbour)}
                      </button>
                      {neighbour.links.length > 0 && (
                        <span className="muted small"> ({noteOf(neighbour, ferry)})</span>
                      )}
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
