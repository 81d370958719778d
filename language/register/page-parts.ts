/** What the page of the register adds to the style of the report. */
export const registerCss = `
:root{--band:#f3f5f7}
@media screen and (prefers-color-scheme:dark){:root{--band:#24272c}}
body{max-width:80rem}
.symbols{position:absolute}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.filter:not([hidden]){display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:end;margin:1.5rem 0;font-family:Helvetica,Arial,sans-serif}
.filter label{display:block}
.filter input,.filter select{display:block;min-height:2.75rem;max-width:100%;padding:.4rem .6rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:3px}
.filter p{margin:.6rem 0}
.filter :focus-visible,.table:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.table{position:relative}
.matrix table{min-width:56rem}
.matrix th[scope=row],.matrix th:first-child{width:14rem}
.matrix thead th{vertical-align:bottom}
.matrix thead th:not(:first-child) span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:14rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-family:Helvetica,Arial,sans-serif}
nav a{padding:.35rem 0}
.seats th:first-child{width:22%}
.seats th:nth-child(2),.seats th:nth-child(3){width:12%}
@media screen{.matrix{max-height:85vh;overflow:auto}
.matrix thead th{position:sticky;top:0;z-index:2;background:var(--paper)}}
.matrix td{text-align:center;vertical-align:middle}
.group th{text-align:left;background:var(--band)}
.matrix .group span{position:sticky;left:.5rem}
.glance{padding-left:1.2rem}
.counts table{min-width:40rem}
.counts th:first-child{width:18rem}
.counts td,.counts thead th:not(:first-child){text-align:right}
.count{font-variant-numeric:tabular-nums}
.much{font-weight:bold}
.table caption{caption-side:top;font-weight:bold;color:var(--ink);font-size:1rem}
.due th:first-child{width:20%}
.due th:nth-child(2){width:12%}
.due th:nth-child(4){width:28%}
details summary{cursor:pointer}
details summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.more{margin:1rem 0;font-family:Helvetica,Arial,sans-serif}
.narrow{display:none}
.list ul{margin:0;padding-left:1.1rem;max-width:none}
.list li{margin:0}
@media screen and (max-width:40rem){
.due th:first-child,.due td:nth-child(n){width:auto!important}
.matrix thead th:first-child{z-index:3!important}
body{padding:1rem 1rem 3rem}
.matrix th[scope=row],.matrix thead th:first-child{position:sticky;left:0;z-index:1;width:9rem;background:var(--paper)}
.list table,.list tbody,.list tr,.list th,.list td{display:block;min-width:0;border:0;padding:.1rem 0}
.list thead{display:none}
.narrow{display:inline}
.list tr{border-bottom:1px solid var(--rule);padding:.5rem 0}
.list tr[hidden]{display:none}
.list caption{display:block}
}
@media print{
nav,.filter{display:none!important}
details::details-content{content-visibility:visible;block-size:auto}
.matrix table{min-width:0;font-size:8pt}
.matrix th[scope=row],.matrix th:first-child{width:28%}
.matrix td,.matrix th{padding:.15rem .1rem}
tr{break-inside:avoid}
}
`.trim();

/**
 * Search and filter. The text is fixed and only hides rows that the page has; without it, the page shows all rows. What a charter is, and the
 * state of a condition, concern partnerships alone, so they leave the other tables as they are.
 */
export const registerScript = `
(() => {
    const filter = document.querySelector('.filter');
    const field = name => filter.querySelector(name) || { value: '' };
    const [search, standing, condition, state] = ['input', '[name=standing]', '[name=condition]', '[name=state]'].map(field);
    const status = filter.querySelector('[role=status]');
    const rows = [...document.querySelectorAll('tbody tr:not(.group)')].map(row => ({
        row, text: row.textContent.toLowerCase(), standing: row.dataset.standing,
        states: row.dataset.standing && [...row.querySelectorAll('td .hidden')].map(cell => cell.textContent),
    }));
    const partnerships = rows.filter(each => each.states);
    const fits = ({ states, standing: own }) => (standing.value === '' || standing.value === own)
        && (state.value === '' || (condition.value === '' ? states.includes(state.value) : states[condition.value] === state.value));
    const apply = () => {
        const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
        for (const each of rows) each.row.hidden = !words.every(word => each.text.includes(word)) || (each.states !== undefined && !fits(each));
        for (const group of document.querySelectorAll('tr.group')) group.hidden = ![...group.parentElement.rows].some(row => row !== group && !row.hidden);
        if (words.length > 0) for (const more of document.querySelectorAll('details.more')) more.open = true;
        const shown = rows.filter(({ row }) => !row.hidden).length;
        const shownPartnerships = partnerships.filter(({ row }) => !row.hidden).length;
        const isFiltered = [search, standing, condition, state].some(({ value }) => value !== '');
        status.textContent = isFiltered ? 'Partnerships shown: ' + shownPartnerships + ' of ' + partnerships.length + '. Rows in the other tables: ' + (shown - shownPartnerships) + '.' : '';
    };
    filter.addEventListener('input', apply);
    filter.hidden = false;
    apply();
})();
`.trim();
