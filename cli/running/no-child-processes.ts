/** Stands in for what starts other programs, in the library that reads the command line: no command of Concordat is one. */
export default { spawn: (): never => { throw new Error('Concordat starts no other program here.'); } };
