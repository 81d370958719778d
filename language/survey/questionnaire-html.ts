import { answerLevels, answerWords, askedAbout, cannotSay, partnerQuestionIds, partnershipQuestionIds, questionOf, type AnswerLevel } from '../framework/questions.js';
import { htmlPage } from '../text/html-page.js';
import { escaped } from '../text/markup.js';
import { columnsOf, introductionTo, organisationHeading, responseHeading, type Column, type Questionnaire } from './questionnaire.js';
import { questionnaireCss } from './questionnaire-style.js';
import { questionnaireScript } from './questionnaire-script.js';

/** The questionnaire as one page that needs nothing else: no network and no server. It saves the answers as a file on the machine of whoever answers. */
export function questionnaireAsHtml(questionnaire: Questionnaire): string {
    const { partnership, partners } = questionnaire;
    const title = `Your view of ${partnership}`;
    return htmlPage({ title, policy: "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'", styles: [questionnaireCss], body: `<main>
<form novalidate data-file="${escaped(fileNameFor(partnership))}" data-response="${responseHeading}">
<h1>${escaped(title)}</h1>
${introductionTo(questionnaire).map(text => `<p>${escaped(text)}</p>`).join('\n')}
${organisation(questionnaire)}<h2>The partnership</h2>
<div class="questions">
${columnsOf(questionnaire).slice(0, partnershipQuestionIds.length).map(statement).join('\n')}
</div>
${partners.length === 0 ? '' : partnersSection(questionnaire)}
<div class="save">
<button type="submit">Save my answers</button>
<p role="status" aria-live="polite"></p>
<p class="then">This saves a file on your device. Nothing is sent. Send the file back to the person who gave you this page.</p>
</div>
<p class="paper">On paper: give this sheet back in a closed envelope.</p>
</form>
</main>
<script>
${questionnaireScript}
</script>` });
}

const fileNameFor = (partnership: string) => `answers-${partnership.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'partnership'}`;

function organisation({ respondents, partners }: Questionnaire): string {
    if (respondents === 'people') return '';
    const options = partners.map(({ called }) => `<option>${escaped(called)}</option>`).join('');
    return `<p class="organisation"><label for="organisation">${organisationHeading}</label> <select id="organisation" name="organisation" data-heading="${organisationHeading}"><option value="">Choose</option>${options}</select></p>\n`;
}

function statement({ heading }: Column, index: number): string {
    return `<div class="question" role="radiogroup" aria-labelledby="q${index}" data-heading="${escaped(heading)}"><span class="asked" id="q${index}">${escaped(heading)}</span>${choices(`q${index}`)}</div>`;
}

function partnersSection(questionnaire: Questionnaire): string {
    const { partners, respondents } = questionnaire;
    const codes = [...answerLevels.map((level, step) => `<b>${step}</b> ${answerWords[level].toLowerCase()}`), `<b>?</b> ${cannotSay}`].join(', ');
    return `<h2 class="partners-title">The partners</h2>
<p>${respondents === 'organisations' ? 'Leave out your own organisation. ' : 'If you belong to one of these partners, you can leave that one out. '}<span class="codes">${codes}.</span></p>
<div class="partners">
<div class="heads" aria-hidden="true"><span></span>${partnerQuestionIds.map(id => `<span>${escaped(askedAbout(id, 'this partner'))}</span>`).join('')}</div>
${partners.map((partner, row) => `<div class="partner" role="group" aria-labelledby="p${row}"><h3 id="p${row}">${escaped(partner.called)}</h3>${partnerQuestionIds.map(id => {
    const heading = escaped(askedAbout(id, partner.called));
    return `<div class="question" role="radiogroup" aria-label="${heading}" data-heading="${heading}"><span class="asked" aria-hidden="true">${escaped(questionOf(id).text.replace('{}', 'it'))}</span>${choices(`p${row}-${id}`)}</div>`;
}).join('')}</div>`).join('\n')}
</div>`;
}

const choices = (name: string): string => `<span class="choices">${answerLevels.map((level, step) => choice(name, answerWords[level], String(step), level)).join('')}${choice(name, cannotSay, '?')}</span>`;

/** The short form is for wide screens and for paper, where a column of numbers is quicker to read than words. */
const choice = (name: string, words: string, short: string, level?: AnswerLevel): string =>
    `<label${level ? '' : ' class="none"'}><input type="radio" name="${name}" value="${escaped(words)}"><span class="long">${escaped(words)}</span><span class="short" aria-hidden="true">${short}</span></label>`;
