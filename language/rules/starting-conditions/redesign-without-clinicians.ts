import type { Fix } from '../../fixes/fix.js';
import { freeName, newDeclaration, toChoose, toWrite } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import { adviceOn, inTheirTime } from '../../model/facts/decisions.js';
import { hasMark } from '../../model/facts/marks.js';
import { sentence } from '../../model/naming.js';
import { clinicalProfessions, redesignTopics } from '../../vocabulary/terms/index.js';
import { defineRule } from '../rule.js';

const agreeWhichClinicians = 'Agree which clinicians lead or take part';

export const rule = defineRule({
    id: 'redesign-without-clinicians',
    condition: 'incentives',
    severity: 'info',
    absence: true,
    reads: ['leader.profession', 'seat.profession', 'decision.about', 'decision.affects'],
    searches: ['leader', 'seat'],
    doFirst: agreeWhichClinicians,
    summary: 'Checks that doctors and other clinicians lead, or sit at the table, where clinical services change.',
    claims: ['medical-leaders-engage-clinicians-in-redesign', 'medical-and-clinical-leaders-work-together'],
    rationale: 'A seat that is kept for a profession counts as well as a leader does.',
    *check(charter) {
        const professions = professionsIn(charter);
        const hasDoctor = professions.has('medical');
        const others = [...professions].filter(each => each !== 'medical' && clinicalProfessions.has(each));
        if ((hasDoctor && others.length > 0) || isProfessionUnread(charter)) return;
        for (const decision of charter.decisions) {
            const clinical = decision.affects?.value.find(stakeholder => hasMark(stakeholder, 'clinical'));
            if (!clinical || !decision.about?.value.some(topic => redesignTopics.has(topic))) continue;
            const lacking = hasDoctor ? 'medicine as the only clinical profession' : others.length > 0 ? 'clinical professions, but not medicine' : 'no clinical profession';
            yield {
                at: decision,
                about: [decision],
                doFirst: adviceOn([decision], agreeWhichClinicians),
                message: `${sentence(decision.called)} ${inTheirTime([decision], 'affects', 'affected')} clinical services. Among leaders and seats, the charter names ${lacking}.`,
                fixes: () => [addClinician(charter, hasDoctor)],
            };
        }
    },
});

/** Professions of leaders and of those who hold a seat. */
const professionsIn = ({ leaders, seats }: Charter): ReadonlySet<string> =>
    new Set([...leaders.flatMap(({ profession }) => profession?.value ?? []), ...seats.flatMap(({ profession }) => profession?.value ?? [])]);

/** A profession is stated in words that are not understood, or still to be written. */
const isProfessionUnread = ({ leaders, seats }: Charter): boolean => [...leaders, ...seats].some(({ profession, written }) => !profession && written.has('profession'));

function addClinician(charter: Charter, hasDoctor: boolean): Fix {
    return {
        title: hasDoctor ? 'Add a leader of another clinical profession' : 'Add a leader of a clinical profession',
        kind: 'template',
        edits: [newDeclaration(charter, 'leader', { name: freeName(charter, 'ClinicalLeader'), title: '…' }, [
            toChoose('profession', `such as ${hasDoctor ? '' : 'medical, '}nursing, allied-health or pharmacy`),
            toWrite('from', 'where the leader comes from, and who it is, in place of the dots'),
        ])],
    };
}
