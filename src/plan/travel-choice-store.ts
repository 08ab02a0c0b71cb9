import type { StoreApi } from 'zustand/vanilla';
import type { Outcome } from '../domain/failure.ts';
import type { RoutingReason, TravelMatrix } from '../domain/travel-matrix.ts';

/** The ways of measuring that the page has built in: by its own network of roads, or in a straight line. */
export const BUILT_IN_CHOICES = ['network', 'straight'] as const;
export type BuiltInChoice = (typeof BUILT_IN_CHOICES)[number];
/** What travel is measured with: something built in, a matrix from a file, or a routing server's answers. */
export type TravelChoiceId = BuiltInChoice | 'matrix' | 'server';

export type RoutingServerKind = 'osrm' | 'valhalla';

/** A routing server that the page may ask, as it was named when the page was built or started. */
export interface RoutingOffer {
  /** null where the user must say what kind of server it is. */
  readonly kind: RoutingServerKind | null;
  readonly base: string;
}

/** A travel matrix that has been read and is not used yet. */
export interface MatrixPreview {
  readonly file: string;
  /** How the file was read. */
  readonly recognised: readonly string[];
  readonly routes: number;
  readonly withoutRoute: number;
  /** Facilities that the file has and the plan has not. */
  readonly unknownFacilities: readonly string[];
  /** Facilities of the plan that the file has not, by name. */
  readonly missingFacilities: readonly string[];
  readonly matrix: TravelMatrix;
}

/** What a server would be asked for. */
export interface RoutingQuestion {
  /** Sites and bases that are not answered for yet, of all that are measured from. */
  readonly sites: number;
  readonly allSites: number;
  readonly points: number;
  readonly requests: number;
}

export interface TravelChoiceState {
  readonly chosen: TravelChoiceId;
  /** The name of the file that is measured with; null while it is something else. */
  readonly matrixFile: string | null;
  /** The server that was asked last; null before. */
  readonly server: { readonly kind: RoutingServerKind; readonly base: string } | null;
  /** A request under way; null while there is none. */
  readonly fetching: {
    readonly pairs: number;
    readonly allPairs: number;
    readonly requests: number;
    readonly waitingFor: RoutingReason | null;
  } | null;
  /** What the last fetch did not get; null when it got all. */
  readonly shortfall: {
    readonly pairs: number;
    readonly allPairs: number;
    readonly reasons: readonly { readonly reason: RoutingReason; readonly detail: string }[];
  } | null;
  /** Sites and bases of the plan that the server's answers lack, in whole or in part. */
  readonly sitesLacking: number;
  /** Where coordinates have been sent to since the page was opened; null for nowhere. */
  readonly sentTo: string | null;
  /** Whether what comes into the plan is asked about by itself. */
  readonly isFollowing: boolean;
  /** Whether the browser keeps the choice for the next time. */
  readonly isKept: boolean;
  /** When the oldest answer in use was given, ISO 8601; null without one. */
  readonly answeredAt: string | null;
}

/** A file as a browser gives it. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Choosing what travel is measured with. */
export interface TravelControl {
  readonly state: StoreApi<TravelChoiceState>;
  readonly chooseBuiltIn: (choice: BuiltInChoice) => void;
  /** Reads a travel matrix; nothing is changed. Rejects when the reading itself broke down. */
  readonly readMatrix: (file: ChosenFile) => Promise<Outcome<MatrixPreview>>;
  readonly chooseMatrix: (preview: MatrixPreview) => void;
  /** What a server would be asked for now; nothing is sent. */
  readonly questionFor: (kind: RoutingServerKind, base: string) => Promise<RoutingQuestion>;
  /**
   * Asks a server and measures with its answers. Whoever calls this has told the user what is sent. From then on
   * the server is asked about places that come into the plan, until another plan is opened; not where nothing was
   * to be sent.
   */
  readonly ask: (kind: RoutingServerKind, base: string) => Promise<void>;
  /** Stops asking; what has been answered is kept. */
  readonly stop: () => void;
  /** Deletes the answers that the browser keeps. */
  readonly forgetAnswers: () => Promise<void>;
  /** The demand points with the names that a matrix may use, as a CSV file. */
  readonly writePoints: () => Promise<string>;
}

/** What leaves the machine for travel: where to, and whether more may be sent without another click. */
export interface TravelSending {
  /** null while nothing has been sent since the page was opened. */
  readonly sentTo: string | null;
  readonly isSending: boolean;
}

/** What panels know of travel before anything is chosen; the rest is loaded when it is asked for. */
export interface TravelDoor {
  readonly offers: readonly RoutingOffer[];
  readonly load: () => Promise<TravelControl>;
  readonly sending: StoreApi<TravelSending>;
}
