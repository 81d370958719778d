/** What the starters of the command and of its workers load. */
export { main } from './main.js';
export const startWorker = (): Promise<unknown> => import('./running/lint-worker.js');
