/**
 * `npm start`: builds what is out of date, serves the page on this machine and says the address.
 * `npm start -- --port 5000` for another port; `--routing ORIGIN` for each routing server that the page may ask.
 */
import { build, preview } from 'vite';
import { buildGeodataOrExit } from '../geodata/build.ts';
import { readPageArguments } from './routing-arguments.ts';

const { port } = readPageArguments(process.argv.slice(2));
await buildGeodataOrExit();
await build({ logLevel: 'warn' });
const server = await preview({ preview: { port, host: 'localhost' } });
console.log(`Dækning: ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}   (stop: Ctrl+C)`);
