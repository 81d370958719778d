import { loadProgram } from './load-program.js';

// What the main thread keeps for this command is what a worker needs. It cannot keep anything, because it is stopped before it ends.
void loadProgram(process.argv[2], false).startWorker();
