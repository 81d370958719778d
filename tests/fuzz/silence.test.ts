import { expect } from 'vitest';
import type { RawFinding } from '../../language/check/raw.js';
import { withoutSilenced } from '../../language/check/silence.js';
import { rules } from '../../language/rules/all.js';
import { charterOf } from '../../language/model/charter.js';
import type { Entity } from '../../language/model/entity.js';
import { defaultOptions } from '../../language/model/rule-options.js';
import { isCharterRule } from '../../language/rules/rule.js';
import { today } from '../support/check.js';
import { madeCharter, written } from './support/charters.js';
import { holds } from './support/holds.js';
import { uri, workspaceOf } from './support/meaning.js';

function foundIn(text: string): RawFinding[] {
    const workspace = workspaceOf(text);
    const charter = charterOf(workspace.bind(workspace.document(uri)!), today, defaultOptions)!;
    return rules.filter(isCharterRule).flatMap(rule => Array.from(rule.check(charter), report => ({ rule, report })));
}

const silences = ({ rule }: RawFinding, other: RawFinding) => isCharterRule(rule) && rule.silences?.includes(other.rule.id) === true;

function areOfOneThing(a: readonly Entity[], b: readonly Entity[]): boolean {
    if (a.length === 0 || b.length === 0) return true;
    const shared = [...new Set(a.map(({ keyword }) => keyword))].filter(kind => b.some(({ keyword }) => keyword === kind));
    const of = (list: readonly Entity[], kind: string) => list.filter(({ keyword }) => keyword === kind);
    return shared.length > 0 && shared.every(kind => of(a, kind).every(each => b.includes(each)) || of(b, kind).every(each => a.includes(each)));
}

/** Each finding checked against every other one, as one would by hand: whom it still names, or whether it is told. */
function told(findings: readonly RawFinding[]): unknown[] {
    return findings.flatMap((finding, index): unknown[] => {
        const over = findings.filter(other => silences(other, finding));
        const { each, about = [] } = finding.report;
        if (!each) return over.some(({ report }) => areOfOneThing(report.about ?? [], about)) ? [] : [index];
        const left = each.filter(entity => !over.some(({ report }) => report.about?.includes(entity)));
        return left.length === 0 ? [] : [[index, left.map(entity => each.indexOf(entity))]];
    });
}

holds('one fact is told once: of each two findings of a charter, the one silences the other or not', madeCharter, 250, charter => {
    const findings = foundIn(written(charter));
    const left = withoutSilenced(findings).map(({ rule, report }) => {
        const index = findings.findIndex(each => each.rule === rule && each.report.at === report.at && each.report.message === report.message && each.report.fixes === report.fixes);
        const whole = findings[index]!.report.each;
        return whole ? [index, report.each!.map(entity => whole.indexOf(entity))] : index;
    });
    expect(left).toEqual(told(findings));
});
