import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { DEFAULT_SETTINGS, type Plan, type ServiceArea, type Site } from '../domain/plan.ts';
import { canonicalJson, canonicalObject } from './canonical-json.ts';

/**
 * `sha256:` and the hex SHA-256 of what a plan says: its canonical JSON (RFC 8785) with strings in NFC, defaults filled
 * in and lists of codes sorted; names, notes, colours, locks and keys that this version does not know are left out.
 */
export function planFingerprint(plan: Plan): string {
  return fingerprintWith(plan, (_facility, write) => write());
}

/** The same, where `keep` may hand back a facility's text from the last time it was written. */
export function fingerprintWith(
  plan: Plan,
  keep: (facility: Site | ServiceArea, write: () => string) => string,
): string {
  const sites = plan.sites.map((site) => keep(site, () => canonicalSite(site)));
  const areas = plan.serviceAreas.map((area) => keep(area, () => canonicalArea(area)));
  const waivers = plan.waivers.map(({ rule, subject, reason }) => canonicalJson({ rule, subject, reason }));
  const { extra: _extra, ferries, ...settings } = plan.settings;
  // Left out where nobody chose: plans from before there was a choice keep their fingerprint.
  const chosen = ferries === DEFAULT_SETTINGS.ferries ? settings : { ...settings, ferries };
  const text = canonicalObject([
    ['format', canonicalJson(plan.format)],
    ['version', canonicalJson(plan.version)],
    ['asOf', canonicalJson(plan.asOf)],
    ['sites', `[${sites.join(',')}]`],
    ['serviceAreas', `[${areas.join(',')}]`],
    ['waivers', `[${waivers.join(',')}]`],
    ['settings', canonicalJson(chosen)],
  ]);
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

function canonicalSite({ extra: _extra, ...site }: Site): string {
  return canonicalJson({ ...site, serves: site.serves.toSorted() });
}

function canonicalArea({ extra: _extra, ...area }: ServiceArea): string {
  const { agreement, polygon } = area;
  return canonicalJson({
    ...area,
    polygon: polygon && { type: polygon.type, coordinates: polygon.coordinates },
    municipalities: area.municipalities.toSorted(),
    agreement: agreement && {
      title: agreement.title,
      date: agreement.date,
      parties: agreement.parties.toSorted(),
    },
  });
}
