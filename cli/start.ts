import { loadProgram } from './load-program.js';

void loadProgram(process.argv[2], true).main();
