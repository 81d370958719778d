import { visible } from './visible.js';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text from a charter as it may stand in XML or HTML, between tags or in an attribute. */
export const escaped = (text: string): string => (isPlain.test(text) ? text : visible(text).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`));

/** Most texts are letters, figures and spaces, which stay as they are. */
const isPlain = /^[\w .,:;()/#%+*=-]*$/;

/** An element; its children are markup already, its attributes are escaped here. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
    const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`]));
    const inside = children.join('');
    return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

/** A number as it is written: to the tenth of a pixel, so that equal input gives equal output everywhere. */
export const rounded = (value: number): string => String(Math.round(value * 10) / 10);
