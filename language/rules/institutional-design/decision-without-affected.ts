import { addPropertyToChoose } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import type { Entity } from '../../model/entity.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { ownAffairs } from '../../vocabulary/terms/index.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'decision-without-affected',
    condition: 'inclusiveness',
    severity: 'info',
    absence: true,
    reads: ['decision.affects', 'decision.about', 'decision.stage'],
    searches: [],
    doFirst: 'Agree who is affected, and record it',
    summary: 'Checks that the charter says who each decision that is still to be made affects.',
    claims: ['all-who-are-affected-are-members'],
    rationale: 'Only where a charter states who is affected can its readers see whether someone has been left out.',
    *check(charter) {
        const silent = charter.decisions.filter(decision => !decision.written.has('affects') && canStillIncludeOthers(decision));
        for (const group of groupsFor(charter, 'decision-without-affected', silent)) {
            yield {
                at: group[0],
                about: group,
                message: `The charter does not say who ${groupCalled(group)} ${group.length === 1 ? 'affects' : 'affect'}.`,
                related: furtherPlaces(group, ({ called }) => `Nor who ${called} affects.`),
                fixes: () => [{
                    title: `Add who ${inTitle(group)} ${group.length === 1 ? 'affects' : 'affect'}`, kind: 'template',
                    edits: group.map(decision => addPropertyToChoose(decision, 'affects', 'the stakeholders whose interests it touches')),
                }],
            };
        }
    },
});

/**
 * It is still to be made, and is about more than how the partnership is run, which touches its members. Whom a decision that is taken
 * again and again affects is another question each time.
 */
const canStillIncludeOthers = ({ stage, about }: Entity<'decision'>): boolean =>
    (stage === undefined || stage.value === 'open') && about?.value.every(topic => ownAffairs.has(topic)) !== true;
