/** What the page of the register adds to the style of the report. */
export const registerCss = `
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
.narrow{display:none}
.list ul{margin:0;padding-left:1.1rem;max-width:none}
.list li{margin:0}
@media screen and (max-width:40rem){
.matrix thead th:first-child{z-index:3!important}
body{padding:1rem 1rem 3rem}
.matrix th[scope=row],.matrix thead th:first-child{position:sticky;left:0;z-index:1;width:9rem;background:var(--paper)}
.list table,.list tbody,.list tr,.list th,.list td{display:block;min-width:0;border:0;padding:.1rem 0}
.list thead{display:none}
.narrow{display:inline}
.list tr{border-bottom:1px solid var(--rule);padding:.5rem 0}
.list tr[hidden]{display:none}
}
@media print{
nav,.filter{display:none!important}
.matrix table{min-width:0;font-size:8pt}
.matrix th[scope=row],.matrix th:first-child{width:28%}
.matrix td,.matrix th{padding:.15rem .1rem}
tr{break-inside:avoid}
}
`.trim();

/**
 * Search and filter. The text is fixed and only hides rows that the page has; without it, the page shows all rows. The choice of a state
 * concerns partnerships alone, so it leaves the other tables as they are.
 */
export const registerScript = `
(() => {
    const filter = document.querySelector('.filter');
    const [search, state, status] = ['input', 'select', '[role=status]'].map(each => filter.querySelector(each));
    const rows = [...document.querySelectorAll('tbody tr')].map(row => ({ row, text: row.textContent.toLowerCase() }));
    const partnerships = rows.filter(({ row }) => row.dataset.states !== undefined);
    const apply = () => {
        const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
        for (const { row, text } of rows) {
            const states = row.dataset.states;
            row.hidden = !words.every(word => text.includes(word)) || (states !== undefined && state.value !== '' && !states.split(' ').includes(state.value));
        }
        const shown = rows.filter(({ row }) => !row.hidden).length;
        const shownPartnerships = partnerships.filter(({ row }) => !row.hidden).length;
        status.textContent = search.value === '' && state.value === '' ? '' : 'Partnerships shown: ' + shownPartnerships + ' of ' + partnerships.length + '. Rows in the other tables: ' + (shown - shownPartnerships) + '.';
    };
    search.addEventListener('input', apply);
    state.addEventListener('change', apply);
    filter.hidden = false;
    apply();
})();
`.trim();
