import { describe, expect, it } from 'vitest';
import { claims } from '../../language/framework/claims/claims.js';
import { rules } from '../../language/rules/all.js';
import { claimsBehind } from '../../language/rules/rule.js';
import { assess } from '../../language/assessment/assessment.js';
import { inspect } from '../../language/check/check.js';
import { checkText, today } from '../support/check.js';

// A claim that the articles make of the NHS in England, or of health care, is not held up to partnerships of another kind.

const charter = (kind: string, sector: string) => `partnership P "P" { stage: agreed  kind: ${kind} }\nstakeholder A "A" { sector: ${sector} }\nstakeholder N "N" { sector: indigenous-nation }\nforum F "F" { members: A  without vote: N }\npriority X "X" { origin: national }\n`;
const firstClaims = (kind: string, sector: string) => Object.fromEntries(checkText(charter(kind, sector)).findings.map(({ rule, claims: [claim] }) => [rule, claim?.id]));

describe('the claim that a finding shows', () => {
    it.each([
        ['integrated-care-system', 'secondary-care', 'the-less-represented-are-sought-out', 'priorities-are-decided-locally-and-together', 'earlier-modes-of-governance-remain'],
        ['integration-joint-board', 'secondary-care', 'the-less-represented-are-sought-out', 'priorities-are-decided-locally-and-together', 'hierarchy-returns'],
        ['watershed-council', 'business', 'all-who-are-affected-are-members', 'priorities-are-decided-locally-and-together', 'hierarchy-returns'],
    ] as const)('%s', (kind, sector, ofNations, ofPriorities, ofHierarchy) => {
        expect(firstClaims(kind, sector)).toMatchObject({ 'self-governing-without-vote': ofNations, 'no-local-priority': ofPriorities });
        const { workspace, uri } = checkText(charter(kind, sector));
        const { conditions } = assess(inspect(workspace, uri, { today })!)!;
        expect(conditions.find(({ id }) => id === 'sedimented-governance')!.claim).toBe(claims[ofHierarchy].statement);
    });

    it('has a setting wherever its words name one', () => {
        const named = /\bNHS\b|England|[Ii]ntegrated care|[Mm]edical (?:leader|director)|[Cc]linician|Doctors/;
        const unplaced = Object.values(claims).filter(({ statement, setting, strength }) => named.test(statement) && !setting && strength !== 'ours');
        expect(unplaced.map(({ id }) => id)).toEqual([]);
    });

    it('is another one elsewhere, unless the rule asks of health care alone', () => {
        const alone = rules.filter(rule => claimsBehind(rule).length > 0 && claimsBehind(rule).every(({ setting }) => setting !== undefined)).map(({ id }) => id);
        expect(alone).toEqual(['benefit-to-patients-not-stated', 'boundary-work-uncovered', 'enduring-imbalance-overlooked', 'medical-leader-legitimacy', 'partner-sector-missing', 'redesign-without-clinicians']);
    });
});
