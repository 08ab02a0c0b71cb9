import '../../coverage/worker/speak-as-named.ts';
import { expose } from 'comlink';
import { createDemandWorkerApi } from './demand-worker-api.ts';

expose(createDemandWorkerApi());
