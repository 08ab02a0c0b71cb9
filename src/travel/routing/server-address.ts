import { ROUTING_KINDS, type RoutingKind } from './routing-server.ts';

/** A routing server as it is named in a call: `osrm:http://localhost:5000`; without a kind it may be either. */
export interface ServerAddress {
  readonly kind: RoutingKind | null;
  /** Without query, or slash at the end. */
  readonly base: string;
  /** What a content-security policy lets the page ask: scheme, host and port. */
  readonly origin: string;
}

/** Scheme, host with or without port, and a path of plain letters: nothing that could mean more in a policy. */
const ADDRESS =
  /^(https?):\/\/((?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?)((?:\/[\w.~-]+)*)\/*$/i;
/** What users paste behind the address of a server. */
const SERVICE_PATH = /\/(?:table(?:\/v1(?:\/[\w.~-]+)?)?|sources_to_targets)\/*$/i;

/** Reads an address; null for anything that is none, has a user name or a query, or is not over HTTP. */
export function readServerAddress(text: string): ServerAddress | null {
  const kind = ROUTING_KINDS.find((known) => text.toLowerCase().startsWith(`${known}:`)) ?? null;
  const address = (kind === null ? text : text.slice(kind.length + 1)).trim().replace(SERVICE_PATH, '');
  const [, scheme, host, path] = ADDRESS.exec(address) ?? [];
  if (scheme === undefined || host === undefined || path === undefined) return null;
  const port = /:(\d+)$/.exec(host)?.[1];
  if (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65_535)) return null;
  const origin = `${scheme}://${host}`.toLowerCase();
  return { kind, base: `${origin}${path}`, origin };
}
