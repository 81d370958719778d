/** A drawing with its own style, so that it looks the same elsewhere. Colours of the editor are written out. */
export function standingAlone(drawing: SVGElement, css: string): string {
    const copy = drawing.cloneNode(true) as SVGElement;
    const own = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    const colours = getComputedStyle(document.documentElement);
    own.textContent = css.replace(/var\((--vscode-[\w-]+)(?:, *([^()]*))?\)/g, (_, name: string, otherwise?: string) => colours.getPropertyValue(name).trim() || otherwise || 'currentColor');
    copy.prepend(own);
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    return new XMLSerializer().serializeToString(copy);
}

/** Dots for each unit of a drawing, so that it is sharp in a document. */
const density = 2;
/** Dots; browsers draw nothing that is wider or higher. */
const longestSide = 16_000;

/** A drawing that stands alone as PNG, on the background of the editor: its texts have a colour that can be read on that. */
export async function asPng(svg: string, { width, height }: { readonly width: number; readonly height: number }): Promise<Blob> {
    const scale = Math.min(density, longestSide / Math.max(width, height));
    const image = new Image(width * scale, height * scale);
    const sized = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    for (const side of ['width', 'height'] as const) sized.setAttribute(side, String(image[side]));
    const address = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(sized)], { type: 'image/svg+xml' }));
    try {
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width: image.width, height: image.height });
        const context = canvas.getContext('2d')!;
        context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background').trim() || 'white';
        context.fillRect(0, 0, image.width, image.height);
        context.drawImage(image, 0, 0, image.width, image.height);
        return await new Promise((resolve, fail) => { canvas.toBlob(blob => (blob ? resolve(blob) : fail(new Error('The picture is too large.'))), 'image/png'); });
    } finally {
        URL.revokeObjectURL(address);
    }
}

/** Milliseconds, and how often: after a menu was closed, the page has to get the focus back, without which the browser lets nothing be copied. */
const [focusPause, focusTries] = [20, 50];

export async function copyPng(png: Promise<Blob>): Promise<void> {
    for (let tries = 0; tries < focusTries && !document.hasFocus(); tries++) await new Promise(later => setTimeout(later, focusPause));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': await png })]);
}
