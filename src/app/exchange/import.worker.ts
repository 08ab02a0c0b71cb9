import '../../coverage/worker/speak-as-named.ts';
import { expose } from 'comlink';
import { createImportWorkerApi } from './import-worker-api.ts';

expose(createImportWorkerApi());
