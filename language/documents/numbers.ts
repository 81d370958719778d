import { cardinal } from './numerals.js';

const words = new Map(Array.from({ length: 101 }, (_, number) => [cardinal(number), number]));

/** A number in words or in digits, as a pattern and as what it comes to. */
export const numberWord = `(?:${[...words.keys()].sort((a, b) => b.length - a.length).join('|')}|\\d{1,3})`;

/** The number that a word stands for. `ten (10)` is one number. */
export const numberOf = (word: string): number => words.get(word.toLowerCase()) ?? Number(word);
