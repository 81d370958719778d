import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../language/agreement/agreement.js';
import { assess } from '../../../language/assessment/assessment.js';
import { assessConditions } from '../../../language/assessment/condition-states.js';
import { inspect } from '../../../language/check/check.js';
import { compare } from '../../../language/comparison/comparison.js';
import { rowOf } from '../../../language/register/row.js';
import { reportAsMarkdown } from '../../../language/report/markdown.js';
import { reportOf } from '../../../language/report/report.js';
import { Workspace } from '../../../language/workspace/workspace.js';

// Dots hold the place of what somebody has yet to write. The rules ask for it; to everybody else a charter with dots states what it states without them.

const today = '2026-06-01';
const uri = 'file:///w/charter.concordat';

function versionOf(text: string, library = '') {
    const workspace = new Workspace('file:///w');
    workspace.setText('file:///w/partners.concordat', library);
    workspace.setText(uri, text);
    const inspection = inspect(workspace, uri, { today })!;
    return { inspection, charter: inspection.charter!, assessment: assess(inspection)! };
}

const head = `partnership P "P" { stage: agreed }
stakeholder Boats "Boat owners" { sector: fisheries  power: high }
stakeholder Anglers "Anglers" { sector: recreation  power: low }
forum F "Harbour Board" { members: Boats, Anglers  meets: monthly }
`;

/** What is told of a charter apart from findings, on which states rest too: of its report, what goes beyond an assessment. */
function toldOf({ inspection, charter, assessment }: ReturnType<typeof versionOf>, reported = assessment) {
    const { due, sittings, stated } = rowOf(charter, assessment, 'charter.concordat', 'charter.html');
    return {
        facts: assessment.conditions.map(({ id, facts }) => [id, ...facts.map(({ says }) => says)]),
        found: Object.values(assessConditions(inspection)!).map(({ evidence }) => evidence.map(({ bearing, says }) => [bearing, says])),
        leadership: assessment.leadership.steps.map(({ says }) => says),
        outcomes: assessment.outcomes.map(({ says }) => says),
        toAsk: assessment.toAsk,
        report: reportAsMarkdown(reportOf(charter, reported)),
        due, sittings, stated,
    };
}

describe.each<[string, string, string]>([
    ['the time of trust building', 'trust building T "A day on the water" { between: Boats, Anglers  time: "…"  cost: 2000 GBP }', 'trust building T "A day on the water" { between: Boats, Anglers  cost: 2000 GBP }'],
    ['dots of three characters', 'trust building T "A day on the water" { between: Boats, Anglers  time: "..." }', 'trust building T "A day on the water" { between: Boats, Anglers }'],
    ['a leader', 'leader L "…" { from: Boats  trusted by: Boats, Anglers  standing: organic  tasks: convening }', ''],
    ['where a leader comes from', 'leader L "Lee Marsh" { from: "…"  trusted by: Anglers }', 'leader L "Lee Marsh" { trusted by: Anglers }'],
    ['a partner, in all that names it', 'stakeholder Patients "…" { sector: patients  kind: patients }\nforum G "Forum" { members: Boats, Patients }', 'forum G "Forum" { members: Boats }'],
    ['a ground rule', 'ground rule R "…" { about: conduct  binds: everyone }', ''],
    ['a small win', 'small win W "…" { between: Boats, Anglers  status: achieved }', ''],
    ['a commitment to something', 'commitment { of: Boats  to: "…"  gain: "safer moorings" }', 'commitment { of: Boats  gain: "safer moorings" }'],
    ['the detail of a term', 'relationship { between: Boats, Anglers  history: conflict "…" }', 'relationship { between: Boats, Anglers  history: conflict }'],
    ['a reason', 'relationship { between: Boats, Anglers  history: conflict because "…" }', 'relationship { between: Boats, Anglers  history: conflict }'],
    ['one of several', 'decision D "D" { taken by: F  affects: Boats, "…" }', 'decision D "D" { taken by: F  affects: Boats }'],
])('%s, still to be written', (_, held, left) => {
    const [withDots, without] = [versionOf(`${head}${held}\n`), versionOf(`${head}${left}\n`)];

    it('is told by nothing', () => {
        expect(toldOf(withDots, without.assessment)).toEqual(toldOf(without));
    });

    it('changes nothing between two versions', () => {
        expect(compare(without, withDots)).toMatchObject({ declarations: [], say: [] });
    });

    it('is nothing on which two people could agree', () => {
        const { declared, units } = agreementOf(withDots, withDots);
        expect(units.map(({ kind, property }) => [kind, property])).toEqual(agreementOf(without, without).units.map(({ kind, property }) => [kind, property]));
        expect(declared.both).toBe(agreementOf(without, without).declared.both);
    });

    it('is asked for once', () => {
        expect(withDots.inspection.aboutLanguage.filter(({ rule }) => rule.id === 'still-to-be-written').length).toBe(1);
    });
});

it('What a library has yet to write is told by nothing', () => {
    const text = (left: string) => `import "partners.concordat"\n${head}forum G "Forum" { members: Boats, Council${left} }\n`;
    const without = versionOf(text(''), 'stakeholder Council "Council" { power: high }\n');
    const withDots = versionOf(text(', Patients'), 'stakeholder Council "Council" { power: high because "…" }\nstakeholder Patients "…" { sector: patients }\n');
    expect(toldOf(withDots, without.assessment)).toEqual(toldOf(without));
});

it('A partnership whose title is still to be written is assessed all the same', () => {
    const { charter, assessment } = versionOf(head.replace('"P"', '"…"'));
    expect(assessment.conditions.find(({ id }) => id === 'collective-forum')!.facts.length).toBeGreaterThan(0);
    expect(reportAsMarkdown(reportOf(charter, assessment))).not.toContain('…');
});
