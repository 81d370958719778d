import { describe, expect, it } from 'vitest';
import { referenceTo } from '../../language/citation/reference.js';
import { bibliography } from '../../language/framework/bibliography.js';
import type { CitableWork } from '../../language/model/imports.js';
import { readBibliography } from '../../language/citation/read-bibliography.js';

const written = (work: CitableWork) => {
    const { parts, link } = referenceTo(work);
    return [parts.map(({ text, isEmphasised }) => (isEmphasised ? `*${text}*` : text)).join(''), ...(link ? [link] : [])];
};

describe('a reference in the Harvard style', () => {
    it.each<[string, CitableWork, string[]]>([
        ['an article', { id: 'a', ...bibliography['ansell-gash-2008'] } as unknown as CitableWork, ['Ansell, C. and Gash, A. (2008) ‘Collaborative governance in theory and practice’, *Journal of Public Administration Research and Theory*, 18, pp. 543–571.', 'https://doi.org/10.1093/jopart/mum032']],
        ['a title that asks, by more authors than are named', { id: 'a', ...bibliography['jones-2023'] } as unknown as CitableWork, ['Jones, L. *et al.* (2023) ‘Role of medical leaders in integrated care systems: what can be learnt from previous research?’, *BMJ Leader*, 7, pp. 133–136.', 'https://doi.org/10.1136/leader-2022-000655']],
        ['a chapter', { id: 'a', type: 'chapter', title: 'Persistence', author: [{ family: 'Lynn', given: 'L.' }], editor: [{ family: 'Bevir', given: 'M' }], 'container-title': 'Handbook', publisher: 'Sage', 'publisher-place': 'London', issued: { 'date-parts': [[2011]] } }, ['Lynn, L. (2011) ‘Persistence’, in M. Bevir (ed.) *Handbook*. London: Sage.']],
        ['hardly anything', { id: 'minutes' }, ['‘minutes’ (no date).']],
        ['what is no mark-up', { id: 'x', title: '"><script>alert(1)</script>', author: [{ literal: 'Ofsted & Co' }], URL: 'https://x.org/a b' }, ['Ofsted & Co (no date) ‘"><script>alert(1)</script>’.', 'https://x.org/a%20b']],
        ['an address that is none of the web', { id: 'x', title: 'X', URL: 'javascript:alert(1)' }, ['‘X’ (no date).']],
    ])('%s', (_, work, expected) => expect(written(work)).toEqual(expected));

    it('of a BibTeX entry with others', async () => {
        const [work] = await readBibliography('file:///a.bib', '@article{w, author={Weaver, Tim and others}, title={Comorbidity of {UK} services}, journal={BJPsych}, year={2003}, volume={183}, number={4}, pages={304--313}}');
        expect(written(work!)).toEqual(['Weaver, T. *et al.* (2003) ‘Comorbidity of UK services’, *BJPsych*, 183(4), pp. 304–313.']);
    });

    it.each([
        ['of a period whose ends are not equally exact', 'a.bib', '@misc{w, title={W}, date={2021-02/2022}}', '‘W’ (2021–2022).'],
        ['of a date that says nothing', 'a.json', '[{"id": "w", "title": "W", "issued": {"date-parts": [[]]}}]', '‘W’ (no date).'],
    ])('%s', async (_, file, text, expected) => {
        const [work] = await readBibliography(`file:///${file}`, text);
        expect(written(work!)).toEqual([expected]);
    });
});
