/**
 * The titles of fixes and refactorings, as the core words them in English. `{0}`, `{1}` … are what the charter fills in. The core builds whole sentences, so a title
 * is recognised by its words when it leaves the server; that keeps translation out of every rule. A test holds the titles of all rules against this table.
 */
export const titles = [
    'Add a co-chair of {0} from {1}', 'Add a commitment by {0}', 'Add a common purpose and a shared definition of the problem', 'Add a face-to-face dialogue between {0}', 'Add a face-to-face dialogue with everyone',
    'Add a ground rule about conflicts of interest', 'Add a ground rule about {0}', 'Add a leader of a clinical profession', 'Add a leader of another clinical profession', 'Add a local priority',
    'Add a neutral chair of {0}, from outside', 'Add a neutral leader from outside, for mediation', 'Add a planned small win of {0}', 'Add a reason', 'Add a small win', 'Add an organic leader, from among the partners',
    'Add a {0} “{1}”', 'Add ground rules about {0}', 'Add how often {0} meet', 'Add how often {0} meets', 'Add how that came about', 'Add how {0} decides', 'Add how {0} is decided', 'Add how {0} meets',
    'Add it to what {0} answers', 'Add the duties of {0}', 'Add the duty of {0}', 'Add the reason for the equal power of {0}', 'Add what is done to empower {0}', 'Add what is gained from {0}',
    'Add when the partners next review it', 'Add when {0} is due', 'Add where {0} steps back', 'Add which priority {0} serve', 'Add which priority {0} serves', 'Add who agreed {0}', 'Add who bridges {0}',
    'Add who can read the minutes of {0}', 'Add who convened it', 'Add who holds {0}', 'Add who set {0}, and what it counts', 'Add who set {0}, and what they count', 'Add who shares it', 'Add who takes {0}', 'Add who {0} affect', 'Add who {0} affects',
    'Add {0} as a co-chair of {1}', 'Add {0} as the leader of {1}', 'Add {0} to the members of {1}', 'Add {0} to those in attendance at {1}', 'Add {0} to those who share it', 'Add {0} to those who take {1}',
    'Add {0} to those who trust {1}', 'Add {0} to {1}', 'Add {0}',
    'Call {0} a neutral leader', 'Call {0} a representative', 'Call {0} a sponsor', 'Call {0} an organic leader', 'Call {0} {1}',
    'Change its stage to decided', 'Change its status to {0}', 'Change the incentive of {0} to {1}', 'Change the minutes of {0} to published', 'Change the power of {0} to {1}', 'Change the trust to {0}',
    'Change {0} to bind everyone', 'Change {0} to meet face to face', 'Choose consensus for {0}', 'Choose consensus, then a majority, for {0}', 'Choose consensus, then a supermajority, for {0}', 'Choose unanimity for {0}', 'Choose {0} for {1}',
    'Cite “{0}” instead', 'Close the quotation marks at the end of the line', 'Close the quotation marks before the brace', 'Describe a relationship', 'Describe {0}', 'Exchange the two dates', 'Explain why it was decided then',
    'Explain this finding…', 'Explain this finding… ({0})', 'Ignore on this line…', 'Ignore on this line… ({0})',
    'Give the task of {0} to {1}', 'Give the tasks of {0} to {1}', 'Give {0} a role', 'Keep only {0} with {1}', 'Keep only “{0}”', 'Make {0} the chair of {1}', 'Move {0} to the members of {1}', 'Name it “{0}”', 'Name {0} once', 'Open {0} again',
    'Plan a dialogue that answers it', 'Plan a dialogue with {0}', 'Plan how to empower {0}', 'Plan trust building between {0}', 'Put it in quotation marks', 'Quote what the document says',
    'Record a commitment by {0}', 'Record a commitment of {0} to {1}', 'Record that {0} comes from {1}', 'Record that {0} depends on {1}', 'Record that {0} depends on {1} too', 'Record that {0} works between {1}',
    'Remove the colon after “{0}”', 'Remove the comment', 'Remove the explanation', 'Remove the first answer', 'Remove the second answer', 'Remove the second “{0}”', 'Remove “{0}” from the comments', 'Remove “{0}”',
    'Set money aside for {0}', 'Set time and money aside for {0}', 'Set time aside for {0}', 'State the power of {0}', 'State what patients gain',
    'Write “seats” after each number', 'Write “{0}” here', 'Write “{0}” instead', 'Write {0} instead', 'Write “{0}:”', 'Write “{0}”',
    'Move {0} to a library, {1}', 'Move {0} to {1}', 'Rename {0} after its title, to {1}', 'Write “{0}” on one line', 'Write each value of “{0}” on a line of its own', 'Quote “{0}”',
] as const;

/** What the server shows within and above the text, in the same way. */
export const remarks = [
    'Conditions of the model: {0}', '{0} no concern found', '{0} partly stated', '{0} not called for', '{0} at risk', '{0} unmet', '{0} not stated',
    'Affected by 1 decision, takes part in it', 'Affected by 1 decision, does not take part in it', 'Affected by {0} decisions, takes part in all', 'Affected by {0} decisions, takes part in none', 'Affected by {0} decisions, takes part in {1}',
    'Cited by 1 statement', 'Cited by {0} statements',
    '(likely trust: {0})', '({0} votes)', '(decides)', '(attends)', '(recommends)', '(advises)', '(may join)', '(is consulted)', '(is informed)', '(has no say)',
    'Concordat works this out from the history; the charter does not say it. To say how much they trust each other, add “trust”.',
    'Concordat counts the seats with a vote, one vote each: those in this list, and those that are declared on the forum.',
] as const;

const escaped = (words: string) => words.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
/** The most words first, so that no wider text takes what is meant by a narrower one. */
const patternsOf = (texts: readonly string[]) => texts
    .map(text => ({ text, words: text.replace(/\{\d\}/g, '').length, pattern: new RegExp(`^${escaped(text).replace(/\{\d\}/g, '(.+?)')}$`, 'u') }))
    .sort((a, b) => b.words - a.words);
const titlePatterns = patternsOf(titles);
const remarkPatterns = patternsOf(remarks);

/** A text in a table, and what is filled in. */
export interface Recognized {
    readonly title: string;
    readonly values: readonly string[];
}

/** The title in the table that these words are; undefined for one that is not there. */
export const titleIn = (words: string): Recognized | undefined => recognized(titlePatterns, words);
export const remarkIn = (words: string): Recognized | undefined => recognized(remarkPatterns, words);

function recognized(patterns: ReturnType<typeof patternsOf>, words: string): Recognized | undefined {
    for (const { text, pattern } of patterns) {
        const match = pattern.exec(words);
        if (match) return { title: text, values: match.slice(1) };
    }
    return undefined;
}
