/**
 * Stands in for the module `node:process` in the library that reads the command line. Importing that module has Node make every property
 * of it, and load what only some of them need, such as its network.
 */
export default process;
