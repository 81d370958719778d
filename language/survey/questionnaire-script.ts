/**
 * What the page does when someone saves: one row of comma-separated values under the questions as headings. The text is fixed; what
 * belongs to the charter is read from the page, where it is escaped. The random code only tells that a file was read twice.
 */
export const questionnaireScript = `
(() => {
    const form = document.querySelector('form');
    const status = form.querySelector('[role=status]');
    const code = Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join('');
    const cell = text => '"' + text.replace(/^(?=[=+\\-@\\t\\r])/, "'").replaceAll('"', '""') + '"';
    let saved = true;
    form.addEventListener('change', () => { saved = false; status.textContent = ''; });
    addEventListener('beforeunload', event => { if (!saved) event.preventDefault(); });
    form.addEventListener('submit', event => {
        event.preventDefault();
        const row = [[form.dataset.response, code]];
        const organisation = form.querySelector('select');
        if (organisation && organisation.value === '') {
            status.textContent = 'Choose your organisation first.';
            organisation.focus();
            return;
        }
        if (organisation) row.push([organisation.dataset.heading, organisation.value]);
        const asked = form.querySelectorAll('[role=radiogroup]');
        let answered = 0;
        for (const group of asked) {
            const chosen = group.querySelector('input:checked');
            if (chosen) answered++;
            row.push([group.dataset.heading, chosen ? chosen.value : '']);
        }
        if (answered === 0) {
            status.textContent = 'You have not answered any question yet.';
            return;
        }
        const text = '\\ufeff' + row.map(([heading]) => cell(heading)).join(',') + '\\r\\n' + row.map(([, value]) => cell(value)).join(',') + '\\r\\n';
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
        link.download = form.dataset.file + '-' + code.slice(0, 6) + '.csv';
        link.click();
        URL.revokeObjectURL(link.href);
        saved = true;
        status.textContent = 'Saved as ' + link.download + '. You answered ' + answered + ' of ' + asked.length + ' questions.';
    });
})();
`.trim();
