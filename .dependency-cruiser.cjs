/** The import gate: imports point one way. docs/architecture.md has the table this enforces. */
const allowed = {
  domain: [],
  geometry: ['domain'],
  geodata: ['domain', 'geometry'],
  travel: ['domain', 'geometry'],
  coverage: ['domain', 'geometry', 'travel'],
  plan: ['domain', 'geometry', 'coverage'],
  i18n: ['domain'],
  ui: ['domain', 'i18n'],
  map: ['domain', 'geometry', 'plan', 'ui', 'i18n'],
  panels: ['domain', 'plan', 'ui', 'i18n'],
  app: ['domain', 'geometry', 'geodata', 'travel', 'coverage', 'plan', 'i18n', 'ui', 'map', 'panels'],
};

const TEST_FILE = '\\.test\\.tsx?$';

const folderRules = Object.entries(allowed).map(([folder, may]) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment: `src/${folder} may import: ${may.join(', ') || 'nothing of ours'}`,
  from: { path: `^src/${folder}/`, pathNot: TEST_FILE },
  to: { path: '^(src|scripts|tests)/', pathNot: `^src/(${[folder, ...may].join('|')})/` },
}));

const testRules = Object.entries(allowed).map(([folder, may]) => ({
  name: `${folder}-tests-import`,
  severity: 'error',
  comment: `tests in src/${folder} may import what the folder may, tests/fixtures, and the engine for real results`,
  from: { path: `^src/${folder}/.*${TEST_FILE}` },
  to: {
    path: '^(src|scripts|tests)/',
    pathNot: `^(src/(${[folder, ...may].join('|')}|domain|geometry|travel|coverage)|tests/fixtures)/`,
  },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    ...testRules,
    {
      name: 'scripts-imports',
      severity: 'error',
      comment: 'scripts use the core and the decoders, never the page',
      from: { path: '^scripts/' },
      to: { path: '^src/(i18n|ui|map|panels|app)/|^src/coverage/worker/' },
    },
    {
      name: 'coverage-front-door',
      severity: 'error',
      comment: 'plan, panels and map know the engine by its front doors only',
      from: { path: '^src/(plan|map|panels|ui)/' },
      // What hangs together is asked by editing too, and would bring the whole engine along through its front door.
      to: { path: '^src/coverage/', pathNot: '^src/coverage/(index|connected-parts)\\.ts$' },
    },
    {
      name: 'worker-stays-apart',
      severity: 'error',
      comment: 'the pure engine does not know its worker',
      from: { path: '^src/coverage/(?!worker/)' },
      to: { path: '^src/coverage/worker/' },
    },
    {
      name: 'maplibre-only-in-map',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/map/' },
      to: { path: 'node_modules/maplibre-gl' },
    },
    {
      name: 'spatial-libraries-only-in-geometry',
      severity: 'error',
      comment: 'tests may hold our figures against the libraries',
      from: { path: '^src/', pathNot: '^src/geometry/|\\.test\\.ts$' },
      to: { path: 'node_modules/(@turf|topojson-client|flatbush)' },
    },
    {
      name: 'react-only-in-views',
      severity: 'error',
      from: { path: '^(src/(domain|geometry|geodata|travel|coverage|plan)|scripts)/' },
      to: { path: 'node_modules/react' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'two-levels',
      severity: 'error',
      comment: 'two folder levels under src at most',
      from: {},
      to: { path: '^src/[^/]+/[^/]+/[^/]+/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\?worker|\\?url' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
