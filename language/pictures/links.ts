import type { TextPlace } from '../model/place.js';
import { element, escaped, type Attributes } from '../text/markup.js';

/** Where a view goes from a part of a picture: `data-uri` and `data-line`, which counts from 1. */
export const placeData = (place: TextPlace | undefined): Attributes => (place ? { 'data-uri': place.uri, 'data-line': place.range.start.line + 1 } : {});

interface Link {
    /** The anchor on the same page that tells more. */
    readonly to: string;
    readonly label: string;
    readonly data: Attributes;
}

/** A part of a picture that can be reached by keyboard and followed; its label is read out and shown on hover, and contains what is written on it. */
export const linked = ({ to, label, data }: Link, ...children: readonly string[]): string =>
    element('a', { href: `#${to}`, 'aria-label': label, ...data }, [element('title', {}, escaped(label)), ...children].join(' '));

/** Where a stakeholder's row stands in the table of the maps. */
export const anchorOf = ({ number }: { readonly number: number }): string => `stakeholder-${number}`;
