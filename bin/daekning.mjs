#!/usr/bin/env node
/**
 * Starts the command line: plain Node, so that it runs before anything is built. What is missing or out
 * of date (the program in one file under .cache/, the data in public/data) is built first, and that is
 * said on standard error. DAEKNING_DATA=DIR uses a folder of built data as it is.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, '.cache', 'cli');
const DATA = join(ROOT, 'public', 'data');
const LOCK = join(CACHE, 'lock');
const LOCK_IS_STALE_AFTER_MS = 10 * 60_000;
const OLD_AFTER_MS = 60 * 60_000;

const DANISH = {
  buildingProgram: 'Bygger kommandolinjen (kun når kilden er ændret) ...',
  oldData: 'public/data er bygget med egne grænser og er ældre end sine kilder: kør npm run geodata igen.',
  buildingData: 'Bygger data (kun når kilderne er ændret) ...',
  noData: 'data kunne ikke bygges; prøv npm run geodata',
  noPackages: 'Afhængigheder mangler: kør npm ci først.',
  failed: 'Fejl i programmet',
};
const ENGLISH = {
  buildingProgram: 'Building the command line (only when its source has changed) ...',
  oldData:
    'public/data was built with your own boundaries and is older than its sources: run npm run geodata again.',
  buildingData: 'Building data (only when their sources have changed) ...',
  noData: 'data could not be built; try npm run geodata',
  noPackages: 'Dependencies are missing: run npm ci first.',
  failed: 'The program failed',
};
const texts = / --lang[ =]en( |$)/.test(` ${process.argv.slice(2).join(' ')}`) ? ENGLISH : DANISH;

const PROGRAM_SOURCES = [
  'src/domain',
  'src/geometry',
  'src/geodata',
  'src/travel',
  'src/coverage',
  'src/plan',
  'scripts/cli',
  'scripts/geodata/read-geodata.ts',
  'scripts/geodata/read-services.ts',
  'package-lock.json',
];
const DATA_SOURCES = ['geodata', 'scripts/geodata', 'src/domain', 'src/geometry', 'src/geodata'];

/** Files under some sources by name, size and time: cheap to look at on every call. */
function look(sources) {
  const hash = createHash('sha256');
  let newest = 0;
  const visit = (path) => {
    const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(join(ROOT, path)).sort()) visit(`${path}/${name}`);
    } else if (!path.includes('.test.')) {
      hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\0`);
      newest = Math.max(newest, stat.mtimeMs);
    }
  };
  for (const source of sources) visit(source);
  return { mark: hash.digest('hex').slice(0, 20), newest };
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Only one call at a time builds; the others wait and then look again. */
async function whileLocked(work) {
  mkdirSync(CACHE, { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const held = statSync(LOCK, { throwIfNoEntry: false });
      if (held && Date.now() - held.mtimeMs > LOCK_IS_STALE_AFTER_MS) rmSync(LOCK, { recursive: true });
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/** Programs of earlier sources; not the latest ones, which another call may be about to start. */
function removeOldPrograms() {
  for (const name of readdirSync(CACHE)) {
    const file = join(CACHE, name);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (name.startsWith('program-') && stat && Date.now() - stat.mtimeMs > OLD_AFTER_MS) rmSync(file);
  }
}

async function findProgram() {
  const file = join(CACHE, `program-${look(PROGRAM_SOURCES).mark}.mjs`);
  if (existsSync(file)) return file;
  return whileLocked(async () => {
    if (existsSync(file)) return file;
    say(texts.buildingProgram);
    const { build } = await import('vite');
    const folder = join(CACHE, `new-${process.pid}`);
    try {
      await build({
        root: ROOT,
        configFile: false,
        publicDir: false,
        logLevel: 'silent',
        ssr: { noExternal: true },
        build: {
          ssr: 'scripts/cli/main.ts',
          outDir: folder,
          emptyOutDir: true,
          target: 'node20',
          rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
        },
      });
      renameSync(join(folder, 'main.mjs'), file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    removeOldPrograms();
    return file;
  });
}

/** What to do about the built data: nothing, build them, or tell that they are older than their sources. */
function judgeData({ mark, newest }) {
  const manifestFile = join(DATA, 'manifest.json');
  const manifest = statSync(manifestFile, { throwIfNoEntry: false });
  if (!manifest) return 'build';
  if (existsSync(join(CACHE, `data-${mark}`))) return 'fresh';
  const wasFreshBefore = existsSync(CACHE) && readdirSync(CACHE).some((name) => name.startsWith('data-'));
  if (!wasFreshBefore && newest <= manifest.mtimeMs) return 'fresh';
  // Boundaries of the user's own cannot be found again from here.
  return readFileSync(manifestFile, 'utf8').includes('"kind":"given"') ? 'old' : 'build';
}

async function findData() {
  if (process.env.DAEKNING_DATA) return process.env.DAEKNING_DATA;
  const sources = look(DATA_SOURCES);
  const markFile = join(CACHE, `data-${sources.mark}`);
  if (judgeData(sources) === 'fresh' && existsSync(markFile)) return DATA;
  return whileLocked(() => {
    const judgement = judgeData(sources);
    if (judgement === 'old') {
      say(texts.oldData);
    }
    if (judgement === 'build') {
      say(texts.buildingData);
      const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/geodata/build.ts'], {
        cwd: ROOT,
        stdio: ['ignore', 2, 2],
      });
      if (status !== 0) throw new Error(texts.noData);
    }
    for (const name of readdirSync(CACHE)) if (name.startsWith('data-')) rmSync(join(CACHE, name));
    writeFileSync(markFile, '');
    return DATA;
  });
}

try {
  const { runCommandLine } = await import(pathToFileURL(await findProgram()).href);
  process.exitCode = await runCommandLine(process.argv.slice(2), findData);
} catch (error) {
  const missing = !existsSync(join(ROOT, 'node_modules', 'vite'));
  say(missing ? texts.noPackages : `${texts.failed}: ${error.message}`);
  process.exitCode = 3;
}
