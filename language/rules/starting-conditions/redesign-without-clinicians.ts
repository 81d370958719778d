import type { Fix } from '../../fixes/fix.js';
import { freeName, newDeclaration } from '../../fixes/templates.js';
import { jones } from '../../framework/bibliography.js';
import type { Charter } from '../../model/charter.js';
import { isClinical, isMedical } from '../../model/facts/leadership.js';
import { hasMark } from '../../model/facts/marks.js';
import { redesignTopics } from '../../vocabulary/terms/index.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'redesign-without-clinicians',
    condition: 'incentives',
    severity: 'info',
    absence: true,
    reads: ['leader.profession', 'decision.about'],
    searches: ['leader'],
    summary: 'Medical and other clinical leaders lead the redesign of services together.',
    rationale:
        'Clinicians may distrust yet another redesign. Medical leaders are needed to engage them, '
        + 'and they work closely with leaders of the other clinical professions.',
    cites: [jones('Incentives to participate', 4)],
    *check(charter) {
        const lacking = whoIsLacking(charter);
        if (!lacking) return;
        for (const decision of charter.decisions) {
            const changesServices = decision.about?.value.some(topic => redesignTopics.has(topic));
            if (!changesServices || !decision.affects?.value.some(stakeholder => hasMark(stakeholder, 'clinical'))) continue;
            yield {
                at: decision,
                about: [decision],
                message: `${decision.called} changes clinical services, but ${lacking.says}.`,
                fixes: () => [addLeader(charter, lacking.profession)],
            };
        }
    },
});

function whoIsLacking({ leaders }: Charter): { readonly says: string; readonly profession: string } | undefined {
    if (!leaders.some(isClinical)) return { says: 'the charter names no leader of a clinical profession', profession: 'medical' };
    const onlyMedical = leaders.filter(isClinical).every(isMedical);
    return onlyMedical ? { says: 'its clinical leaders are all doctors: none is a nurse, a midwife, or of another clinical profession', profession: 'nursing' } : undefined;
}

function addLeader(charter: Charter, profession: string): Fix {
    const name = freeName(charter, profession === 'medical' ? 'MedicalLeader' : 'NursingLeader');
    return {
        title: `Add a leader of the ${profession} profession`,
        kind: 'template',
        edits: [newDeclaration(charter, 'leader', { name, title: '…' }, [{ key: 'profession', value: profession, toComplete: 'who this is, and from where' }])],
    };
}
