import { assess } from '../assessment/assessment.js';
import { inspect } from '../check/check.js';
import { figureOf } from '../pictures/figure.js';
import { Workspace } from '../workspace/workspace.js';

/** The model as a drawing, with the states of a charter that imports nothing. */
export function modelPicture(charter: string, today: string): string {
    const workspace = new Workspace('file:///charters');
    const uri = 'file:///charters/charter.concordat';
    workspace.setText(uri, charter);
    return `${figureOf(assess(inspect(workspace, uri, { today })!)!)}\n`;
}
