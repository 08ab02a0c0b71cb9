import { createStore } from 'zustand/vanilla';
import type { DemandPoints } from '../../domain/demand.ts';
import type { Geodata } from '../../domain/geodata.ts';
import type { PlanStore } from '../../plan/plan-store.ts';
import type {
  RoutingOffer,
  TravelChoiceState,
  TravelControl,
  TravelDoor,
  TravelSending,
} from '../../plan/travel-choice-store.ts';
import { DEFAULT_TRAVEL_SOURCE } from '../../travel/travel-source.ts';
import type { EngineHost } from '../engine-host.ts';
import type { KeptTravel } from './kept-travel.ts';
import type { TravelMemory } from './travel-memory.ts';

/** The door as the session holds it. */
export interface SessionTravel extends TravelDoor {
  /**
   * To be called when the data have changed. A matrix or a server's answers are for the points that were: where the
   * points are others, the built-in network is measured with again.
   * @returns whether something that had been chosen, or could have been, was left
   */
  readonly leaveOldPoints: () => boolean;
  /** Measures with a server's kept answers again where they were in use; nothing is sent. */
  readonly resume: () => void;
}

/** Travel as the panels see it. Everything but the list of servers is loaded when it is asked for. */
export function createTravelDoor(session: {
  /** The data as they are now. */
  readonly geodata: () => Geodata;
  readonly planStore: PlanStore;
  readonly engine: Pick<EngineHost, 'setTravel'>;
  readonly offers: readonly RoutingOffer[];
  readonly memory: TravelMemory;
  /** What was chosen the last time; a matrix and the straight line are in use already. */
  readonly kept: KeptTravel | null;
  /** A test hands in another. */
  readonly open?: (geodata: Geodata, kept: KeptTravel | null) => Promise<TravelControl>;
}): SessionTravel {
  const { planStore, engine, memory } = session;
  const open =
    session.open ??
    (async (geodata: Geodata, kept: KeptTravel | null) => {
      const { createBrowserTravel } = await import('./browser-travel.ts');
      return createBrowserTravel({ geodata, planStore, engine, memory, kept });
    });
  let kept = isOffered(session.kept, session.offers) ? session.kept : null;
  const sending = createStore<TravelSending>(() => ({ sentTo: null, isSending: false }));
  const tellSending = ({ sentTo, isFollowing, fetching }: TravelChoiceState): void =>
    sending.setState({ sentTo, isSending: isFollowing || fetching !== null });
  const load = (): Promise<TravelControl> => {
    control ??= open(session.geodata(), kept).then((opened) => {
      opened.state.subscribe(tellSending);
      return opened;
    });
    control.catch(() => {
      control = null;
    });
    return control;
  };
  let control: Promise<TravelControl> | null = null;
  let points = session.geodata().coverage.demand;
  return {
    offers: session.offers,
    load,
    sending,
    resume: () => {
      if (kept?.chosen === 'server') load().catch(() => undefined);
    },
    leaveOldPoints: () => {
      const now = session.geodata().coverage.demand;
      const old = control;
      const isSame = areSamePlaces(points, now);
      points = now;
      if (isSame || (!old && !kept)) return false;
      control = null;
      kept = null;
      old?.then(
        (left) => left.stop(),
        () => undefined,
      );
      engine.setTravel(DEFAULT_TRAVEL_SOURCE);
      void memory.keep(null, now);
      return true;
    },
  };
}

/** A server that the page was not built for can no longer be asked. */
function isOffered(kept: KeptTravel | null, offers: readonly RoutingOffer[]): boolean {
  return kept?.chosen !== 'server' || offers.some(({ base }) => base === kept.base);
}

function areSamePlaces(a: DemandPoints, b: DemandPoints): boolean {
  const isEqual = (one: Float64Array, other: Float64Array): boolean =>
    one === other || one.every((value, at) => value === other[at]);
  return a.count === b.count && isEqual(a.lon, b.lon) && isEqual(a.lat, b.lat);
}
