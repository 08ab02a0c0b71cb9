/** `npm run build`: the data and the page; `-- --routing ORIGIN` for each routing server that the page may ask. */
import { build } from 'vite';
import { buildGeodataOrExit } from '../geodata/build.ts';
import { readPageArguments } from './routing-arguments.ts';

readPageArguments(process.argv.slice(2));
await buildGeodataOrExit();
await build();
