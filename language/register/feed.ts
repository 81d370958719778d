import { element, escaped } from '../text/markup.js';
import type { PartnershipChange, RegisterChanges } from './changes.js';
import { registerMark } from './mark.js';

export interface FeedOptions {
    /** Makes an identity of 32 hexadecimal digits from a text: the same for the same. */
    readonly identityOf: (text: string) => string;
    /** What tells this register from those of other repositories and folders. */
    readonly of: string;
    /** When the charters changed last, as Atom writes it: 2026-11-28T09:00:00Z. */
    readonly updated: string;
}

/** What changed, as an Atom feed. An entry that says the same keeps its identity, so that a reader who saw it does not see it again. */
export function registerAsFeed({ since, partnerships }: RegisterChanges, { identityOf, of, updated }: FeedOptions): string {
    const identity = (...parts: readonly string[]) => `urn:uuid:${identityOf(parts.join('\n')).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')}`;
    const entry = (change: PartnershipChange) => element('entry', {},
        element('title', {}, escaped(`${change.partnership}: ${change.is}`)),
        element('id', {}, identity(of, change.file, change.is, ...change.says)),
        element('updated', {}, updated),
        element('link', { href: change.page ?? 'index.html' }),
        element('content', { type: 'html' }, escaped(`<ul>${change.says.map(says => `<li>${escaped(says)}</li>`).join('')}</ul>`)));
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Register of partnerships: changes</title>
<subtitle>${escaped(`What has changed since ${since}`)}</subtitle>
<id>${identity(of)}</id>
<updated>${updated}</updated>
<author><name>Concordat</name></author>
<link rel="alternate" type="text/html" href="index.html"/>
<link rel="self" type="application/atom+xml" href="changes.xml"/>
${partnerships.map(each => `${entry(each)}\n`).join('')}</feed>
${registerMark}
`;
}
