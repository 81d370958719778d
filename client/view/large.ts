import './page.css';
import { element, zoomButtons } from './elements.js';

declare function acquireVsCodeApi(): { postMessage(message: { readonly is: 'ready' }): void };

// One drawing alone. Its style comes inside it, and is taken over by script, because the policy of the page lets no style stand in the markup.
const style = new CSSStyleSheet();
document.adoptedStyleSheets = [style];
window.addEventListener('message', ({ data: { svg } }: MessageEvent<{ readonly svg: string }>) => {
    const drawing = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
    const own = drawing.querySelector('style');
    style.replaceSync(own?.textContent ?? '');
    own?.remove();
    const zoomed = element('div', { class: 'zoomed' }, drawing);
    document.body.replaceChildren(element('main', {}, zoomButtons('large', zoomed), element('div', { class: 'picture', tabindex: '0' }, zoomed)));
});
acquireVsCodeApi().postMessage({ is: 'ready' });
