/** An element with its attributes and children; texts become text, whatever they hold. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>> = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
}

/** Markup that the core made, in which it escaped every text of the charter. */
export function picture(label: string, markup: string): HTMLElement {
    const made = element('div', { class: 'picture', role: 'region', 'aria-label': label, tabindex: '0' });
    made.innerHTML = markup;
    return made;
}
