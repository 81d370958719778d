/**
 * How a report is set on A4, in points. The style sheet, the Word document and the reckoning of what fits on a page all take the sizes from
 * here, so that a page that is reckoned is the page that is printed.
 */
export const print = {
    /** Arial, which office programs have or replace by a font of the same widths. */
    family: 'Arial',
    /** For a browser: fonts of the same widths come first, and a narrow one before a wide one. */
    families: 'Helvetica,Arial,"Liberation Sans",Arimo,"Nimbus Sans","DejaVu Sans Condensed",sans-serif',
    page: { width: 527, height: 788 },
    text: 9.5,
    line: 11.2,
    /** Below a paragraph, and below an item of a list. */
    gap: 1.8,
    itemGap: 0.8,
    indent: 14,
    title: { size: 17, line: 20.4 },
    headings: {
        1: { size: 13, line: 15.6, before: 8, after: 3.6 },
        2: { size: 11, line: 13.2, before: 5.4, after: 2.4 },
        3: { size: 10, line: 12, before: 5, after: 1.2 },
    },
} as const;
