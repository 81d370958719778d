import { t } from './l10n.js';

/** An element with its attributes and children; texts become text, whatever they hold. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>> = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
}

/** Steps of enlargement, in percent of the width that a picture has. */
const zooms = [50, 75, 100, 150, 200, 300] as const;

/**
 * Markup that the core made, in which it escaped every text of the charter; where it is a drawing, with buttons to enlarge it.
 * @param name of its file.
 */
export function picture(name: string, label: string, markup: string, openLarge?: (label: string, svg: SVGElement) => void): HTMLElement {
    const made = element('div', { class: 'picture', role: 'region', 'aria-label': label, tabindex: '0' });
    made.innerHTML = markup;
    const drawing = made.querySelector('svg');
    if (!drawing || !openLarge) return made;
    const zoomed = element('div', { class: 'zoomed', 'data-picture': name, 'data-vscode-context': JSON.stringify({ webviewSection: 'picture', picture: name, preventDefaultContextMenuItems: true }) }, ...made.childNodes);
    made.append(zoomed);
    return element('div', {}, zoomButtons(zoomed, () => openLarge(label, drawing)), made);
}

/** The buttons above a drawing. It is as wide as the page at 100 percent. */
export function zoomButtons(zoomed: HTMLElement, openLarge?: () => void): HTMLElement {
    let zoom = 100;
    const shown = element('output', { 'aria-live': 'polite' }, '100%');
    const set = (to: number) => {
        zoom = to;
        zoomed.style.setProperty('--zoom', String(zoom / 100));
        shown.textContent = `${zoom}%`;
    };
    const step = (by: number) => set(zooms[Math.min(Math.max(zooms.indexOf(zoom as 100) + by, 0), zooms.length - 1)]!);
    const button = (text: string, name: string, run: () => void) => {
        const made = element('button', { type: 'button', title: name, 'aria-label': name }, text);
        made.addEventListener('click', run);
        return made;
    };
    return element('div', { class: 'zoom', role: 'toolbar', 'aria-label': t('Size of the picture') },
        button('−', t('Zoom out'), () => step(-1)), shown, button('+', t('Zoom in'), () => step(1)), button(t('Fit'), t('Fit to the width of the page'), () => set(100)),
        ...(openLarge ? [button(t('Open large'), t('Open large, in a tab of its own'), openLarge)] : []));
}
