/** Files that the build copies beside the code: the address of the copy, relative to the module. */
declare module '*.wasm' {
    const file: string;
    export default file;
}
declare module '*.woff2' {
    const file: string;
    export default file;
}
