import { tools } from '../language/assistant/all.js';
import { runTool, subjectOf, ToolProblem, type CheckedCharter, type CheckedCharters, type Sources, type Subject } from '../language/assistant/tool.js';
import type { BoundDocument } from '../language/model/entity.js';
import { isWithin, pathWithin, resolveFrom } from '../language/text/uri.js';
import { anyCharterOf } from './configure.js';
import type { ToolResult } from './features/tools.js';
import type { Project } from './project.js';
import type { Projects } from './projects.js';

/** Runs a tool on the folders of the editor, on texts as they are in the editor. */
export async function runInEditor(name: string, input: unknown, projects: Projects): Promise<ToolResult> {
    const tool = tools.find(each => each.name === name);
    if (!tool) return { problem: `There is no tool “${name}”.` };
    const sources: Sources = { check: subject => checked(subject, projects), paper: path => paper(path, projects) };
    try {
        return { text: (await runTool(tool, input, sources)).text };
    } catch (thrown) {
        if (thrown instanceof ToolProblem) return { problem: thrown.message };
        throw thrown;
    }
}

async function checked(subject: Subject, projects: Projects): Promise<CheckedCharters> {
    const given = subjectOf(subject);
    const folders = foldersOf(await projects.whole(), projects);
    if ('text' in given) {
        const [folder] = folders as [Project];
        const document = await folder.candidate(`${folder.root}/${encodeURIComponent(given.filename)}`, given.text);
        return { charters: document ? [charterFor(document, given.filename, projects)] : [], unread: [] };
    }
    const { path } = given;
    for (const { root, charters } of folders) {
        const uri = uriIn(root, path);
        if (uri !== root && !isWithin(root, uri)) continue;
        const named = [...charters].filter(each => each === uri || uri === root || isWithin(uri, each)).sort();
        const found = await Promise.all(named.map(async each => ({ document: await projects.document(each), path: pathWithin(root, each), failure: projects.failure(each) })));
        if (found.length > 0) {
            return {
                charters: found.flatMap(each => (each.document ? [charterFor(each.document, each.path, projects)] : [])),
                unread: found.flatMap(each => (each.document ? [] : [`${each.path} could not be read${each.failure?.outcome === 'unreadable' ? `: ${each.failure.reason}` : ''}.`])),
            };
        }
    }
    throw new ToolProblem(`There is no charter at “${path}” in the folders that are open.`);
}

const charterFor = (document: BoundDocument, path: string, projects: Projects): CheckedCharter =>
    ({ path, document, findings: projects.findingsOf(document), inspect: () => projects.inspectionOf(document) });

async function paper(path: string, projects: Projects) {
    await projects.listed();
    for (const { root } of foldersOf(projects.all(), projects)) {
        const uri = uriIn(root, path);
        const read = isWithin(root, uri) ? await projects.paper(uri) : undefined;
        if (read?.document.problem) throw new ToolProblem(read.document.problem.message);
        if (read) return read;
    }
    throw new ToolProblem(`“${path}” cannot be read in the folders that are open.`);
}

/** An assistant knows only what is in a folder of the editor. */
function foldersOf(all: readonly Project[], projects: Projects): readonly Project[] {
    const folders = all.filter(({ root }) => projects.folderUris().includes(root));
    if (folders.length === 0) throw new ToolProblem('No folder is open in the editor.');
    return folders;
}

/** A path from a folder, or a whole path that leads into it. */
function uriIn(root: string, path: string): string {
    const folder = decodeURIComponent(root.replace(/^[a-z-]+:\/\/[^/]*/, ''));
    const inside = path === folder ? '' : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
    return inside === '' || inside === '.' ? root : resolveFrom(anyCharterOf(root), inside).replace(/\/$/, '');
}
