import type { Geodata } from '../../domain/geodata.ts';
import type { PlanStore } from '../../plan/plan-store.ts';
import type { TravelControl, TravelDoor } from '../../plan/travel-choice-store.ts';
import type { EngineHost } from '../engine-host.ts';
import { readRoutingOffers } from './routing-offers.ts';

/** Travel as the panels see it. Everything but the list of servers is loaded when it is asked for. */
export function createTravelDoor(session: {
  readonly geodata: Geodata;
  readonly planStore: PlanStore;
  readonly engine: EngineHost;
}): TravelDoor {
  let control: Promise<TravelControl> | null = null;
  return {
    offers: readRoutingOffers(document),
    load: () => {
      control ??= import('./browser-travel.ts').then(({ createBrowserTravel }) =>
        createBrowserTravel(session),
      );
      control.catch(() => {
        control = null;
      });
      return control;
    },
  };
}
