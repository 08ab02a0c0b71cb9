import './speak-as-named.ts';
import { expose } from 'comlink';
import { createCoverageWorkerApi } from './coverage-worker-api.ts';

expose(createCoverageWorkerApi());
