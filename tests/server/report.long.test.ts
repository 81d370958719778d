import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ReportFormat } from '../../server/features/report.js';
import type { Report } from '../../language/report/blocks.js';
import { today } from '../support/check.js';
import { concordat, folderWith } from '../support/command.js';
import { river, uriOf } from '../support/editor.js';
import { Session } from '../support/session.js';

const asked = <T = string>(session: Session, uri: string, format: ReportFormat) => session.ask<T>('concordat/report', { uri, format });

it('gives the report that the command writes, in every format, the Word document to the byte', async () => {
    const folder = folderWith({ 'valley.concordat': river });
    const { session } = await Session.start([uriOf(folder)]);
    const uri = uriOf(folder, 'valley.concordat');
    await session.open(uri, river);
    for (const [format, file] of [['html', 'board.html'], ['markdown', 'board.md']] as const) {
        expect(concordat(['report', 'valley.concordat', '--today', today, '-o', file], { cwd: folder }).status).toBe(0);
        expect(readFileSync(join(folder, file), 'utf8')).toContain((await asked(session, uri, format)).trimEnd());
    }
    expect(concordat(['report', 'valley.concordat', '--today', today, '-o', 'board.docx'], { cwd: folder }).status).toBe(0);
    for (let times = 0; times < 2; times++) expect(Buffer.from(await asked(session, uri, 'docx'), 'base64').equals(readFileSync(join(folder, 'board.docx')))).toBe(true);
    expect((await asked<Report>(session, uri, 'blocks')).title).toBe('Valley Partnership');
});

it('reports on a charter that is not saved, and says of a library that there is nothing to report', async () => {
    const folder = folderWith({});
    const { session } = await Session.start([uriOf(folder)]);
    await session.open('untitled:Untitled-1', river);
    const document = Buffer.from(await asked(session, 'untitled:Untitled-1', 'docx'), 'base64');
    expect(document.subarray(0, 2).toString()).toBe('PK');
    expect(existsSync(join(folder, 'Untitled-1'))).toBe(false);
    await session.change('untitled:Untitled-1', 'stakeholder Farmers "Farmers"');
    for (const format of ['html', 'markdown', 'docx', 'blocks'] as const) expect(await asked(session, 'untitled:Untitled-1', format)).toBeNull();
});
