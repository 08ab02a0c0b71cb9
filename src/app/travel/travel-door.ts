import type { DemandPoints } from '../../domain/demand.ts';
import type { Geodata } from '../../domain/geodata.ts';
import type { PlanStore } from '../../plan/plan-store.ts';
import type { RoutingOffer, TravelControl, TravelDoor } from '../../plan/travel-choice-store.ts';
import { DEFAULT_TRAVEL_SOURCE } from '../../travel/travel-source.ts';
import type { EngineHost } from '../engine-host.ts';

/** The door as the session holds it. */
export interface SessionTravel extends TravelDoor {
  /**
   * To be called when the data have changed. A matrix or a server's answers are for the points that were: where the
   * points are others, the built-in network is measured with again.
   * @returns whether something that had been chosen, or could have been, was left
   */
  readonly leaveOldPoints: () => boolean;
}

/** Travel as the panels see it. Everything but the list of servers is loaded when it is asked for. */
export function createTravelDoor(session: {
  /** The data as they are now. */
  readonly geodata: () => Geodata;
  readonly planStore: PlanStore;
  readonly engine: Pick<EngineHost, 'setTravel'>;
  readonly offers: readonly RoutingOffer[];
  /** A test hands in another. */
  readonly open?: (geodata: Geodata) => Promise<TravelControl>;
}): SessionTravel {
  const { planStore, engine } = session;
  const open =
    session.open ??
    (async (geodata: Geodata) => {
      const { createBrowserTravel } = await import('./browser-travel.ts');
      return createBrowserTravel({ geodata, planStore, engine });
    });
  let control: Promise<TravelControl> | null = null;
  let points = session.geodata().coverage.demand;
  return {
    offers: session.offers,
    load: () => {
      control ??= open(session.geodata());
      control.catch(() => {
        control = null;
      });
      return control;
    },
    leaveOldPoints: () => {
      const now = session.geodata().coverage.demand;
      const old = control;
      const isSame = areSamePlaces(points, now);
      points = now;
      if (isSame || !old) return false;
      control = null;
      old.then(
        (left) => left.stop(),
        () => undefined,
      );
      engine.setTravel(DEFAULT_TRAVEL_SOURCE);
      return true;
    },
  };
}

function areSamePlaces(a: DemandPoints, b: DemandPoints): boolean {
  const isEqual = (one: Float64Array, other: Float64Array): boolean =>
    one === other || one.every((value, at) => value === other[at]);
  return a.count === b.count && isEqual(a.lon, b.lon) && isEqual(a.lat, b.lat);
}
