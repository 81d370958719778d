import { expect, it } from 'vitest';
import { listedTitles, perhapsTwo } from '../../language/assist/charter-questions.js';
import { namesFor } from '../../language/text/names.js';

it.each([['St Mary’s', 'StMarys'], ["King's College Hospital", 'KingsCollegeHospital'], ['L’Arche', 'LArche'], ["The 'new' board", 'TheNewBoard'], ['Bath, Wells and Frome Council', 'BathWells']])('the name of “%s” is %s', (title, name) => {
    expect(namesFor([title])).toEqual([name]);
});

it.each([
    ['Riverside Council, Riverside Carers', ['Riverside Council', 'Riverside Carers']],
    ['Bath, Wells and Frome Council; Carers; ', ['Bath, Wells and Frome Council', 'Carers']],
    ['Riverside Council, Riverside Practices, and Riverside Carers', ['Riverside Council', 'Riverside Practices', 'Riverside Carers']],
    ['Council, Andover Carers', ['Council', 'Andover Carers']],
    [' , ', []],
])('the titles in “%s” are listed', (answer, titles) => {
    expect(listedTitles(answer)).toEqual(titles);
});

it.each([
    ['St Mary’s Primary School and Southern Water Company', true],
    ['River Wardens and St Mary’s Primary School and Southern Water Company', true],
    ['Health and Wellbeing Board', false],
    ['Bath and Wells Council', false],
    ['Bath, Wells and Frome Council', false],
    ['Friends of the Meadow and its river', false],
    ['Riverside Council', false],
])('“%s” could be two partners: %s', (title, isDoubtful) => {
    expect(perhapsTwo(title)).toBe(isDoubtful);
});
