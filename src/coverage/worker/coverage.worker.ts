import { expose } from 'comlink';
import { addCoverageEnglish } from '../english.ts';
import { createCoverageWorkerApi } from './coverage-worker-api.ts';

addCoverageEnglish();
expose(createCoverageWorkerApi());
