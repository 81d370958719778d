import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { fileOf, readBytes, readText, uriOf, workspaceRootOf } from '../files/disk.js';
import { citableIn } from '../files/citable.js';
import { searchFolder } from '../files/find.js';
import type { Report } from '../language/report/blocks.js';
import { startServer } from './server.js';

const { values } = parseArgs({ options: { today: { type: 'string' } }, strict: false, allowPositionals: true });
/** A file that this machine can name: elsewhere than on Windows, one on another host is none. */
const isFile = (uri: string) => {
    try {
        return uri.startsWith('file:') && fileOf(uri) !== '';
    } catch {
        return false;
    }
};

const chartersAndMarkdown = async (folder: string) => {
    const { charters, markdown } = await searchFolder(folder);
    return [...charters, ...markdown].map(uriOf);
};

startServer(createConnection(ProposedFeatures.all), {
    boundaryOf: folder => (isFile(folder) ? uriOf(workspaceRootOf(join(fileOf(folder), 'charter.concordat'))) : folder),
    listCharters: async root => (isFile(root) ? await chartersAndMarkdown(fileOf(root)) : []),
    listCitable: async root => (isFile(root) ? (await citableIn(fileOf(root))).map(uriOf) : []),
    read: async (uri, root) => (isFile(uri) && isFile(root) ? readText(uri, fileOf(root)) : { outcome: 'missing' }),
    readBytes: async (uri, root) => (isFile(uri) && isFile(root) ? readBytes(uri, fileOf(root)) : { outcome: 'missing' }),
    wordDocument,
    wordQuestionnaire: async (questionnaire, day) => Buffer.from(await (await import('../language/survey/questionnaire-word.js')).questionnaireAsWord(questionnaire, day)).toString('base64'),
}, typeof values.today === 'string' ? values.today : undefined);

/** Loaded only where someone asks for a Word document. */
async function wordDocument(report: Report): Promise<string> {
    const [{ reportAsDocx }, { rasteriser }] = await Promise.all([import('../language/report/docx.js'), import('../files/svg-to-png.js')]);
    return Buffer.from(await reportAsDocx(report, await rasteriser())).toString('base64');
}
