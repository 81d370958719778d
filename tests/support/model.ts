import { check } from '../../language/check/check.js';
import type { Finding } from '../../language/check/finding.js';
import type { BoundDocument } from '../../language/model/entity.js';
import { charterOf, type Charter } from '../../language/model/charter.js';
import type { Entity } from '../../language/model/entity.js';
import { defaultOptions } from '../../language/model/rule-options.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { today } from './check.js';

/** A workspace with these texts, by file name. */
export function workspaceWith(files: Readonly<Record<string, string>>): Workspace {
    const workspace = new Workspace('file:///w');
    for (const [name, text] of Object.entries(files)) workspace.setText(`file:///w/${name}`, text);
    return workspace;
}

export const documentIn = (workspace: Workspace, name: string): BoundDocument => workspace.bind(workspace.document(`file:///w/${name}`)!);

export const findingsIn = (workspace: Workspace, name: string): Finding[] => check(workspace, `file:///w/${name}`, { today });

/** The charter that a text states; a partnership is added where it has none. */
export function charterFrom(text: string): Charter {
    const whole = text.includes('partnership ') ? text : `partnership P "P"\n${text}`;
    return charterOf(documentIn(workspaceWith({ 'charter.concordat': whole }), 'charter.concordat'), today, defaultOptions)!;
}

/** Names of declarations, for short expectations. */
export const namesOf = (entities: Iterable<Entity>): (string | undefined)[] => Array.from(entities, ({ name }) => name);
