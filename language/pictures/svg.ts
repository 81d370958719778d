import { element, escaped, rounded } from '../text/markup.js';

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
