import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { SaxesParser } from 'saxes';
import { assess, type Assessment } from '../../language/assessment/assessment.js';
import { inspect, type Inspection } from '../../language/check/check.js';
import { loadImports } from '../../language/workspace/load.js';
import type { Charter } from '../../language/model/charter.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { checkText, today } from './check.js';

export interface Assessed {
    readonly inspection: Inspection;
    readonly charter: Charter;
    readonly assessment: Assessment;
}

export function assessedText(text: string): Assessed {
    const { workspace, uri } = checkText(text);
    const inspection = inspect(workspace, uri, { today })!;
    return { inspection, charter: inspection.charter!, assessment: assess(inspection)! };
}

/** An example charter, with what it imports. */
export async function assessedExample(name: string): Promise<Assessed> {
    const root = pathToFileURL(resolve('examples')).toString();
    const workspace = new Workspace(root);
    const uri = `${root}/${name}`;
    const read = (each: string) => readFileSync(new URL(each), 'utf8');
    workspace.setText(uri, read(uri));
    await loadImports(workspace, uri, async each => {
        try {
            return { outcome: 'text', text: read(each) };
        } catch {
            return { outcome: 'missing' };
        }
    });
    const inspection = inspect(workspace, uri, { today })!;
    return { inspection, charter: inspection.charter!, assessment: assess(inspection)! };
}

export interface Tag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    /** All text in it and in what it holds. */
    text: string;
}

/** The elements of a picture, in order. Throws where it is no well-formed XML. */
export function tagsOf(svg: string): Tag[] {
    const parser = new SaxesParser();
    const [tags, open]: [Tag[], Tag[]] = [[], []];
    parser.on('error', error => { throw error; });
    parser.on('opentag', ({ name, attributes }) => {
        const tag = { name, attributes, text: '' };
        tags.push(tag);
        open.push(tag);
    });
    parser.on('text', text => { for (const tag of open) tag.text += text; });
    parser.on('closetag', () => { open.pop(); });
    parser.write(svg).close();
    return tags;
}

/** What a picture may not hold: scripts, styles of its own, handlers, and addresses of elsewhere. */
export function harmful(svg: string): string[] {
    return tagsOf(svg).flatMap(({ name, attributes }) => [
        ...(/^(script|foreignObject|image|iframe|style|use)$/i.test(name) ? [name] : []),
        ...Object.entries(attributes).filter(([key, value]) => /^on/i.test(key) || (/href|src/i.test(key) && !value.startsWith('#'))).map(([key, value]) => `${key}=${value}`),
    ]);
}

export const hostile = (): string => `partnership P "<script>alert(1)</script>" { stage: agreed  purpose: "\\"><img src=x onerror=alert(2)>" }
stakeholder A "<script>alert(3)</script> \u0007\u202e &amp; ]]>" { power: high  incentive: strong }
stakeholder B "\\"><img onerror=alert(4)>" { power: low  incentive: weak  depends on: A }
relationship { between: A, B  history: conflict  cause: merger "</svg><script>" }
forum F "</text></svg><script>alert(5)</script>" { members: A }
decision D "--><script>" { affects: A, B  taken by: F }
leader L "' onload='alert(6)" { from: A  standing: organic  works between: A, B }
`;
