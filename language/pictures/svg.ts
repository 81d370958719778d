import { visible } from '../text/visible.js';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text from a charter as it may stand in XML or HTML, between tags or in an attribute. */
export const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);

/** An element; its children are markup already, its attributes are escaped here. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
    const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`]));
    const inside = children.join('');
    return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

/** A number as pictures need it: to the tenth of a pixel, so that equal input gives equal output everywhere. */
export const rounded = (value: number): string => String(Math.round(value * 10) / 10);

interface Picture {
    /** Distinguishes the picture from others on the same page. */
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly width: number;
    readonly height: number;
}

/** A whole picture, told to those who cannot see it by its title and description. */
export function picture({ id, title, description, width, height }: Picture, ...children: readonly string[]): string {
    return element(
        'svg', {
            xmlns: 'http://www.w3.org/2000/svg', class: 'concordat-picture', viewBox: `0 0 ${rounded(width)} ${rounded(height)}`, width, height, role: 'group',
            'aria-labelledby': `${id}-title ${id}-desc`, 'font-family': 'Helvetica, Arial, sans-serif', 'font-size': 13,
        },
        element('title', { id: `${id}-title` }, escaped(title)),
        element('desc', { id: `${id}-desc` }, escaped(description)),
        ...children,
    );
}
