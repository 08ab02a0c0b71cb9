/**
 * `npm start`: builds what is out of date, serves the page on this machine and says the address.
 * `npm start -- --port 5000` for another port.
 */
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { buildGeodataOrExit } from '../geodata/build.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`--port: got "${values.port}", expected a whole number from 1 to 65535`);
  process.exit(2);
}

await buildGeodataOrExit();
await build({ logLevel: 'warn' });
const server = await preview({ preview: { port, host: 'localhost' } });
console.log(`Dækning: ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}   (stop: Ctrl+C)`);
