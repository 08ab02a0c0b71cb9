/**
 * `npm run test:routing`: our client against a real Valhalla on a small network made by hand. Installs what it needs
 * (280 MB under .cache/routing, and Debian's osmium-tool), so it is no part of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../geodata/build-geodata.ts';
import { ensureOsmium, installValhalla } from './install-valhalla.ts';

const CACHE = join(PROJECT_ROOT, '.cache', 'routing');

ensureOsmium();
const valhalla = installValhalla(CACHE);
const { status } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', '--config', 'vitest.routing.config.ts'],
  {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    env: { ...process.env, DAEKNING_VALHALLA: valhalla },
  },
);
process.exit(status ?? 1);
