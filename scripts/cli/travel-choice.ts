import { describeValue } from '../../src/plan/describe-value.ts';
import type { RoutingKind } from '../../src/travel/routing/routing-server.ts';
import { readServerAddress } from '../../src/travel/routing/server-address.ts';
import { travelTexts } from './travel-texts-da.ts';

/** How a call wants travel measured. */
export type TravelChoice =
  | { readonly kind: 'straight' }
  | { readonly kind: 'matrix'; readonly file: string }
  | { readonly kind: 'server'; readonly server: { readonly kind: RoutingKind; readonly base: string } };

/** Reads the value of `--travel`; null without one, and a reason for one that cannot be used. */
export function readTravelChoice(value: string | null): TravelChoice | { readonly reason: string } {
  if (value === null || value === 'straight') return { kind: 'straight' };
  if (value === 'network') return { reason: travelTexts.networkNotYet };
  const [, kind = '', rest = ''] = /^(matrix|osrm|valhalla):(.*)$/s.exec(value) ?? [];
  if (kind === 'matrix') return rest === '' ? { reason: travelTexts.noFile } : { kind, file: rest };
  if (kind === 'osrm' || kind === 'valhalla') {
    const address = readServerAddress(rest);
    if (!address || address.kind !== null) return { reason: travelTexts.badAddress(describeValue(value)) };
    return { kind: 'server', server: { kind, base: address.base } };
  }
  return { reason: travelTexts.badTravel(describeValue(value)) };
}
