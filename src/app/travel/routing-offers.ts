import type { RoutingOffer } from '../../plan/travel-choice-store.ts';

/** Where the build put the routing servers that the page may ask. */
const META = 'meta[name="daekning-routing"]';

/** The routing servers that were named when the page was built or started; none without. */
export function readRoutingOffers(page: Pick<Document, 'querySelector'>): readonly RoutingOffer[] {
  const text = page.querySelector(META)?.getAttribute('content') ?? '';
  return text.split(/\s+/).flatMap((address): readonly RoutingOffer[] => {
    const [, kind, base] = /^(?:(osrm|valhalla):)?(https?:\/\/.+)$/.exec(address) ?? [];
    if (base === undefined) return [];
    return [{ kind: kind === 'osrm' || kind === 'valhalla' ? kind : null, base }];
  });
}
