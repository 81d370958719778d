/** `concordat server`: becomes the language server, which is built beside the command and reads the same arguments. */
export async function serve(): Promise<void> {
    await import(new URL('./server.js', import.meta.url).href);
}
