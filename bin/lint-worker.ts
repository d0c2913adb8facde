import { refuseExit } from './refuse-exit.ts';

refuseExit();

export { default } from '../src/lint-worker.ts';
