import { quoted } from '../syntax/values.js';
import { inList } from '../model/naming.js';
import { namesFor } from '../text/names.js';
import { Terms } from '../vocabulary/lookup.js';
import type { VocabularyId } from '../vocabulary/terms/index.js';
import type { Beginning } from './charter-questions.js';

const terms = new Terms();
const oneOf = (vocabulary: VocabularyId): string => inList(terms.words(vocabulary), { or: true, limit: 12 });

/**
 * A first draft: the partnership, its partners and their forum. It states only what the answers state. Everything else is
 * a comment that says what to fill in, since a value that nobody chose would be taken for an agreement.
 */
export function firstDraft({ title, kind, partners }: Beginning): string {
    const named = namesFor([title, ...partners], ['Board']);
    const [partnership, ...members] = named;
    return `${[
        `partnership ${partnership} ${quoted(title)} {
    ${kind === undefined ? '// kind: what kind of partnership it is' : `kind: ${kind}`}
    // purpose: "the mission that all partners share"
    // problem: "the problem, as all of them define it"
    // values: "what all of them hold in common"
    convened by: ${members[0] ?? partnership}
    stage: draft
}`,
        ...partners.map((partner, index) => `stakeholder ${members[index]} ${quoted(partner)} {
    // sector: such as local-authority or voluntary-and-community
    // power: ${oneOf('level')}
    // incentive: ${oneOf('incentive')}
}`),
        `forum Board "The partnership board" {
    members: ${members.join(', ')}
    // meets: such as monthly or quarterly
    // setting: ${oneOf('setting')}
    // decides by: ${oneOf('decision-rule')}
    // minutes: ${oneOf('publication')}
}`,
    ].join('\n\n')}\n`;
}
