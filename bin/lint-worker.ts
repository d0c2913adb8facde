import { builtins } from '../src/api/builtins.ts';
import { lintWorker } from '../src/run/lint-worker.ts';
import { refuseExit } from './refuse-exit.ts';

refuseExit();

export default lintWorker(builtins);
