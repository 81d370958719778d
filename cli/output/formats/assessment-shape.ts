import * as v from 'valibot';
import { conditions, parts } from '../../../language/framework/conditions.js';
import { states } from '../../../language/assessment/states.js';
import { accepted, cites, claims, count, place, said, severity, strength } from './json-shape.js';

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) => v.picklist(Object.keys(record) as K[]);
const condition = keysOf(conditions);
const state = said(v.picklist(states), 'no concern found: the charter states what the model asks for, and nothing was found against it; partly stated: only part of it; not called for: the model does not ask for it here; at risk: a warning about what is stated; unmet: an error about what is stated; not stated: the charter does not state enough, or not where it could be understood');
const reasons = said(v.array(v.strictObject({ says: v.string(), ...place })), 'what it rests on in the charter');
const bearing = said(v.picklist(['stated', 'partly', 'against', 'missing', 'context']), 'what it means for its condition: the charter states what the model asks for, some of it, or the contrary, or does not state it; context moves no state');
const answers = v.optional(said(count, 'how many partners answered the questions that it rests on; left out where they were not asked'));
const fact = v.strictObject({ says: v.string(), bearing, reasons, answers });

const rounds = v.strictObject({ says: said(v.string(), 'what the two surveys come to'), moved: said(v.array(v.strictObject({ is: v.picklist(['better', 'worse', 'divided', 'agreed', 'other']), says: v.string() })), 'the questions that were answered clearly differently') });

const finding = v.strictObject({
    rule: v.string(),
    severity: said(severity, 'as in an agreed charter'),
    message: v.string(),
    ...place,
    claims,
    remedy: said(v.string(), 'what to do about it'),
    choices: said(v.array(v.string()), 'what each of its fixes would do'),
    about: said(v.array(v.string()), 'what it is about, as messages call it'),
    accepted: v.optional(said(accepted, 'why it may stand')),
});

const assessment = v.strictObject({
    file: place.file,
    partnership: v.string(),
    stage: v.picklist(['draft', 'agreed']),
    today: said(v.string(), 'the day that the assessment is of, such as 2026-11-25'),
    conditions: said(v.array(v.strictObject({
        id: condition, title: v.string(), part: keysOf(parts), claim: said(v.string(), 'what the papers say, in our words'), strength, cites, state,
        answers,
        facts: said(v.array(fact), 'what the charter states that bears on it'), findings: said(v.array(finding), 'the most severe first'),
    })), 'every condition of the model, in its order'),
    leadership: v.strictObject({
        calledFor: v.picklist(['organic leader', 'honest broker', 'none in particular', 'not stated']),
        steps: said(v.array(v.strictObject({ is: v.picklist(['power', 'incentives', 'strain', 'conclusion', 'who fits', 'repair']), says: v.string(), bearing, reasons, answers })), 'how it comes to that'),
    }),
    outcomes: v.array(fact),
    toAsk: v.optional(said(v.string(), 'what to find out first from the partners, because the charter does not state it')),
    survey: v.optional(said(v.strictObject({ says: said(v.string(), 'when it was held, and how many answered'), doubts: v.optional(said(v.string(), 'what the partners report little of')), since: v.optional(said(rounds, 'what moved since the survey before it')) }), 'the latest survey of the partners that was answered')),
    nextSteps: said(v.array(v.strictObject({ do: v.string(), severity, condition, because: said(v.array(finding), 'what it would fix') })), 'what to do next, the most severe first'),
    explanations: v.array(v.strictObject({
        rule: v.string(), reason: v.optional(v.string()), agreedBy: v.array(v.string()), until: v.optional(said(v.string(), 'the last day, such as 2027-03-31')),
        isInForce: v.boolean(), messages: said(v.array(v.string()), 'what it explains'), ...place,
    })),
    notUnderstood: said(v.array(v.strictObject({ message: v.string(), ...place })), 'mistakes of language: what stands there was not judged'),
    aboutDocuments: said(v.array(finding), 'what was found about the documents that the charter cites'),
});

/** What `concordat assess --format json` prints. */
export const assessmentsShape = v.strictObject({ version: v.literal(1), assessments: v.array(assessment) });

const change = v.strictObject({ is: v.picklist(['came', 'left', 'changed']), called: said(v.string(), 'what it is about'), says: v.string() });

/** What `concordat diff --format json` prints. */
export const comparisonShape = v.strictObject({
    version: v.literal(1),
    before: said(v.string(), 'as it was named'),
    after: said(v.string(), 'as it was named'),
    partnership: v.string(),
    declarations: said(v.array(v.strictObject({ title: v.string(), changes: v.array(change) })), 'who came and left, and what is stated differently'),
    say: said(v.array(change), 'how much say stakeholders have in the decisions that affect them'),
    answers: v.optional(said(rounds, 'what the partners say in the latest survey of each, if that changed')),
    conditions: v.array(v.strictObject({ id: condition, title: v.string(), before: state, after: state, is: v.picklist(['better', 'worse', 'other']) })),
    leadership: v.optional(v.strictObject({ before: v.string(), after: v.string() })),
    notUnderstood: said(v.strictObject({ before: count, after: count }), 'places that could not be understood, and were not compared'),
    findings: v.strictObject({ came: v.array(finding), went: v.array(finding) }),
});

const coded = v.strictObject({ value: v.optional(said(v.string(), 'what is stated, in words; left out where nothing is')), ...place });
const declared = v.array(v.strictObject({ kind: v.string(), called: v.string(), ...place }));
const alpha = v.optional(said(v.number(), 'Krippendorff’s alpha; left out where it is not defined'));
const measure = said(v.picklist(['ordinal', 'nominal', 'wording']), 'ordinal: words of a scale; nominal: the same or not; wording: not compared, because each coder uses words of their own');
const overall = { units: count, same: count, alpha };

/** What `concordat agree --format json` prints. */
export const agreementShape = v.strictObject({
    version: v.literal(1),
    first: said(v.string(), 'as it was named'),
    second: said(v.string(), 'as it was named'),
    declared: v.strictObject({ both: count, onlyFirst: declared, onlySecond: declared }),
    stating: said(v.strictObject(overall), 'whether a property is stated, of the properties that a coder used at least once'),
    properties: v.array(v.strictObject({ kind: v.string(), property: v.string(), measure, both: said(count, 'how many declarations state it in both'), same: count, onlyFirst: count, onlySecond: count, alpha })),
    units: said(v.array(v.strictObject({
        kind: v.string(), property: v.string(), measure, called: said(v.string(), 'the declaration'), outcome: v.picklist(['same', 'different', 'stated', 'only first', 'only second']), first: coded, second: coded,
    })), 'each property of each declaration that both found'),
    conditions: v.strictObject({ ...overall, differing: v.array(v.strictObject({ id: condition, title: v.string(), first: state, second: state })) }),
    notUnderstood: said(v.strictObject({ first: count, second: count }), 'places that could not be understood, and were not compared'),
});
