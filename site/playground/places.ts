/** Follows a link of a picture: to what the page says of it, and to its place in the text, if that is the one that is open. */
export function followed(event: MouseEvent, uri: string, reveal: (line: number) => void): void {
    const link = (event.target as Element).closest('a[href^="#"]');
    if (!link) return;
    // The fragment of the address is kept for a shared text.
    event.preventDefault();
    const told = document.getElementById(link.getAttribute('href')!.slice(1));
    if (told instanceof HTMLDetailsElement) told.open = true;
    told?.scrollIntoView({ block: 'start' });
    told?.querySelector('summary')?.focus({ preventScroll: true });
    if (link.getAttribute('data-uri') === uri) reveal(Number(link.getAttribute('data-line')));
}
