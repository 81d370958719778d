import { headingsOf } from './headings.js';
import { isBlank, type Purpose } from '../../../language/tables/table.js';

/** Headings that name stakeholders, and say so many things of them in all. */
export const listOfStakeholders: Purpose = {
    noun: 'a list of stakeholders',
    speaksOf(rows, least) {
        const { columns } = headingsOf({ rows, remarks: [] }, []);
        return columns.has('name') && columns.size >= least;
    },
    // What looks like a separator below headings of one word or phrase is a mark in a sentence.
    isOneColumn(rows) {
        const { titles, columns } = headingsOf({ rows: rows.some(row => !row.every(isBlank)) ? rows : [['']], remarks: [] }, []);
        return columns.has('name') && titles.length === 1;
    },
};
