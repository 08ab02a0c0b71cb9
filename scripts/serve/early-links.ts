import type { HtmlTagDescriptor, Plugin } from 'vite';
import { GEODATA_FILES } from '../../src/domain/geodata.ts';
import { MANIFEST_FILE } from '../../src/geodata/decode-geodata.ts';

/** What the first picture needs beside the first script, by the name of its chunk. */
const MAP_CHUNKS = ['map-view', 'map-updater', 'map-shapes', 'map-legend'];

/** Tells the browser of the data and the map's code in the page itself, so that they come beside the first script, not after it. */
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
        const chunks = Object.values(bundle).flatMap((chunk): HtmlTagDescriptor[] =>
          chunk.type === 'chunk' && MAP_CHUNKS.includes(chunk.name)
            ? [
                {
                  tag: 'link',
                  attrs: { rel: 'modulepreload', href: `./${chunk.fileName}`, crossorigin: true },
                  injectTo: 'head',
                },
              ]
            : [],
        );
        if (chunks.length !== MAP_CHUNKS.length)
          throw new Error(`earlyLinks: found ${chunks.length} chunks, expected ${MAP_CHUNKS.join(', ')}`);
        return [...data, ...chunks];
      },
    },
  };
}
