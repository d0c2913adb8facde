import { builtins } from '../src/api/builtins.ts';
import { lintWorker } from '../src/run/lint-worker.ts';
import { obeyParserVariable } from './obey-parser-variable.ts';
import { refuseExit } from './refuse-exit.ts';

refuseExit();
obeyParserVariable();

export default lintWorker(builtins);
