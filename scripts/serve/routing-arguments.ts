import { parseArgs } from 'node:util';
import { ROUTING_VARIABLE, readRoutingServers, serverText } from './routing-option.ts';

/** What a command that builds or starts the page is called with. */
export interface PageArguments {
  readonly port: number;
}

/**
 * Reads `--port` and `--routing` (as often as there are servers), and puts the servers where the build finds them.
 * Says what is wrong and ends the program with 2 for anything else.
 */
export function readPageArguments(args: readonly string[]): PageArguments {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4173' },
        routing: { type: 'string', multiple: true, default: [] },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new RangeError(`--port: got "${values.port}", expected a whole number from 1 to 65535`);
    }
    if (values.routing.length > 0) {
      process.env[ROUTING_VARIABLE] = readRoutingServers(values.routing).map(serverText).join(' ');
    }
    return { port };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
