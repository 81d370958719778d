import { quoted } from '../syntax/values.js';
import { namesFor } from '../text/names.js';

/** What somebody who begins a charter is asked. */
export interface Beginning {
    /** The title of the partnership. */
    readonly title: string;
    /** A kind of partnership; left open where nobody says. */
    readonly kind?: string;
    /** The titles of those who take part, the convenor first. */
    readonly partners: readonly string[];
}

/** A first draft: the partnership, its partners and their forum, with what has yet to be said marked. */
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
    power: moderate // none, low, moderate or high
    incentive: moderate // none, weak, moderate or strong
}`),
        `forum Board "The partnership board" {
    members: ${members.join(', ')}
    meets: monthly
    setting: face-to-face
    decides by: consensus
    minutes: published
}`,
    ].join('\n\n')}\n`;
}
