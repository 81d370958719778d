import type { Finding, TextFix } from '../../language/check/finding.js';
import { termInWords } from '../../language/text/terms.js';

interface Context {
    readonly fix: TextFix;
    readonly finding: Finding;
    /** The charter before the fix. */
    readonly text: string;
    /** All that the fix writes. */
    readonly written: string;
}

/** What a fix writes, and how each part of it is known. A part that nothing makes known is marked as invented. */
export function filledIn(fix: TextFix, finding: Finding, text: string): string[] {
    const pieces = fix.edits.map(({ newText }) => newText).filter(each => each.trim() !== '');
    if (pieces.length === 0) return ['writes nothing; it takes words out'];
    const written = pieces.join('\n');
    const reasons = partsOf(written).map(part => ({ part, reason: reasonFor(part, { fix, finding, text, written }) }));
    const counted = Number(/ and (\d+) more\b/.exec(fix.title)?.[1] ?? 0);
    const areCounted = reasons.filter(({ reason }) => reason === undefined).length <= counted;
    return [`writes: ${pieces.join(' ⏎ ').replace(/\s+/g, ' ').trim()}`, ...reasons.map(({ part, reason = areCounted ? 'the title of the fix counts it, after those that it names' : 'INVENTED' }) => `${part}: ${reason}`)];
}

/** The values in what is written: names, words, dates, numbers; keywords, comments and dots left to the author are none. */
function partsOf(written: string): string[] {
    const values = written.replace(/\/\/.*/g, '').split('\n').flatMap(line => {
        const body = line.replace(/^\s*[a-z]+(?: [\w-]+)*(?: "[^"]*")? \{|[{}]/g, '').trim();
        const value = /^(?:[a-z][a-z -]*:\s*|,\s*)(.*)$/.exec(body)?.[1] ?? (/^[a-z ]+ [A-Z]\w*( "…")?$/.test(body) ? '' : body);
        return value.split(/,(?!\d{3})| to /).map(each => each.replace(/^because /, '').trim());
    });
    return [...new Set(values.filter(value => !/^[:"“”…\s]*$/.test(value)))];
}

function reasonFor(part: string, { fix: { title }, finding, text, written }: Context): string | undefined {
    const called = titleOf(part, text);
    const [offered, found] = [title.toLowerCase(), finding.message.toLowerCase()];
    if (finding.about.includes(part)) return 'the finding is about it';
    if (isNamed(offered, part, called)) return 'the title of the fix names it, for the author to choose';
    if (isNamed(found, part, called)) return 'the finding names it';
    if (declares(written, part)) return 'a new name, declared in the same fix';
    return text.includes(part.replace(/^"|"$/g, '')) && !declares(text, part) && !/^[a-z-]+$/.test(part) ? 'these words are in the charter already' : undefined;
}

/** What a declaration of the charter is called. */
const titleOf = (name: string, text: string): string | undefined => new RegExp(`^[a-z ]+ ${escaped(name)} "([^"]*)"`, 'm').exec(text)?.[1];
const declares = (text: string, name: string): boolean => new RegExp(`^[a-z ]+ ${escaped(name)}\\b`, 'm').test(text);

/** The sentence has the name, the title, or all the words of the term. */
function isNamed(sentence: string, part: string, called: string | undefined): boolean {
    const bare = part.replace(/^"|"$/g, '').toLowerCase();
    if (sentence.includes(bare) || sentence.includes(termInWords(bare)) || (called !== undefined && sentence.includes(called.toLowerCase()))) return true;
    return /^[a-z-]+$/.test(bare) && bare.split('-').every(word => sentence.includes(word));
}

const escaped = (words: string) => words.replace(/[^\w\s-]/g, '\\$&');
