import { assess } from '../../language/assessment/assessment.js';
import { inspect } from '../../language/check/check.js';
import { textOf } from '../../language/report/blocks.js';
import { firstPage } from '../../language/report/first-page.js';
import { reportOf } from '../../language/report/report.js';
import { Workspace } from '../../language/workspace/workspace.js';

/** Two partners in conflict who meet, and on whom each has the same hold; `more` is stated of both. */
const partners = (more: string) => `
stakeholder Port "The port" { sector: business  power: high  incentive: strong  ${more} }
stakeholder Town "The town" { sector: local-authority  power: high  incentive: strong  ${more} }
forum Table "Harbour table" { members: Port, Town  meets: monthly  decides by: consensus  setting: face-to-face }
relationship { between: Port, Town  history: conflict  trust: low  conflict: high }`;

interface Setting {
    /** Stated of the partnership. */
    readonly partnership?: string;
    /** Stated of both partners. */
    readonly more?: string;
    readonly today?: string;
}

/** The report on a partnership of two, and of what a text adds to it, as its pages say it. */
export function reported(text: string, { partnership = '', more = '', today = '2026-06-01' }: Setting = {}) {
    const workspace = new Workspace('file:///w');
    workspace.setText('file:///w/charter.concordat', `partnership P "Harbour Partnership" { stage: agreed  ${partnership} }\n${partners(more)}\n${text}`);
    const inspection = inspect(workspace, 'file:///w/charter.concordat', { today })!;
    const [charter, assessment] = [inspection.charter!, assess(inspection)!];
    const { blocks, appendix } = reportOf(charter, assessment);
    return { assessment, first: firstPage(charter, assessment, undefined).map(textOf).join('\n'), all: blocks.map(textOf).join('\n'), appendix: appendix.map(textOf).join('\n') };
}
