import { t } from './l10n.js';

/** An element with its attributes and children; texts become text, whatever they hold. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>> = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
}

/** Steps of enlargement, in percent of the width that a picture has at first. */
const zooms = [50, 75, 100, 150, 200, 300] as const;

/** Letters in drawings have 12 units or more. At first none is shown lower than 11 pixels, the least that the editor itself has, so that a drawing may be wider than the page. */
const readable = 11 / 12;

type Size = number | 'fit';

/** The size that the reader gave to each drawing, by its name: it is kept when the drawing changes. */
const sizes = new Map<string, Size>();

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
    return element('div', {}, zoomButtons(name, zoomed, () => openLarge(label, drawing)), made);
}

/** The buttons above a drawing. At 100 percent it is as wide as the page, or wider where its letters would be too small. */
export function zoomButtons(name: string, zoomed: HTMLElement, openLarge?: () => void): HTMLElement {
    const drawing = zoomed.querySelector('svg')!;
    zoomed.style.setProperty('--readable', `${drawing.viewBox.baseVal.width * readable}px`);
    let size = sizes.get(name) ?? 100;
    const shown = element('output', { 'aria-live': 'polite' });
    const show = () => { shown.textContent = `${percentOf(size, zoomed, drawing)}%`; };
    const set = (to: Size) => {
        size = to;
        sizes.set(name, size);
        zoomed.classList.toggle('fit', size === 'fit');
        if (size !== 'fit') zoomed.style.setProperty('--zoom', String(size / 100));
        show();
    };
    new ResizeObserver(show).observe(zoomed);
    const step = (by: 1 | -1) => {
        const now = percentOf(size, zoomed, drawing);
        set((by > 0 ? zooms.find(zoom => zoom > now) : zooms.findLast(zoom => zoom < now)) ?? size);
    };
    const button = (text: string, title: string, run: () => void) => {
        const made = element('button', { type: 'button', title, 'aria-label': title }, text);
        made.addEventListener('click', run);
        return made;
    };
    set(size);
    return element('div', { class: 'zoom', role: 'toolbar', 'aria-label': t('Size of the picture') },
        button('−', t('Zoom out'), () => step(-1)), shown, button('+', t('Zoom in'), () => step(1)), button(t('Fit'), t('Fit to the width of the page'), () => set('fit')),
        ...(openLarge ? [button(t('Open large'), t('Open large, in a tab of its own'), openLarge)] : []));
}

/** What a size is in percent of the width at first. */
const percentOf = (size: Size, { clientWidth }: HTMLElement, { viewBox }: SVGSVGElement): number =>
    (size === 'fit' ? Math.min(100, Math.round(clientWidth / (viewBox.baseVal.width * readable) * 100)) : size);
