import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package is 280 MB, so it is no dependency of the project; what is tested against is this version and no other. */
const PACKAGE = '@valhallajs/valhallajs';
const VERSION = '3.6.1';

/**
 * Installs Valhalla into a folder of its own, once; gives the package's folder.
 * @throws Error when it cannot be installed: this test never passes by skipping
 */
export function installValhalla(folder: string): string {
  const installed = join(folder, 'node_modules', ...PACKAGE.split('/'));
  const manifest = join(installed, 'package.json');
  const isThere = existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === VERSION;
  if (isThere) return installed;
  console.log(`Installing ${PACKAGE} ${VERSION} (280 MB) into ${folder}`);
  mkdirSync(folder, { recursive: true });
  // A manifest of its own keeps npm from looking for the project's.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-save', '--no-audit', '--no-fund', `${PACKAGE}@${VERSION}`];
  const { status, error } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0 || !existsSync(manifest)) {
    throw new Error(`${PACKAGE} ${VERSION} could not be installed${error ? `: ${error.message}` : ''}`);
  }
  return installed;
}

/**
 * Makes sure of Debian's osmium, which turns our XML into what Valhalla reads.
 * @throws Error when it is missing and cannot be installed
 */
export function ensureOsmium(): void {
  if (isOsmiumThere()) return;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isDebianRoot) {
    throw new Error('osmium is missing: install Debian’s osmium-tool (apt-get install osmium-tool)');
  }
  console.log('No osmium: installing Debian’s osmium-tool');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'osmium-tool']]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed`);
  }
  if (!isOsmiumThere()) throw new Error('osmium is still missing after osmium-tool was installed');
}

function isOsmiumThere(): boolean {
  return spawnSync('osmium', ['--version'], { stdio: 'ignore' }).status === 0;
}
