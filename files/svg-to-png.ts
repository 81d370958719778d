import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import renderer from '@resvg/resvg-wasm/index_bg.wasm';
import bold from '@fontsource/open-sans/files/open-sans-latin-700-normal.woff2';
import boldExtended from '@fontsource/open-sans/files/open-sans-latin-ext-700-normal.woff2';
import regular from '@fontsource/open-sans/files/open-sans-latin-400-normal.woff2';
import regularExtended from '@fontsource/open-sans/files/open-sans-latin-ext-400-normal.woff2';

/** Pixels of the copy for each pixel of the drawing: enough for print on A4. */
const zoom = 2;

let made: Promise<(svg: string) => Promise<Uint8Array>> | undefined;

/** What makes PNG copies of drawings, for programs that cannot draw SVG. It has letters for the languages written in Latin script. A process loads it once. */
export const rasteriser = (): Promise<(svg: string) => Promise<Uint8Array>> => (made ??= load());

async function load(): Promise<(svg: string) => Promise<Uint8Array>> {
    const read = (file: string) => readFile(new URL(file, import.meta.url));
    const [wasm, ...fontBuffers] = await Promise.all([renderer, regular, bold, regularExtended, boldExtended].map(read));
    await initWasm(wasm!);
    const font = { fontBuffers, defaultFontFamily: 'Open Sans', sansSerifFamily: 'Open Sans' };
    return async svg => new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font }).render().asPng();
}
