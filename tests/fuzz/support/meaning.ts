import { check } from '../../../language/check/check.js';
import { ruleById } from '../../../language/rules/rule-by-id.js';
import type { Finding } from '../../../language/check/finding.js';
import { formatted } from '../../../language/format/format.js';
import type { BoundDocument } from '../../../language/model/entity.js';
import type { Entity } from '../../../language/model/entity.js';
import { parseDocument } from '../../../language/syntax/document.js';
import { Workspace } from '../../../language/workspace/workspace.js';
import { today } from '../../support/check.js';

export const uri = 'file:///w/charter.concordat';

export function workspaceOf(text: string): Workspace {
    const workspace = new Workspace('file:///w');
    workspace.setText(uri, text);
    return workspace;
}

export const findingsOf = (text: string): Finding[] => check(workspaceOf(text), uri, { today });
export const formattedText = (text: string): string => formatted(parseDocument(uri, text));

const spaced = (written: string) => written.replace(/\s+/g, ' ');

/** What a declaration states, by property, without places and layout: each value, and what stands behind them, as far as it is known. */
function statementsOf(entity: Entity, { citable }: BoundDocument): Record<string, unknown> {
    return Object.fromEntries([...entity.written.keys()].flatMap(key => {
        const stated = entity.stated(key);
        if (!stated) return [];
        const values = stated.items.map(({ written, refersTo, detail, within }) => ({ written: spaced(written), refersTo: refersTo?.name, detail, within }));
        return [[key, values], [`${key} because`, stated.because], [`${key} evidence`, stated.citations.filter(({ key }) => citable.has(key?.slice(1) ?? '')).map(({ key, locator }) => `${key} ${locator ?? ''}`)]];
    }));
}

/** The name of a declaration; none where it explains a rule that there is not. */
const nameOf = ({ keyword, name }: Entity) => (keyword === 'explain' && !ruleById(name ?? '') ? undefined : name);

/** What a text states, declaration by declaration. */
export function meaningOf(text: string): Record<string, unknown>[] {
    const workspace = workspaceOf(text);
    const document = workspace.bind(workspace.document(uri)!);
    return document.declared.map(entity => ({ keyword: entity.keyword, name: nameOf(entity), title: entity.title, ...statementsOf(entity, document) }));
}

/** What is found, wherever it stands. */
export const toldOf = (text: string): unknown[] => findingsOf(text).map(({ rule, severity, message, about, accepted }) => ({ rule, severity, message, about, accepted }));
