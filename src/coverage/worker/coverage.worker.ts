import { expose } from 'comlink';
import { createCoverageWorkerApi } from './coverage-worker-api.ts';

expose(createCoverageWorkerApi());
