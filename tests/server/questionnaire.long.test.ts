import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { questionnaireAsHtml } from '../../language/survey/questionnaire-html.js';
import type { QuestionnaireAnswer, WordQuestionnaireAnswer } from '../../server/features/questionnaire.js';
import { today } from '../support/check.js';
import { concordat, folderWith } from '../support/command.js';
import { river, uriOf } from '../support/editor.js';
import { Session } from '../support/session.js';

it('gives the questions that the command writes, and none for a library', async () => {
    const folder = folderWith({ 'valley.concordat': river });
    const { session } = await Session.start([uriOf(folder)]);
    const uri = uriOf(folder, 'valley.concordat');
    await session.open(uri, river);
    const asked = async (respondents: string) => session.ask<QuestionnaireAnswer>('concordat/questionnaire', { uri, respondents });
    for (const [respondents, more] of [['people', []], ['organisations', ['--organisations']]] as const) {
        expect(concordat(['ask', 'valley.concordat', '-o', `${respondents}.html`, ...more], { cwd: folder }).status).toBe(0);
        expect(readFileSync(join(folder, `${respondents}.html`), 'utf8')).toContain(questionnaireAsHtml((await asked(respondents))!.questionnaire).trimEnd());
    }
    expect((await asked('people'))!.every.partners.map(({ called }) => called)).toEqual([...river.matchAll(/^stakeholder \w+ "([^"]+)"/gm)].map(([, called]) => called));
    // The same document of two sides that the command writes.
    expect(concordat(['ask', 'valley.concordat', '-o', 'people.docx', '--today', today], { cwd: folder }).status).toBe(0);
    expect(await session.ask<WordQuestionnaireAnswer>('concordat/questionnaireInWord', { uri, respondents: 'people' })).toBe(readFileSync(join(folder, 'people.docx')).toString('base64'));
    await session.change(uri, 'stakeholder Farmers "Farmers"');
    expect(await asked('people')).toBeNull();
    expect(await session.ask<WordQuestionnaireAnswer>('concordat/questionnaireInWord', { uri, respondents: 'people' })).toBeNull();
});
