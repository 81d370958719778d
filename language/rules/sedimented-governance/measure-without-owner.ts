import { addPropertiesToComplete } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'measure-without-owner',
    condition: 'sedimented-governance',
    severity: 'info',
    absence: true,
    reads: ['measure.set by', 'measure.counts'],
    searches: [],
    isOfTheRecord: true,
    doFirst: 'Find out who set the measure and what it counts, and record it',
    summary: 'Checks that every measure says who set it or what it counts.',
    claims: ['a-measure-says-whose-it-is'],
    *check(charter) {
        const silent = charter.measures.filter(({ written }) => !written.has('set by') && !written.has('counts'));
        for (const group of groupsFor(charter, 'measure-without-owner', silent)) {
            const one = group.length === 1;
            yield {
                at: group[0],
                about: group,
                message: `The charter says neither who set ${groupCalled(group)} nor what ${one ? 'it counts' : 'they count'}.`,
                related: furtherPlaces(group, ({ called }) => `${called} is another.`),
                fixes: () => [{
                    title: `Add who set ${inTitle(group)}, and what ${one ? 'it counts' : 'they count'}`, kind: 'template',
                    edits: group.map(measure => addPropertiesToComplete(measure, [
                        { key: 'set by', value: '"…"', toComplete: 'a partner, a forum, or someone outside, in quotation marks' },
                        { key: 'counts', value: '"…"', toChoose: 'one or more of activity, cost, outcome and experience' },
                    ])),
                }],
            };
        }
    },
});
