import type { ConditionId } from '../framework/conditions.js';
import { inList } from '../model/naming.js';
import { rhythms } from '../vocabulary/forms.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import { kinds, type Kind } from '../vocabulary/kinds.js';
import type { PropertySpec } from '../vocabulary/properties.js';
import { vocabularies } from '../vocabulary/terms/index.js';
import type { Quotation } from './exemplary.js';
import { claimLine, conditionLink, ruleLines, section } from './links.js';
import { seatsAndVotes } from './seats-and-votes.js';
import { declarationPage, vocabularyPage } from '../vocabulary/page-names.js';

const docs = '../';

/** What a declaration states, what may stand in it, what the model says of that, and which rules look at it. */
export function declarationSection(kind: Kind, { text, title, link }: Quotation): string {
    const { meaning, named, properties, since } = declarations[kind] as DeclarationSpec;
    const bears = [...new Set(Object.values(properties).flatMap(({ condition }) => (condition ? [condition] : [])))];
    return [
        `# ${kind}`,
        `${meaning}.${sinceVersion({ since })} ${kind === 'explain' ? 'It has the id of a rule in place of a name.' : named ? 'It has a name, which other declarations use to refer to it.' : 'It needs no name.'}`,
        `\`\`\`concordat\n${text}\n\`\`\``,
        `From the charter of [${title}](${link}).`,
        '## Properties',
        propertyTable(kind),
        ...section('Seats and votes', seatsAndVotes[kind] ?? ''),
        ...section('Where it is named', namedIn(kind)),
        ...section('What the model says', bears.map(id => claimLine(id, docs)).join('\n')),
        ...section('Rules that look at it', ruleLines(key => key === kind || key.startsWith(`${kind}.`), docs)),
    ].join('\n\n') + '\n';
}

/** The properties of a declaration, a row each. */
export function propertyTable(kind: Kind): string {
    const { properties } = declarations[kind] as DeclarationSpec;
    const rows = Object.entries(properties).map(([key, spec]) => `| \`${key}\` | ${spec.meaning}${sinceVersion(spec)} | ${valueOf(spec)} | ${condition(spec.condition)} |`);
    return ['| property | what it states | what it takes | condition of the model |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** In which version of the language something came, where that was not the first. */
export const sinceVersion = ({ since }: { readonly since?: string | undefined }): string => (since === undefined ? '' : ` (since ${since})`);

const condition = (id: ConditionId | undefined) => (id === undefined ? '' : conditionLink(id, docs));

/** In plain words, with an example where the form is not plain. */
const forms = {
    text: 'text in quotation marks',
    date: 'a date, such as `2027-04-01`',
    period: 'two dates, such as `2026-04-01 to 2029-03-31`, or a beginning, such as `from 2026-04-01`',
    'period-or-least': 'two dates, such as `2026-04-01 to 2026-06-30`, or the shortest time, such as `at least 14 days`',
    duration: 'a length of time, such as `18 months` or `10 working days`',
    rhythm: `how often: ${rhythms.map(word => `\`${word}\``).join(', ')}, or such as \`every 6 weeks\`, \`4 times a year\`, \`at least quarterly\`, \`as needed\``,
    'date-or-rhythm': 'a date, such as `2027-04-01`, or how often, such as `yearly` or `every 6 months`',
    money: 'a sum, such as `£60,000`',
    threshold: 'a share, such as `75%`, `2/3 of those present`, `80% of votes cast`, or `51% of members` for more than half of all members',
    quorum: 'a number, a share or `majority`, and who must be among them, such as `50% including chair` or `5 with Producers 2, Consumers 2`',
    number: 'a whole number, such as `6`',
    terms: 'a number of terms, such as `2 terms`',
    year: 'a year, such as `2024`',
} as const;

function valueOf(spec: PropertySpec): string {
    const many = spec.many ? '; one or more' : '';
    switch (spec.form) {
        case 'term': return `[${vocabularies[spec.vocabulary].title}](${vocabularyPage(spec.vocabulary)}.md)${spec.timed ? ', or `published within 10 working days`, or `published 7 days before`' : ''}${spec.orText ? ', or text in quotation marks' : ''}${many}`;
        case 'names': return `the name of ${named(spec.of)}${spec.everyone ? ', or `everyone`' : ''}${spec.seats ? ', with its seats, such as `Council 3 seats`' : ''}${spec.orText ? ', or text in quotation marks' : ''}${many}`;
        default: return `${forms[spec.form]}${many}`;
    }
}

/** Where nearly every kind may be named, they are not listed. */
function named(of: readonly Kind[]): string {
    if (of.length > 10) return 'any declaration';
    return inList(of.map(kind => `[${declarations[kind].noun}](${declarationPage(kind)}.md)`), { limit: of.length, or: true });
}

/** The properties of other declarations that name one of this kind. */
function namedIn(kind: Kind): string {
    return kinds.filter(each => each !== 'explain').flatMap(each => {
        const keys = Object.entries<PropertySpec>((declarations[each] as DeclarationSpec).properties).filter(([, spec]) => spec.form === 'names' && spec.of.includes(kind)).map(([key]) => `\`${key}\``);
        return keys.length === 0 ? [] : [`- [${each}](${declarationPage(each)}.md): ${keys.join(', ')}`];
    }).join('\n');
}
