/** Pixels of the copy for each pixel of the drawing: enough for print on A4. */
const zoom = 2;

/** A drawing as PNG, for programs that cannot draw SVG. The browser draws it, in its own letters. */
export async function drawnAsPng(svg: string): Promise<Uint8Array> {
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number) as [number, number, number];
    const image = new Image(width * zoom, height * zoom);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * zoom, height * zoom];
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>(resolve => { canvas.toBlob(resolve, 'image/png'); });
    if (!png) throw new Error('This browser could not draw the picture.');
    return new Uint8Array(await png.arrayBuffer());
}
