import { states } from '../assessment/states.js';
import { keyOf, markOf } from '../pictures/states.js';
import { pictureCss } from '../pictures/theme.js';
import { reportCss } from '../report/style.js';
import { conditions } from '../framework/conditions.js';
import { counted } from '../text/counted.js';
import { dateInWords } from '../text/date-in-words.js';
import { htmlPieces } from '../text/html-page.js';
import { element, escaped } from '../text/markup.js';
import { conditionIds } from './condition-ids.js';
import { atAGlance } from './glance.js';
import { registerMark } from './mark.js';
import { registerCss, registerScript } from './page-parts.js';
import type { Register } from './register.js';
import { sectionsOf, type Section } from './sections.js';
import { standings, standingWords } from './standing.js';

const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The register as one page, piece by piece, that needs no network and no server; beside it are the pages of the partnerships. */
export function* registerAsHtml(register: Register): Generator<string> {
    yield* htmlPieces({ title: 'Register of partnerships', policy, styles: [reportCss, pictureCss, registerCss] }, body(register));
    yield `${registerMark}\n`;
}

function* body(register: Register): Generator<string> {
    const sections = sectionsOf(register);
    yield `${symbols}
<main>
<h1>Register of partnerships</h1>
<p class="subtitle">${counted(register.partnerships.length, 'partnership')}, as of ${dateInWords(register.today)}. The same as data: <a href="register.json">register.json</a>.</p>
<ul class="glance">
${atAGlance(register).map(({ says, section }) => `<li>${escaped(says)}${section === undefined ? '' : ` <a href="#${idOf(section)}">${escaped(section)}</a>`}</li>`).join('\n')}
</ul>
<nav aria-label="On this page">${sections.map(({ title }) => `<a href="#${idOf(title)}">${title}</a>`).join(' ')}</nav>
${filter(register)}`;
    for (const section of sections) yield* sectionInHtml(section);
    yield `</main>
<script>
${registerScript}
</script>`;
}

const symbols = `<svg class="concordat-picture symbols" width="0" height="0" aria-hidden="true">${states.map(state => `<symbol id="${keyOf(state)}" viewBox="-11 -11 22 22">${markOf(keyOf(state), 0, 0)}</symbol>`).join('')}</svg>`;

const idOf = (title: string) => title.toLowerCase().replaceAll(' ', '-');

function* sectionInHtml({ title, introduction, content, empty }: Section): Generator<string> {
    yield `<section>\n<h2 id="${idOf(title)}">${title}</h2>\n<p>${empty ?? introduction}</p>\n`;
    if (empty === undefined) yield* content();
    yield '</section>\n';
}

/** Which rows are shown: what they hold, what a charter is, and the state of a condition. It is hidden until its script runs. */
function filter({ partnerships }: Register): string {
    const option = (value: string, label: string) => element('option', { value }, escaped(label));
    const select = (name: string, label: string, options: readonly string[]) => `<label>${label} <select name="${name}">${options.join('')}</select></label>\n`;
    const present = standings.filter(standing => partnerships.some(row => row.standing === standing));
    return `<div class="filter" hidden>
<label>Search <input type="search" autocomplete="off"></label>
${present.length < 2 ? '' : select('standing', 'Charters', [option('', 'all'), ...present.map(standing => option(standing, standingWords[standing].heading))])}${select('condition', 'Condition', [option('', 'any condition'), ...conditionIds.map((id, column) => option(String(column), conditions[id].title))])}${select('state', 'State', [option('', 'any state'), ...states.map(state => option(state, state))])}<p role="status" aria-live="polite"></p>
</div>
`;
}
