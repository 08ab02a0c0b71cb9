import type { DemandPoints } from '../../domain/demand.ts';
import type { BrowserStorage } from '../drafts/browser-storage.ts';
import { within } from '../drafts/browser-storage.ts';
import type { KeptTravel } from './kept-travel.ts';

const PREFIX = 'rejser/';
const KEY = `${PREFIX}valg`;
/** Longer than any browser takes that answers at all. */
const PATIENCE_MS = 5000;

/** What travel is measured with, kept between visits. No call fails: a browser that keeps nothing only forgets. */
export interface TravelMemory {
  readonly read: (demand: DemandPoints) => Promise<KeptTravel | null>;
  /** @returns whether it is kept; null keeps nothing, which is the built-in network */
  readonly keep: (choice: KeptTravel | null, demand: DemandPoints) => Promise<boolean>;
}

/** The code that reads and checks comes only to those who have chosen something. */
export function createTravelMemory(storage: BrowserStorage): TravelMemory {
  return {
    read: async (demand) => {
      try {
        const packed = (await within(PATIENCE_MS, storage.readAll(PREFIX))).get(KEY);
        if (packed === undefined) return null;
        return (await import('./kept-travel.ts')).unpackTravel(packed, demand);
      } catch {
        return null;
      }
    },
    keep: async (choice, demand) => {
      try {
        if (choice === null) await storage.change(new Map(), [KEY]);
        else {
          const { packTravel } = await import('./kept-travel.ts');
          await storage.change(new Map([[KEY, packTravel(choice, demand)]]), []);
        }
        return true;
      } catch {
        return false;
      }
    },
  };
}
