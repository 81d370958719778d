import type { Fix } from '../../fixes/fix.js';
import { setProperty } from '../../fixes/edits.js';
import type { Charter } from '../../model/charter.js';
import { hasMark } from '../../model/facts/marks.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-public-convenor',
    condition: 'collective-forum',
    severity: 'info',
    absence: true,
    reads: ['partnership.convened by', 'stakeholder.sector'],
    searches: [],
    summary: 'A public body convened the partnership.',
    claims: ['public-agencies-start-the-forum'],
    *check(charter) {
        const { partnership } = charter;
        const { convenedBy } = partnership;
        if (convenedBy && (convenedBy.texts.length > 0 || convenedBy.value.some(convenor => !convenor.sector || hasMark(convenor, 'public')))) return;
        yield {
            at: convenedBy ?? partnership,
            about: [partnership],
            message: convenedBy ? `No public body is among those who convened ${partnership.called}.` : `The charter does not say who convened ${partnership.called}.`,
            fixes: () => nameConvenor(charter),
        };
    },
});

function nameConvenor(charter: Charter): Fix[] {
    return charter.stakeholders.filter(stakeholder => stakeholder.name !== undefined && hasMark(stakeholder, 'public')).slice(0, 3).map(body => ({
        title: `Say that ${body.called} convened it`, kind: 'template', edits: [setProperty(charter.partnership, 'convened by', body.name!)],
    }));
}
