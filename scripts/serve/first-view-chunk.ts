import { resolve } from 'node:path';

/** What the bundler tells of a module: those it imports at once. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const APP = resolve('src/app/main.tsx');
const BOOT = resolve('src/app/boot.ts');
const ENGLISH = resolve('src/i18n/en.ts');

function withImports(graph: ModuleGraph, id: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) withImports(graph, imported, found);
  return found;
}

/**
 * Puts the app's first view into one chunk, as the bundler does by itself with what a page's script imports at
 * once: the app is imported only when the language is settled, and would else lie in thirty chunks. What is
 * evaluated before it, to settle the language, lies apart in `start`, which comes first: a chunk takes what it imports along.
 * @returns groups for the bundler's `codeSplitting`
 */
export function firstViewChunks(): { name: (id: string, graph: ModuleGraph) => string | null }[] {
  let sets: Readonly<Record<'app' | 'boot' | 'english', ReadonlySet<string>>> | null = null;
  const setsOf = (graph: ModuleGraph): NonNullable<typeof sets> => {
    sets ??= {
      app: withImports(graph, APP),
      boot: withImports(graph, BOOT),
      english: withImports(graph, ENGLISH),
    };
    return sets;
  };
  return [
    {
      name: (id, graph) => {
        const { app, boot, english } = setsOf(graph);
        return id !== BOOT && (boot.has(id) || (app.has(id) && english.has(id))) ? 'start' : null;
      },
    },
    { name: (id, graph) => (setsOf(graph).app.has(id) ? 'main' : null) },
  ];
}
