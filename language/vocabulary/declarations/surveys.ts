import { names, plain, stakeholders, term } from '../properties.js';
import { v3 } from '../versions.js';
import type { DeclarationSpec } from './declaration.js';

export const survey = {
    noun: 'a survey',
    plural: 'surveys',
    meaning: 'A survey of the partners: when they were asked, and how many answered',
    named: true,
    since: v3,
    properties: {
        of: names(['partnership'], 'The partnership whose partners were asked'),
        held: plain('period', 'The dates between which the partners could answer'),
        asked: plain('number', 'How many were asked'),
        answered: plain('number', 'How many answered'),
        'answered by': term('respondents', 'Whether people or organisations answered'),
    },
} as const satisfies DeclarationSpec;

export const answer = {
    noun: 'an answer',
    plural: 'answers',
    meaning: 'The partners’ answers to one question of a survey, taken together',
    since: v3,
    properties: {
        to: term('survey-question', 'The question'),
        in: names(['survey'], 'The survey in which it was asked'),
        about: stakeholders('The partner that the question is about'),
        by: names(['stakeholder'], 'The organisation that gave this answer; if left out, everyone who answered'),
        responses: plain('number', 'How many answered this question, not counting “cannot say”'),
        median: term('level', 'The middle answer: as many answers are above it as below it'),
        'at median': plain('number', 'How many gave exactly that answer'),
        'middle half': term('level', 'The range of the middle half of the answers: its lowest and its highest answer', { many: true }),
    },
} as const satisfies DeclarationSpec;
