import type { Fix } from '../../fixes/fix.js';
import { freeName, newDeclaration } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { isClinical, isMedical } from '../../model/facts/leadership.js';
import { hasMark } from '../../model/facts/marks.js';
import { listed } from '../../model/naming.js';
import { redesignTopics } from '../../vocabulary/terms/index.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'redesign-without-clinicians',
    condition: 'incentives',
    severity: 'info',
    absence: true,
    reads: ['leader.profession', 'decision.about', 'decision.affects'],
    searches: ['leader'],
    summary: 'Doctors and leaders of other clinical professions lead the redesign of services together.',
    claims: ['medical-leaders-engage-clinicians-in-redesign', 'medical-and-clinical-leaders-work-together'],
    *check(charter) {
        const clinicians = charter.leaders.filter(isClinical);
        if (!clinicians.every(isMedical)) return;
        const lacking = whatIsLacking(clinicians);
        for (const decision of charter.decisions) {
            const clinical = decision.affects?.value.find(stakeholder => hasMark(stakeholder, 'clinical'));
            if (!clinical || !decision.about?.value.some(topic => redesignTopics.has(topic))) continue;
            yield {
                at: decision,
                about: [decision],
                message: `${decision.called} changes clinical services, and ${lacking}.`,
                fixes: () => [clinicians.length === 0 ? addBoth(charter, clinical) : addNurse(charter, clinical)],
            };
        }
    },
});

type Stakeholder = Entity<'stakeholder'>;

function whatIsLacking(doctors: readonly Entity<'leader'>[]): string {
    if (doctors.length === 0) return 'the charter names no leader of a clinical profession';
    return doctors.length === 1 ? `the charter’s only clinical leader is a doctor, ${listed(doctors)}` : `the charter’s clinical leaders are all doctors: ${listed(doctors)}`;
}

function addNurse(charter: Charter, from: Stakeholder): Fix {
    return { title: 'Add a leader from nursing', kind: 'template', edits: [newLeader(charter, 'nursing', from)] };
}

function addBoth(charter: Charter, from: Stakeholder): Fix {
    const [doctor, nurse] = [newLeader(charter, 'medical', from), newLeader(charter, 'nursing', from)];
    return { title: 'Add a leader from medicine and one from nursing', kind: 'template', edits: [{ place: doctor.place, text: doctor.text + nurse.text }] };
}

function newLeader(charter: Charter, profession: 'medical' | 'nursing', from: Stakeholder) {
    const name = freeName(charter, profession === 'medical' ? 'MedicalLeader' : 'NursingLeader');
    return newDeclaration(charter, 'leader', { name, title: '…' }, [
        { key: 'profession', value: profession, ...(profession === 'nursing' ? { toComplete: 'this or another clinical profession' } : {}) },
        { key: 'from', value: from.name!, toComplete: 'who this is, in place of the dots, and from where' },
    ]);
}
