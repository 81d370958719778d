import { addPropertyToComplete } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import { partiesOf } from '../../model/facts/parties.js';
import { hasMark } from '../../model/facts/marks.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-public-convenor',
    condition: 'collective-forum',
    severity: 'info',
    absence: true,
    reads: ['partnership.convened by', 'partnership.mandate', 'stakeholder.sector'],
    searches: [],
    doFirst: 'Say in the charter why no public body convened the partnership',
    summary: 'Checks that a public body convened the partnership or takes part in it.',
    claims: ['public-agencies-start-the-forum'],
    *check(charter) {
        const { partnership } = charter;
        const { convenedBy } = partnership;
        if (convenedBy ? mayBePublic(convenedBy) : hasPublicPart(charter)) return;
        const basis = convenedBy ? undefined : partnership.mandate?.items.find(({ detail }) => detail !== undefined)?.detail;
        yield {
            at: convenedBy ?? partnership,
            about: [partnership],
            ...(basis === undefined ? {} : { doFirst: 'Agree which parts of the model fit a partnership that no public body convened' }),
            message: convenedBy
                ? `The charter names no public body among those who convened ${partnership.called}. By definition, a public body starts collaborative governance.`
                : `The charter names no public body that convened ${partnership.called}${basis === undefined ? '' : `, and says what it is based on: “${basis.replace(/\.$/, '')}”`}. The definition of collaborative governance begins with one, so parts of the model may not fit.`,
            fixes: () => (convenedBy || basis !== undefined ? [] : [{
                title: 'Add who convened it', kind: 'template', edits: [addPropertyToComplete(partnership, 'convened by', '"…"', 'a partner, or someone outside, in quotation marks')],
            }]),
        };
    },
});

type Convenors = NonNullable<Charter['partnership']['convenedBy']>;
const mayBePublic = ({ texts, value }: Convenors) => texts.length > 0 || value.some(convenor => !convenor.sector || hasMark(convenor, 'public'));

/** Public bodies are at hand: one takes part, or may, or the partnership is based on what only a public body gives. */
const hasPublicPart = (charter: Charter) => charter.partnership.mandate?.value.some(each => publicMandates.has(each))
    || partiesOf(charter).some(party => !party.sector || hasMark(party, 'public'));

const publicMandates = new Set(['statutory', 'national-policy', 'ministerial', 'court-ordered', 'treaty', 'delegated', 'resolution']);