import * as v from 'valibot';
import { conditions, parts } from '../../../language/framework/conditions.js';
import { states } from '../../../language/assessment/states.js';
import { accepted, cites, claims, count, place, said, severity, strength } from './json-shape.js';

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) => v.picklist(Object.keys(record) as K[]);
const condition = keysOf(conditions);
const state = said(v.picklist(states), 'no concern found: the charter states what the model asks for, and nothing was found against it, though there may be good practice to consider; partly stated: it states only part of it; not called for: the model does not ask for it here; at risk: a warning about what is stated; unmet: an error about what is stated; not stated: the charter does not state enough, or that part could not be read');
const reasons = said(v.array(v.strictObject({ says: v.string(), ...place })), 'the parts of the charter that it is based on');
const bearing = said(v.picklist(['stated', 'partly', 'against', 'missing', 'context']), 'what it means for its condition: the charter states what the model asks for, part of it, or the opposite, or does not state it; context does not change the state');
const answers = v.optional(said(count, 'how many answers there are to the questions that it is based on; left out if they were not asked'));
const isOfEach = v.optional(said(v.literal(true), 'it is what was answered about each partner'));
const fact = v.strictObject({ says: v.string(), bearing, reasons, answers, isOfEach });

const rounds = v.strictObject({ says: said(v.string(), 'how the two surveys compare'), moved: said(v.array(v.strictObject({ is: v.picklist(['better', 'worse', 'divided', 'agreed', 'other']), says: v.string(), about: said(v.string(), 'what it is about, in a few words') })), 'the questions whose answers clearly changed') });

const finding = v.strictObject({
    rule: v.string(),
    severity: said(severity, 'as in an agreed charter'),
    message: v.string(),
    ...place,
    claims,
    remedy: said(v.string(), 'what to do about it'),
    choices: said(v.array(v.string()), 'what each of its fixes would do'),
    about: said(v.array(v.string()), 'what it is about, as messages name it'),
    documents: said(v.array(v.string()), 'the documents that the charter cites for what it states on this, each with its year'),
    accepted: v.optional(said(accepted, 'why the finding is accepted')),
});

const assessment = v.strictObject({
    file: place.file,
    partnership: v.string(),
    stage: v.picklist(['draft', 'agreed']),
    today: said(v.string(), 'the date of the assessment, such as 2026-11-25'),
    isReadInPart: said(v.boolean(), 'a document that the charter cites was read only in part'),
    conditions: said(v.array(v.strictObject({
        id: condition, title: v.string(), part: keysOf(parts), claim: said(v.string(), 'what the articles say, in our words'), claimInWords: said(v.string(), 'the same, with how firmly which work says it, and where'), strength, cites, state,
        answers,
        facts: said(v.array(fact), 'what the charter states about it'), findings: said(v.array(finding), 'the most severe first'),
    })), 'every condition of the model, in order'),
    leadership: v.strictObject({
        calledFor: v.picklist(['organic leader', 'honest broker', 'none in particular', 'not stated']),
        steps: said(v.array(v.strictObject({ is: v.picklist(['power', 'incentives', 'strain', 'conclusion', 'who fits', 'challenge', 'repair']), says: v.string(), bearing, reasons, answers, isOfEach })), 'the reasoning, step by step'),
    }),
    outcomes: v.array(fact),
    toAsk: v.optional(said(v.string(), 'what to ask the partners first, because the charter does not state it')),
    survey: v.optional(said(v.strictObject({ says: said(v.string(), 'when it was held, and how many answered'), doubts: v.optional(said(v.string(), 'what the partners report little of')), since: v.optional(said(rounds, 'what has changed since the previous survey')) }), 'the latest survey that partners answered')),
    nextSteps: said(v.array(v.strictObject({ do: v.string(), severity, condition, because: said(v.array(finding), 'the findings that it would fix') })), 'what to do next, the most severe first'),
    explanations: v.array(v.strictObject({
        rule: v.string(), reason: v.optional(v.string()), agreedBy: v.array(v.string()), until: v.optional(said(v.string(), 'the last day, such as 2027-03-31')),
        isInForce: v.boolean(), messages: said(v.array(v.string()), 'what it explains'), ...place,
    })),
    notUnderstood: said(v.array(v.strictObject({ message: v.string(), ...place })), 'language mistakes; these parts of the charter were not assessed'),
    aboutDocuments: said(v.array(finding), 'findings about the documents that the charter cites'),
});

/** What `concordat assess --format json` prints. */
export const assessmentsShape = v.strictObject({ version: v.literal(1), assessments: v.array(assessment) });

const change = v.strictObject({ is: v.picklist(['came', 'left', 'changed']), called: said(v.string(), 'what it is about'), says: v.string() });

/** What `concordat diff --format json` prints. */
export const comparisonShape = v.strictObject({
    version: v.literal(1),
    before: said(v.string(), 'the path or revision that was given'),
    after: said(v.string(), 'the path or revision that was given'),
    partnership: v.string(),
    declarations: said(v.array(v.strictObject({ title: v.string(), changes: v.array(change) })), 'who joined and left, and what else changed'),
    say: said(v.array(change), 'how much say stakeholders have in the decisions that affect them'),
    answers: v.optional(said(rounds, 'what the partners say in the latest survey of each, if that changed')),
    conditions: v.array(v.strictObject({ id: condition, title: v.string(), before: state, after: state, is: v.picklist(['better', 'worse', 'other']) })),
    leadership: v.optional(v.strictObject({ before: v.string(), after: v.string() })),
    notUnderstood: said(v.strictObject({ before: count, after: count }), 'places that could not be read and were not compared'),
    findings: v.strictObject({ came: v.array(finding), went: v.array(finding) }),
});

const coded = v.strictObject({ value: v.optional(said(v.string(), 'what is stated, in words; left out if nothing is stated')), ...place });
const declared = v.array(v.strictObject({ kind: v.string(), called: v.string(), ...place }));
const alpha = v.optional(said(v.number(), 'Krippendorff’s alpha; left out if it is not defined'));
const measure = said(v.picklist(['ordinal', 'nominal', 'wording']), 'ordinal: words of a scale; nominal: the same or not; wording: not compared, because each coder uses their own words');
const overall = { units: count, same: count, alpha };

/** What `concordat agree --format json` prints. */
export const agreementShape = v.strictObject({
    version: v.literal(1),
    first: said(v.string(), 'the path or revision that was given'),
    second: said(v.string(), 'the path or revision that was given'),
    declared: v.strictObject({ both: count, onlyFirst: declared, onlySecond: declared }),
    stating: said(v.strictObject(overall), 'whether a property is stated, of the properties that a coder used at least once'),
    properties: v.array(v.strictObject({ kind: v.string(), property: v.string(), measure, both: said(count, 'how many declarations state it in both'), same: count, onlyFirst: count, onlySecond: count, alpha })),
    units: said(v.array(v.strictObject({
        kind: v.string(), property: v.string(), measure, called: said(v.string(), 'the declaration'), outcome: v.picklist(['same', 'different', 'stated', 'only first', 'only second']), first: coded, second: coded,
    })), 'each property of each declaration that both found'),
    conditions: v.strictObject({ ...overall, differing: v.array(v.strictObject({ id: condition, title: v.string(), first: state, second: state })) }),
    notUnderstood: said(v.strictObject({ first: count, second: count }), 'places that could not be read and were not compared'),
});
