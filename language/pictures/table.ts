import { element, escaped } from './svg.js';
import { anchorOf, type Say, type StakeholderView } from './stakeholders.js';

const sayInWords: Readonly<Record<Say, string>> = {
    none: 'no say', informed: 'only told', consulted: 'only asked', advises: 'only attends', decides: 'takes part', 'not stated': 'not stated',
};

/** What the maps show, in words: a heading and the rows below it, without markup. */
export interface PlainTable {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
}

export function stakeholderTable(stakeholders: readonly StakeholderView[]): PlainTable {
    return {
        head: ['No.', 'Stakeholder', 'Power, resources, incentive', 'Least say', 'Decisions that affect it', 'Forums', 'Relationships', 'Depends on', 'Bridged by'],
        rows: stakeholders.map(each => [
            String(each.number),
            `${each.called}${each.isEmpowered ? ' (empowered)' : ''}`,
            `${each.power}, ${each.resources}, ${each.incentive}`,
            sayInWords[each.say],
            each.decisions.map(({ called, say }) => `${called}: ${sayInWords[say]}`).join('; '),
            each.forums.map(({ called, isMember }) => `${called}${isMember ? '' : ' (attends)'}`).join('; '),
            each.relationships.map(relationship => `${relationship.with}: ${relationInWords(relationship)}`).join('; '),
            each.dependsOn.join('; '),
            each.bridgedBy.join('; '),
        ]),
    };
}

export const relationInWords = ({ trust, conflict }: { readonly trust: string; readonly conflict: string }): string =>
    [trust === 'not stated' ? 'trust not stated' : `${trust === 'none' ? 'no' : trust} trust`, ...(conflict === 'not stated' ? [] : [`${conflict === 'none' ? 'no' : conflict} conflict`])].join(', ');

/** The table as HTML; each row has the anchor that the maps link to. */
export function tableOf(stakeholders: readonly StakeholderView[]): string {
    const { head, rows } = stakeholderTable(stakeholders);
    const body = rows.map((cells, index) => element('tr', { id: anchorOf(stakeholders[index]!), tabindex: -1 }, ...cells.map((cell, column) => (column === 1 ? element('th', { scope: 'row' }, escaped(cell)) : `<td>${escaped(cell)}</td>`))));
    return element(
        'table', { class: 'concordat-stakeholders' },
        '<caption>The stakeholders: what the maps show</caption>',
        element('thead', {}, element('tr', {}, ...head.map(each => element('th', { scope: 'col' }, escaped(each))))),
        element('tbody', {}, ...body),
    );
}
