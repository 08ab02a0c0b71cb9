/**
 * Prints who imports whom, folder by folder, into `docs/architecture.md` between its two markers.
 * With `--check` it writes nothing and fails when the page is out of date.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { ICruiseResult } from 'dependency-cruiser';

const PAGE = 'docs/architecture.md';
const BEGIN = '<!-- folder graph: npm run folder-graph -->';
const END = '<!-- end of folder graph -->';

function folderOf(path: string): string | undefined {
  const [top, second] = path.split('/');
  if (top === 'scripts') return 'scripts';
  return top === 'src' && second !== undefined ? `src/${second}` : undefined;
}

function readFolderImports(): Map<string, Set<string>> {
  const cruised = execFileSync(
    'npx',
    ['--no-install', 'depcruise', 'src', 'scripts', '--output-type', 'json'],
    {
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  const output: ICruiseResult = JSON.parse(cruised.toString('utf8'));
  const imports = new Map<string, Set<string>>();
  for (const module of output.modules) {
    const from = folderOf(module.source);
    if (from === undefined || /\.test\.tsx?$/.test(module.source)) continue;
    const targets = imports.get(from) ?? new Set<string>();
    imports.set(from, targets);
    for (const { resolved } of module.dependencies) {
      const to = folderOf(resolved);
      if (to !== undefined && to !== from) targets.add(to);
    }
  }
  return imports;
}

function drawGraph(imports: ReadonlyMap<string, ReadonlySet<string>>): string {
  const rows = [...imports].sort(([a], [b]) => a.localeCompare(b));
  const lines = rows.map(
    ([from, to]) =>
      `| \`${from}\` | ${
        [...to]
          .sort()
          .map((name) => `\`${name}\``)
          .join(', ') || 'nothing'
      } |`,
  );
  return ['| folder | imports |', '| --- | --- |', ...lines].join('\n');
}

const page = readFileSync(PAGE, 'utf8');
const [before, rest] = page.split(BEGIN);
const after = rest?.split(END)[1];
if (before === undefined || after === undefined)
  throw new Error(`${PAGE}: expected the markers "${BEGIN}" and "${END}"`);
const fresh = `${before}${BEGIN}\n\n${drawGraph(readFolderImports())}\n\n${END}${after}`;
if (process.argv.includes('--check')) {
  if (fresh !== page) {
    console.error(`${PAGE}: the folder graph is out of date; run npm run folder-graph`);
    process.exit(1);
  }
} else {
  writeFileSync(PAGE, fresh);
}
