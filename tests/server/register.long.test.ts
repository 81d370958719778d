import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { RegisterAnswer } from '../../server/features/register.js';
import { today } from '../support/check.js';
import { concordat, folderWith } from '../support/command.js';
import { river, uriOf } from '../support/editor.js';
import { Session } from '../support/session.js';

it('gives the register that the command writes, file by file, and none where there is no partnership', async () => {
    const files = { 'valley.concordat': river, 'sea/val ley.concordat': 'partnership Sea "Sea Partnership" { }\n', 'names.concordat': 'stakeholder Nobody { }\n' };
    const folder = folderWith({ ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`charters/${name}`, text])), 'empty/names.concordat': 'stakeholder Nobody { }\n' });
    expect(concordat(['register', 'charters', '-o', 'public', '--today', today], { cwd: folder }).status).toBe(0);
    const { session } = await Session.start([uriOf(folder)]);
    const { partnerships, files: answered } = await session.ask<RegisterAnswer>('concordat/register', { folder: uriOf(folder, 'charters') });
    expect(partnerships).toBe(2);
    expect(Object.keys(answered).sort()).toEqual(['index.html', 'partnerships/sea-val-ley.html', 'partnerships/valley.html', 'register.json']);
    for (const [name, text] of Object.entries(answered)) expect([name, text === readFileSync(join(folder, 'public', name), 'utf8')]).toEqual([name, true]);
    expect(await session.ask<RegisterAnswer>('concordat/register', { folder: uriOf(folder, 'empty') })).toEqual({ partnerships: 0, files: {} });
});
