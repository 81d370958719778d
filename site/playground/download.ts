/** Hands a text or a document to the person at the browser as a file. Nothing leaves the machine. */
export function downloaded(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
}
