import { expect, it } from 'vitest';
import { listedTitles } from '../../language/assist/charter-questions.js';
import { namesFor } from '../../language/text/names.js';

it.each([['St Mary’s', 'StMarys'], ["King's College Hospital", 'KingsCollegeHospital'], ['L’Arche', 'LArche'], ["The 'new' board", 'TheNewBoard'], ['Bath, Wells and Frome Council', 'BathWells']])('the name of “%s” is %s', (title, name) => {
    expect(namesFor([title])).toEqual([name]);
});

it.each([
    ['Riverside Council, Riverside Carers', ['Riverside Council', 'Riverside Carers']],
    ['Bath, Wells and Frome Council; Carers; ', ['Bath, Wells and Frome Council', 'Carers']],
    [' , ', []],
])('the titles in “%s” are listed', (answer, titles) => {
    expect(listedTitles(answer)).toEqual(titles);
});
