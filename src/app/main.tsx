import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createWorkerEngine } from '../coverage/worker/run-coverage-worker.ts';
import { loadGeodata } from '../geodata/load-geodata.ts';
import { loadMunicipalityTable } from '../geodata/load-municipality-table.ts';
import { loadText } from '../geodata/load-text.ts';
import { App, type AppServices } from './app.tsx';
import { createIdbStorage } from './drafts/idb-storage.ts';
import { createTabChannel } from './drafts/tab-channel.ts';

const DATA_FOLDER = './data';

const services: AppServices = {
  loadGeodata: () => loadGeodata(DATA_FOLDER),
  loadRest: async () => {
    const table = await loadMunicipalityTable(DATA_FOLDER);
    return table.ok ? { coverage: { ...table.value, landBorders: [], crossings: [] }, manifest: null } : null;
  },
  loadServices: async (geodata) => {
    const { loadServices } = await import('../geodata/load-services.ts');
    return loadServices(DATA_FOLDER, geodata);
  },
  readText: (path) => loadText(`./${path}`),
  loadPlaces: async () => {
    const { loadNamedPlaces } = await import('../geodata/load-named-places.ts');
    return loadNamedPlaces(DATA_FOLDER);
  },
  startWorker: (geodata) => asRunning(createWorkerEngine(geodata.coverage, geodata.network)),
  startOnPage: async (geodata) => {
    const { createSameThreadEngine } = await import('../coverage/worker/same-thread-engine.ts');
    return asRunning(createSameThreadEngine(geodata.coverage, geodata.network));
  },
  storage: createIdbStorage(),
  openChannel: createTabChannel,
  newId: () => {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
};

function asRunning(engine: ReturnType<typeof createWorkerEngine>): ReturnType<AppServices['startWorker']> {
  return {
    evaluate: (plan, options) => engine.evaluate(plan, options),
    setTravel: (source) => engine.setTravel(source),
    measureSensitivity: (plan, share, options) => engine.measureSensitivity(plan, share, options),
    stop: () => engine.stop(),
    analysis: engine.analysis,
  };
}

const root = document.getElementById('root');
if (!root) throw new Error('main: got no element with id "root", expected it in index.html');
createRoot(root).render(
  <StrictMode>
    <App services={services} />
  </StrictMode>,
);
