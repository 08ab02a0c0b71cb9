import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { GEODATA_FILES } from '../../src/domain/geodata.ts';
import { MANIFEST_FILE } from '../../src/geodata/decode-geodata.ts';

/** What the first picture needs beside the first script, by the name of its chunk. */
const MAP_CHUNKS = ['map-view', 'map-updater', 'map-shapes', 'map-legend'];
/** What the first script asks for once the language is settled. */
const APP_CHUNK = 'main';

/** A chunk and all that it imports at once, by file name. */
function withImports(
  bundle: Rolldown.OutputBundle,
  fileName: string,
  found = new Set<string>(),
): Set<string> {
  const chunk = bundle[fileName];
  if (chunk?.type !== 'chunk' || found.has(fileName)) return found;
  found.add(fileName);
  for (const imported of chunk.imports) withImports(bundle, imported, found);
  return found;
}

/** Tells the browser of the data, the app's code and the map's in the page itself, so that they come beside the first script, not after it. */
export function earlyLinks(): Plugin {
  return {
    name: 'early-links',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const data = [MANIFEST_FILE, ...GEODATA_FILES].map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', href: `./data/${file}`, crossorigin: true },
            injectTo: 'head',
          }),
        );
        const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
        const first = chunks.find(({ isEntry }) => isEntry);
        const app = chunks.find(({ name }) => name === APP_CHUNK);
        const ofMap = chunks.filter(({ name }) => MAP_CHUNKS.includes(name));
        if (!first || !app || ofMap.length !== MAP_CHUNKS.length)
          throw new Error(
            `earlyLinks: found ${ofMap.length} chunks and ${app ? 'the app' : 'no app'}, expected ${APP_CHUNK}, ${MAP_CHUNKS.join(', ')}`,
          );
        const late = [...(app.viteMetadata?.importedCss ?? [])];
        if (late.length > 0)
          throw new Error(
            `earlyLinks: ${APP_CHUNK} has ${late.join(', ')}, expected every style sheet of the first view in boot.ts`,
          );
        const linked = withImports(bundle, first.fileName);
        const ofApp = [...withImports(bundle, app.fileName)].filter((file) => !linked.has(file));
        const code = [...ofApp, ...ofMap.map(({ fileName }) => fileName)].map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `./${file}`, crossorigin: true },
            injectTo: 'head',
          }),
        );
        return [...code, ...data];
      },
    },
  };
}
