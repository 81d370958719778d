import type { Assessment } from '../assessment/assessment.js';
import type { ConditionState } from '../assessment/states.js';
import type { ConditionId } from '../framework/conditions.js';
import { asStated, type Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { inForce } from '../model/facts/forums.js';
import { extentRead } from '../model/facts/reading.js';
import { seatingOf, votelessOf, votersOf } from '../model/facts/seats.js';
import { timesAYearIn } from '../model/rhythm.js';
import { dueIn, type Due } from './due.js';
import { standingOf, type Standing } from './standing.js';

/** An organisation at a forum. */
export interface Sitting {
    readonly organisation: string;
    readonly forum: string;
    readonly seats: number;
    readonly hasVote: boolean;
    /** How often the forum meets in a year; left out where the charter does not say, or says only “as needed”. */
    readonly meetingsAYear?: number;
}

/** What a charter states of an organisation, in the words of the language. */
export interface StatedOf {
    readonly organisation: string;
    readonly property: ComparedProperty;
    readonly value: string;
}

/** All that the register keeps of a charter: plain data, so that the charter itself can be let go. */
export interface Row {
    readonly file: string;
    /** The page of the partnership, relative to the register. */
    readonly page: string;
    readonly partnership: string;
    readonly stage: 'draft' | 'agreed';
    readonly standing: Standing;
    /** Documents of which only a part was read when the charter was written from them. */
    readonly readInPart: readonly string[];
    readonly conditions: Readonly<Record<ConditionId, ConditionState>>;
    /** The latest survey of the partners that was answered, in a sentence. */
    readonly survey?: string;
    readonly sittings: readonly Sitting[];
    readonly stated: readonly StatedOf[];
    readonly due: readonly Due[];
}

/** What may be compared between charters: facts about the organisation, and how each partnership sees it. */
export const comparedProperties = ['sector', 'participation', 'power', 'resources', 'incentive'] as const;
type ComparedProperty = (typeof comparedProperties)[number];

/** A copy is kept, because names that are cut out of the text of a charter would keep all of it. */
export const rowOf = (charter: Charter, assessment: Assessment, file: string, page: string): Row => JSON.parse(JSON.stringify(statedIn(asStated(charter), assessment, file, page))) as Row;

const statedIn = (charter: Charter, assessment: Assessment, file: string, page: string): Row => ({
    file,
    page,
    partnership: assessment.partnership,
    stage: assessment.stage,
    standing: standingOf(charter),
    readInPart: charter.sources.filter(source => extentRead(source) === 'part').map(({ called }) => called),
    conditions: Object.fromEntries(assessment.conditions.map(({ id, state }) => [id, state])) as Row['conditions'],
    ...(assessment.survey ? { survey: assessment.survey.says } : {}),
    sittings: charter.forums.flatMap(sittingsAt),
    stated: charter.stakeholders.flatMap(statedOf),
    due: dueIn(charter),
});

function sittingsAt(forum: Entity<'forum'>): Sitting[] {
    const rhythm = inForce(forum, 'meets')?.value;
    const meetingsAYear = rhythm === undefined ? undefined : timesAYearIn(rhythm);
    const seating = seatingOf(forum);
    const sitting = (holder: Entity<'stakeholder'>, hasVote: boolean): Sitting => ({
        organisation: holder.called,
        forum: forum.title ?? forum.name ?? 'a forum without a name',
        seats: seating.filter(each => each.holder === holder).reduce((sum, { seats }) => sum + seats, 0) || 1,
        hasVote,
        ...(meetingsAYear === undefined ? {} : { meetingsAYear }),
    });
    return [...votersOf(forum).map(holder => sitting(holder, true)), ...votelessOf(forum).map(holder => sitting(holder, false))];
}

function statedOf(stakeholder: Entity<'stakeholder'>): StatedOf[] {
    return comparedProperties.flatMap(property => {
        const value = stakeholder[property]?.value;
        return value === undefined ? [] : [{ organisation: stakeholder.called, property, value: typeof value === 'string' ? value : [...value].sort().join(', ') }];
    });
}
