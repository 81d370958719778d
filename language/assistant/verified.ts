import * as z from 'zod';
import { verifiedStatements, type Verification } from '../citation/verification.js';
import { visible } from '../text/visible.js';
import type { CheckedCharters } from './tool.js';

const counts = { verified: z.number(), located: z.number(), unverified: z.number(), uncited: z.number() } satisfies Record<Verification, z.ZodNumber>;

export const verifiedShape = z.object({
    ...counts,
    not_verified: z.array(z.object({ file: z.string(), line: z.number(), statement: z.string(), reason: z.string() })),
}).describe('verified: the quoted words are in the cited document; located: the passage is there, but the citation quotes nothing; unverified: the passage or the words are not there, or could not be checked; uncited: the statement cites no document. A person confirms what a statement means.');
type VerifiedData = z.infer<typeof verifiedShape>;

const longestStatement = 200;

/** How many statements of charters are verified by the documents that they cite. */
export function verifiedIn(charters: CheckedCharters['charters']): VerifiedData {
    const data: VerifiedData = { verified: 0, located: 0, unverified: 0, uncited: 0, not_verified: [] };
    for (const { path, document } of charters) {
        for (const { place, verification, reason } of document ? verifiedStatements(document) : []) {
            data[verification]++;
            if (reason === undefined) continue;
            const written = place.document.text.slice(place.start, place.end).replace(/\s+/g, ' ');
            const line = place.document.rangeOf(place.start, place.start).start.line + 1;
            data.not_verified.push({ file: visible(path), line, statement: visible(written.slice(0, longestStatement)), reason: visible(reason) });
        }
    }
    return data;
}

/** Nothing where no statement cites a document. */
export function verifiedText({ verified, located, unverified, uncited, not_verified: list }: VerifiedData): string {
    if (verified + located + unverified === 0) return '';
    const lines = list.map(({ file, line, statement, reason }) => `${file}:${line} not verified: ${statement} (${reason})`);
    return [`Statements: ${verified} verified by a quotation, ${located} with a passage but no quotation, ${unverified} not verified, ${uncited} without a citation. A person has to confirm what they mean.`, ...lines].join('\n');
}
