import { readServerAddress, type ServerAddress } from '../../src/travel/routing/server-address.ts';

/** Where the servers stand on the way from a command to the build: addresses with spaces between. */
export const ROUTING_VARIABLE = 'DAEKNING_ROUTING';

/**
 * The routing servers that the page may ask: `https://host`, `osrm:https://host/path` or `valhalla:https://host`.
 * @throws RangeError for anything that is no such address
 */
export function readRoutingServers(texts: readonly string[]): readonly ServerAddress[] {
  return texts.map((text) => {
    const address = readServerAddress(text);
    if (address) return address;
    const expected = 'https://host, osrm:https://host or valhalla:https://host, without query';
    throw new RangeError(`--routing: got "${text}", expected ${expected}`);
  });
}

/** The servers that the environment names; none where it names none. */
export function routingServersOf(environment: NodeJS.ProcessEnv): readonly ServerAddress[] {
  return readRoutingServers((environment[ROUTING_VARIABLE] ?? '').split(/\s+/).filter((text) => text !== ''));
}

/** A server as the page reads it: its kind, where that is settled, before its address. */
export function serverText({ kind, base }: ServerAddress): string {
  return kind === null ? base : `${kind}:${base}`;
}
