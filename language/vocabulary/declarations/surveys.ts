import { names, plain, stakeholders, term } from '../properties.js';
import { v3 } from '../versions.js';
import type { DeclarationSpec } from './declaration.js';

export const survey = {
    noun: 'a survey',
    plural: 'surveys',
    meaning: 'A round of questions to the partners: when they were asked, and how many answered',
    named: true,
    since: v3,
    properties: {
        of: names(['partnership'], 'The partnership whose partners were asked'),
        held: plain('period', 'From when to when the partners could answer'),
        asked: plain('number', 'How many were asked'),
        answered: plain('number', 'How many answered'),
        'answered by': term('respondents', 'Whether people answered for themselves, or organisations did'),
    },
} as const satisfies DeclarationSpec;

export const answer = {
    noun: 'an answer',
    plural: 'answers',
    meaning: 'What the partners say to one question of a survey, all answers taken together',
    since: v3,
    properties: {
        to: term('survey-question', 'The question'),
        in: names(['survey'], 'The survey in which it was asked'),
        about: stakeholders('The partner that the question is about'),
        by: names(['stakeholder'], 'The one organisation whose answer this is; without it, all who answered'),
        responses: plain('number', 'How many answered this question, those who could not say left out'),
        median: term('level', 'The answer in the middle: as many are above it as below it'),
        'at median': plain('number', 'How many gave just that answer'),
        'middle half': term('level', 'Where the middle half of the answers is: its lowest and its highest answer', { many: true }),
    },
} as const satisfies DeclarationSpec;
