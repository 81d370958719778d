import type { Fix } from '../../fixes/fix.js';
import { addPropertiesToComplete, addPropertyToChoose } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { isParty } from '../../model/facts/parties.js';
import { inList, listed } from '../../model/naming.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { defineRule, type Report } from '../rule.js';

export const rule = defineRule({
    id: 'measure-without-priority',
    condition: 'sedimented-governance',
    severity: 'warning',
    otherSeverities: ['info'],
    basedOnAbsence: true,
    reads: ['measure', 'obligation'],
    searches: [],
    silences: ['measure-without-owner'],
    isOfTheRecord: true,
    doFirst: 'Agree which priority each measure serves, or say that it serves none',
    summary: 'Checks that measures of activity and cost, and those set from outside, serve a priority of the partners, and that a forum does not only answer upwards for one.',
    claims: ['metrics-capture-attention', 'activity-and-cost-compete-with-agreed-priorities'],
    *check(charter) {
        // Where no priority is the partners' own or agreed, there is none that a measure could serve: one fact with what is said of the priorities.
        const { priorities } = charter;
        const unagreed = priorities.some(({ agreedBy, origin }) => agreedBy ?? origin?.value === 'local') ? [] : priorities;
        const silent = charter.measures.filter(({ written }) => !written.has('serves'));
        for (const { why, severity } of reasons) {
            for (const group of groupsFor(charter, 'measure-without-priority', silent.filter(measure => reasonIn(charter, measure) === why))) {
                const one = group.length === 1;
                if (why === 'upwards') {
                    yield answersUpwards(charter, group);
                    continue;
                }
                yield {
                    at: group[0],
                    about: [...group, ...unagreed],
                    ...(severity ? { severity } : {}),
                    message: `${groupCalled(group)} ${why === 'outside' ? (one ? 'is set from outside' : 'are set from outside') : `${one ? 'counts' : 'count'} ${whatTheyCount(group)}`}, but the charter does not say which priority of the partners ${one ? 'it serves' : 'they serve'}.`,
                    related: furtherPlaces(group, ({ called }) => `${called} is another.`),
                    fixes: () => serve(charter, group),
                };
            }
        }
    },
});

/** Activity and cost capture attention; that someone outside sets a measure is worth knowing, and no more. */
const reasons = [{ why: 'counts', severity: undefined }, { why: 'outside', severity: 'info' }, { why: 'upwards', severity: undefined }] as const;
const captures = ['activity', 'cost'];

/** A forum of the partnership is not outside of it. */
function reasonIn(charter: Charter, { counts, setBy }: Entity<'measure'>): (typeof reasons)[number]['why'] | undefined {
    if (counts?.value.some(each => captures.includes(each))) return 'counts';
    if (!setBy) return !counts && dutiesOfForums(charter).length > 0 ? 'upwards' : undefined;
    return setBy.value.some(each => each.keyword === 'forum' || isParty(charter, each)) ? undefined : 'outside';
}

/** Duties up a hierarchy that a forum owes, which nobody connects with what the partners agreed. */
const dutiesOfForums = ({ obligations }: Charter) => obligations.filter(({ mode, owedBy, bridgedBy }) => mode?.value === 'hierarchy' && !bridgedBy && owedBy?.value.some(each => each.keyword === 'forum'));

/** What a measure can say of itself: the priority only where the charter names some. */
const describing = ({ priorities }: Charter) => [
    { key: 'set by' as const, value: '"…"', toComplete: 'a partner, a forum, or in quotation marks someone outside' },
    { key: 'counts' as const, value: '"…"', toChoose: 'one or more of activity, cost, outcome and experience' },
    ...(priorities.length > 0 ? [{ key: 'serves' as const, value: '"…"', toChoose: `one of ${inList(priorities.flatMap(({ name }) => name ?? []), { or: true })}` }] : []),
];

/** Of a measure nothing is said but that it is there, while the forum answers for its work to those above. */
function answersUpwards(charter: Charter, measures: readonly [Entity<'measure'>, ...Entity<'measure'>[]]): Report {
    const duties = dutiesOfForums(charter);
    const forums = [...new Set(duties.flatMap(({ owedBy }) => owedBy?.value.filter(each => each.keyword === 'forum') ?? []))];
    const above = [...new Set(duties.flatMap(({ owedTo }) => [...(owedTo?.value.map(({ called }) => called) ?? []), ...(owedTo?.texts ?? [])]))];
    return {
        at: measures[0],
        about: measures,
        severity: 'info',
        message: `The charter does not say who set ${groupCalled(measures)}, what ${measures.length === 1 ? 'it counts or which priority of the partners it serves' : 'they count or which priorities of the partners they serve'}, while ${listed(forums)} ${forums.length === 1 ? 'answers' : 'answer'} upwards${above.length > 0 ? ` to ${inList(above)}` : ''}.`,
        related: duties.map(duty => ({ at: duty, message: `${duty.called} is owed up a hierarchy.` })),
        fixes: () => [{ title: `Describe ${inTitle(measures)}`, kind: 'template', edits: measures.map(measure => addPropertiesToComplete(measure, describing(charter))) }],
    };
}

const whatTheyCount = (measures: readonly Entity<'measure'>[]): string =>
    inList(captures.filter(each => measures.some(({ counts }) => counts?.value.includes(each))));

function serve({ priorities }: Charter, measures: readonly Entity<'measure'>[]): Fix[] {
    if (priorities.length === 0) return [];
    return [{ title: `Add which priority ${inTitle(measures)} ${measures.length === 1 ? 'serves' : 'serve'}`, kind: 'template', edits: measures.map(measure => addPropertyToChoose(measure, 'serves', `one of ${inList(priorities.flatMap(({ name }) => name ?? []), { or: true })}`)) }];
}
