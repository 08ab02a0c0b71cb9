/**
 * `npm test`: every check, in order, stopping at the first that fails.
 * `npm test -- lint unit` runs the named ones only.
 */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { ensureChromium } from './find-chromium.ts';

interface Check {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
}

const CHECKS: readonly Check[] = [
  { name: 'geodata', commands: [['tsx', 'scripts/geodata/build.ts']] },
  { name: 'lint', commands: [['biome', 'ci', '--error-on-warnings', '.']] },
  {
    name: 'types',
    commands: [
      ['tsc', '-p', 'tsconfig.json'],
      ['tsc', '-p', 'tsconfig.scripts.json'],
      ['tsc', '-p', 'tsconfig.worker.json'],
    ],
  },
  { name: 'core-types', commands: [['tsc', '-p', 'tsconfig.core.json']] },
  {
    name: 'imports',
    commands: [
      ['depcruise', 'src', 'scripts', 'tests'],
      ['tsx', 'scripts/checks/folder-graph.ts', '--check'],
    ],
  },
  { name: 'dead-code', commands: [['knip']] },
  { name: 'unit', commands: [['vitest', 'run']] },
  { name: 'build', commands: [['vite', 'build'], ['size-limit']] },
  { name: 'browser', commands: [['playwright', 'test']] },
];

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function environmentFor(check: Check): Promise<NodeJS.ProcessEnv> {
  if (check.name !== 'browser') return process.env;
  return { ...process.env, CHROME_PATH: ensureChromium(), DAEKNING_TEST_PORT: String(await freePort()) };
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0) {
    console.error(
      `Unknown check: ${unknown.join(', ')}; known: ${CHECKS.map((check) => check.name).join(', ')}`,
    );
    process.exit(2);
  }
  for (const check of CHECKS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const started = Date.now();
    console.log(`\n== ${check.name}`);
    const env = await environmentFor(check);
    for (const [program = '', ...args] of check.commands) {
      const { status, error } = spawnSync('npx', ['--no-install', program, ...args], {
        stdio: 'inherit',
        env,
      });
      if (status !== 0) {
        console.error(
          `\n${check.name} failed: ${[program, ...args].join(' ')}${error ? ` (${error.message})` : ''}`,
        );
        process.exit(1);
      }
    }
    console.log(`== ${check.name}: ok, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
}

await main();
