import './page.css';
import type { TextPlace } from '../../language/model/place.js';
import type { Seen } from '../../server/features/pictures.js';
import { summaryOf } from '../../language/assessment/summary.js';
import { assessmentInWords } from './assessment.js';
import { asPng, copyPng, standingAlone } from './drawings.js';
import { element, picture } from './elements.js';
import { t } from './l10n.js';
import type { Format, FromPage, Tab, ToPage, ViewState } from './messages.js';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): ViewState | undefined; setState(state: ViewState): void };

const editor = acquireVsCodeApi();
const titles: Readonly<Record<Tab, string>> = { model: t('The model'), stakeholders: t('Stakeholders') };
const tabs = Object.keys(titles) as Tab[];
let seen: Seen | null = null;
let last = '';
let cursor: { readonly uri: string; readonly line: number } | undefined;

const buttons = tabs.map(tab => element('button', { type: 'button', role: 'tab', id: `tab-${tab}`, 'aria-controls': `panel-${tab}` }, titles[tab]));
const panels = tabs.map(tab => element('div', { role: 'tabpanel', id: `panel-${tab}`, 'aria-labelledby': `tab-${tab}` }));
const title = element('h1');
const note = element('p', { role: 'status' }, t('Loading…'));
const style = new CSSStyleSheet();
document.adoptedStyleSheets = [style];
document.body.append(element('main', {}, element('div', { role: 'tablist', 'aria-label': t('What to show') }, ...buttons), title, note, ...panels));
buttons.forEach((button, index) => {
    button.addEventListener('click', () => select(tabs[index]!));
    button.addEventListener('keydown', ({ key }) => {
        const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
        const next = (index + step + tabs.length) % tabs.length;
        if (step === 0) return;
        select(tabs[next]!);
        buttons[next]!.focus();
    });
});
document.addEventListener('click', follow);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    switch (data.is) {
        case 'seen': return draw(data);
        case 'tab': return select(data.tab);
        case 'picture': return void sendPicture(data.id, data.format);
        case 'copy': return void copyPicture(data.id);
        case 'cursor':
            cursor = data;
            return highlight();
    }
});
select(editor.getState()?.tab ?? 'model');
editor.postMessage({ is: 'ready' });

function select(tab: Tab): void {
    tabs.forEach((each, index) => {
        buttons[index]!.setAttribute('aria-selected', String(each === tab));
        buttons[index]!.tabIndex = each === tab ? 0 : -1;
        panels[index]!.hidden = each !== tab;
    });
    keep({ tab });
}

/** Keeps what is shown, for the editor to show it again after a reload. */
function keep(change: Partial<ViewState>): void {
    const { uri = '', tab = 'model' } = editor.getState() ?? {};
    editor.setState({ uri, tab, ...change });
}

const alone = (drawing: SVGElement) => standingAlone(drawing, seen?.pictures.css ?? '');
const openLarge = (title: string, drawing: SVGElement) => editor.postMessage({ is: 'large', title, svg: alone(drawing) });
const drawingOf = (id: string) => document.querySelector<SVGSVGElement>(`[data-picture="${CSS.escape(id)}"] > svg`);
const pngOf = (drawing: SVGSVGElement) => asPng(alone(drawing), drawing.viewBox.baseVal);

async function sendPicture(id: string, format: Format): Promise<void> {
    const drawing = drawingOf(id);
    if (!drawing) return;
    try {
        const bytes = format === 'svg' ? new TextEncoder().encode(alone(drawing)) : new Uint8Array(await (await pngOf(drawing)).arrayBuffer());
        editor.postMessage({ is: 'picture', id, bytes });
    } catch {
        editor.postMessage({ is: 'picture', id });
    }
}

async function copyPicture(id: string): Promise<void> {
    const drawing = drawingOf(id);
    const hasWorked = drawing !== null && await copyPng(pngOf(drawing)).then(() => true, () => false);
    editor.postMessage({ is: 'copied', id, hasWorked });
}

/** Draws what there is to see, if that is new. What was opened stays open, and the page stays where it was scrolled to. */
function draw({ seen: now, uri, name }: Extract<ToPage, { is: 'seen' }>): void {
    const drawn = JSON.stringify([now, name]);
    if (drawn === last) return;
    last = drawn;
    keep({ uri });
    const opened = new Set([...document.querySelectorAll('details[open]')].map(({ id }) => id));
    const { scrollTop } = document.documentElement;
    const sideways = scrolledSideways();
    seen = now;
    title.textContent = seen?.assessment.partnership ?? t('Assessment');
    note.textContent = seen ? `${summaryOf(seen.assessment)} ${name}` : t('{0} declares no partnership that could be read, so there is nothing to assess.', name);
    style.replaceSync(seen?.pictures.css ?? '');
    const [model, stakeholders] = panels;
    model!.replaceChildren(...(seen ? [picture('the-model-with-the-state-of-every-condition', t('The model, with the state of every condition'), seen.pictures.figure, openLarge), ...assessmentInWords(seen.assessment, uri, seen.minimumSeverity), element('h2', {}, t('What the states mean')), picture('states', t('What the states mean'), seen.pictures.legend)] : []));
    stakeholders!.replaceChildren(...(seen ? [
        element('h2', {}, t('Power and voice')), picture('power-and-voice', t('Power and voice'), seen.pictures.grid, openLarge),
        element('h2', {}, t('Relationships')), picture('relationships', t('Relationships'), seen.pictures.network, openLarge), picture('stakeholders', t('The stakeholders in words'), seen.pictures.table),
    ] : []));
    for (const id of opened) document.getElementById(id)?.setAttribute('open', '');
    highlight();
    document.documentElement.scrollTop = scrollTop;
    for (const [label, left] of sideways) document.querySelector(`.picture[aria-label="${CSS.escape(label)}"]`)?.scrollTo({ left });
}

/** How far each drawing that is wider than the page is scrolled. */
const scrolledSideways = () => [...document.querySelectorAll('.picture')].filter(({ scrollLeft }) => scrollLeft > 0).map(each => [each.getAttribute('aria-label')!, each.scrollLeft] as const);

/** A condition in the picture opens its reasons; every part of a picture, and every line among the reasons, leads to its line in the charter. */
function follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a[href^="#"], button[data-line]');
    if (!link) return;
    event.preventDefault();
    const told = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    if (told instanceof HTMLDetailsElement) {
        told.open = true;
        told.scrollIntoView({ block: 'nearest' });
    }
    const [uri, line] = [link.getAttribute('data-uri'), link.getAttribute('data-line')];
    if (uri !== null && line !== null) editor.postMessage({ is: 'reveal', uri, line: Number(line) - 1 });
}

/** Marks what the line with the cursor is about. */
function highlight(): void {
    const holds = ({ uri, range: { start, end } }: TextPlace) => cursor !== undefined && uri === cursor.uri && start.line <= cursor.line && cursor.line <= end.line;
    const conditions = new Set(seen?.assessment.conditions.filter(({ findings, facts }) => [...findings, ...facts.flatMap(({ reasons }) => reasons)].some(holds)).map(({ id }) => id));
    const entities = new Set(seen?.declared.filter(holds).map(({ entity }) => entity));
    for (const each of document.querySelectorAll('[data-condition], [data-entity]')) {
        const { condition, entity } = (each as HTMLElement | SVGElement).dataset;
        const isCurrent = (condition !== undefined && conditions.has(condition as never)) || (entity !== undefined && entities.has(entity));
        const wasCurrent = each.hasAttribute('aria-current');
        if (isCurrent) each.setAttribute('aria-current', 'true');
        else each.removeAttribute('aria-current');
        if (isCurrent && !wasCurrent) turnTo(each);
    }
}

/** Scrolls a drawing that is wider than the page sideways to what is marked in it. */
function turnTo(marked: Element): void {
    const around = marked.closest('.picture');
    if (!around) return;
    const [box, frame] = [marked.getBoundingClientRect(), around.getBoundingClientRect()];
    const margin = 16;
    if (box.left < frame.left + margin || box.right > frame.right - margin) around.scrollLeft += box.left - frame.left - (frame.width - box.width) / 2;
}
