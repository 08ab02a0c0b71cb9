import { describeValue } from '../../src/plan/describe-value.ts';
import type { RoutingKind } from '../../src/travel/routing/routing-server.ts';
import { readServerAddress } from '../../src/travel/routing/server-address.ts';
import { BUILT_IN_TRAVEL, type BuiltInTravel, DEFAULT_TRAVEL } from '../../src/travel/travel-choice.ts';
import { travelTexts } from './texts.ts';

/** How a call wants travel measured. */
export type TravelChoice =
  | { readonly kind: BuiltInTravel }
  | { readonly kind: 'matrix'; readonly file: string }
  | { readonly kind: 'server'; readonly server: { readonly kind: RoutingKind; readonly base: string } };

/** Reads the value of `--travel`; the default without one, and a reason for one that cannot be used. */
export function readTravelChoice(value: string | null): TravelChoice | { readonly reason: string } {
  const builtIn = value === null ? DEFAULT_TRAVEL : BUILT_IN_TRAVEL.find((known) => known === value);
  if (value === null || builtIn) return { kind: builtIn ?? DEFAULT_TRAVEL };
  const [, kind = '', rest = ''] = /^(matrix|osrm|valhalla):(.*)$/s.exec(value) ?? [];
  if (kind === 'matrix') return rest === '' ? { reason: travelTexts().noFile } : { kind, file: rest };
  if (kind === 'osrm' || kind === 'valhalla') {
    const address = readServerAddress(rest);
    if (!address || address.kind !== null) return { reason: travelTexts().badAddress(describeValue(value)) };
    return { kind: 'server', server: { kind, base: address.base } };
  }
  return { reason: travelTexts().badTravel(describeValue(value)) };
}
