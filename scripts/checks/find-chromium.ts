import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * The Chromium to test in: `CHROME_PATH`, an installed one, or Playwright's own.
 * @throws Error when there is none: tests never pass by skipping.
 */
export function findChromium(): string {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROME_PATH: "${named}" is not a program that can be started`);
    return named;
  }
  const found = installedBrowser() ?? [chromium.executablePath()].find(isExecutable);
  if (found) return found;
  throw new Error('No Chromium found: set CHROME_PATH, or install one (Debian: apt-get install chromium)');
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Finds a Chromium or installs one: with Debian's package manager when root, else with Playwright's installer. */
export function ensureChromium(): string {
  try {
    return findChromium();
  } catch (missing) {
    if (process.env.CHROME_PATH) throw missing;
  }
  const isDebianRoot = process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');
  console.log(isDebianRoot ? 'No Chromium: installing Debian’s' : 'No Chromium: installing Playwright’s');
  if (isDebianRoot) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  } else {
    run('npx', ['playwright', 'install', 'chromium']);
  }
  return findChromium();
}
