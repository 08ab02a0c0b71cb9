import { readFileSync } from 'node:fs';

// Everything that the page itself names is fetched before anybody asks for anything.
const linked = [...readFileSync('dist/index.html', 'utf8').matchAll(/\.\/(assets\/[\w.-]+\.js)/g)].map(
  ([, file]) => `dist/${file}`,
);
const ofMap = linked.filter((file) => /\/map-(view|updater|shapes|legend)-/.test(file));
if (ofMap.length !== 4)
  throw new Error(`size budget: expected the map's 4 files in index.html, got ${ofMap.length}`);

export default [
  {
    name: 'first view: scripts',
    path: linked.filter((file) => !ofMap.includes(file)),
    limit: '180 kB',
    gzip: true,
  },
  { name: 'map', path: ofMap, limit: '400 kB', gzip: true },
  { name: 'style', path: 'dist/assets/*.css', limit: '40 kB', gzip: true },
  { name: 'boundaries and tables', path: ['public/data/*.json'], limit: '150 kB', gzip: true },
  { name: 'road network', path: 'public/data/network.bin', limit: '200 kB', gzip: true },
  { name: 'demand points', path: 'public/data/demand-points.bin', limit: '150 kB', gzip: true },
];
