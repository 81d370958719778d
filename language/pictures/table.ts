import { element, escaped } from '../text/markup.js';
import { anchorOf } from './links.js';
import { stakeholderTable } from '../model/facts/stakeholder-table.js';
import type { StakeholderView } from '../model/facts/stakeholders.js';

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
