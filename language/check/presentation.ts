import type { BoundDocument } from '../model/entity.js';
import { closureOf } from '../model/binding.js';
import type { Entity } from '../model/entity.js';
import type { ImportLink } from '../model/imports.js';
import { inSentence } from '../model/naming.js';
import { placeOf, textPlace, type Place } from '../model/place.js';
import { inFences } from '../fixes/fences.js';
import type { Edit, Fix } from '../fixes/fix.js';
import type { TextPlace } from '../model/place.js';
import type { Accepted, Finding, TextFix } from './finding.js';
import { claimsOf, fittingClaims } from '../framework/claims/claims.js';
import { settingsOf } from '../model/facts/setting.js';
import { claimsBehind, isCharterRule, type Severity } from '../rules/rule.js';
import { afterReading, differencesBehind, doubtsAbout } from './partly-read.js';
import { placeAt, subjects, type RawFinding } from './raw.js';

/** The finding as it is shown in its document. One whose place is in an imported file stands where the document brings that in. */
export function presented(raw: RawFinding, document: BoundDocument, severity: Severity, accepted: Accepted | undefined): Finding {
    const { rule, report } = raw;
    const { each, fixes } = report;
    const place = placeAt(report.at);
    const doFirst = doFirstAbout(raw, document);
    const related = [...(report.related ?? []), ...differencesBehind(raw)].map(({ at, message }) => ({ ...textPlace(placeAt(at)), message: inSentence(message) }));
    const said = typeof report.message === 'function' ? report.message(each ?? []) : report.message;
    const message = inSentence(`${said}${doubtsAbout(raw, document)}`);
    return {
        rule: rule.id,
        severity,
        message,
        ...shownPlace(raw, document),
        claims: fittingClaims(settingsOf(document), report.claims ? claimsOf(report.claims) : claimsBehind(rule)),
        related: place.document === document.source ? related : [{ ...textPlace(place), message: 'It is stated here.' }, ...related],
        about: namesOf(raw),
        ...(doFirst === undefined ? {} : { doFirst }),
        ...(accepted ? { accepted } : {}),
        fixes: () => (fixes?.() ?? []).filter(({ edits }) => !edits.some(({ isError }) => isError)).map(textFix),
    };
}

/** Where a finding is shown in a document: in its own text, even where what it is about stands in another. */
export function shownPlace(raw: RawFinding, document: BoundDocument): TextPlace {
    const place = placeAt(raw.report.at);
    return textPlace(place.document === document.source ? place : standIn(raw, document, place));
}

/** What to do first about a finding: what it says itself, else what its rule says; and before that, to read what was not read. */
export function doFirstAbout(raw: RawFinding, document: BoundDocument): string | undefined {
    const doFirst = raw.report.doFirst ?? (isCharterRule(raw.rule) ? raw.rule.doFirst : undefined);
    return doFirst === undefined ? undefined : afterReading(doFirst, raw, document);
}

function namesOf(raw: RawFinding): string[] {
    return subjects(raw).flatMap(({ keyword, name }) => (name === undefined || keyword === 'partnership' ? [] : [name]));
}

function textFix({ title, kind, keepsMeaning, edits }: Fix): TextFix {
    return { title: inSentence(title), kind, keepsMeaning: keepsMeaning === true, edits: edits.flatMap(textEdits) };
}

function textEdits({ place: { document, start, end }, text }: Edit): TextFix['edits'] {
    return inFences(document, { start, end, text }).map(edit => ({ ...textPlace({ document, ...edit }), newText: edit.text.replaceAll('\n', document.lineBreak) }));
}

/** Where the document names what the finding is about: in a forum or a decision, else wherever it first does, else the import that brings it in. */
function standIn(raw: RawFinding, document: BoundDocument, place: Place): Place {
    const about = new Set<Entity>(subjects(raw));
    const seats = document.declared.filter(({ keyword }) => keyword === 'forum' || keyword === 'decision');
    const mention = firstMention(seats, about) ?? firstMention(document.declared, about);
    if (mention) return mention;
    const link = document.imports.find(each => leadsTo(document, each, place)) ?? document.imports[0];
    return link ? placeOf(document.source, link.node) : document.partnership?.place ?? { document: document.source, start: 0, end: 0 };
}

function leadsTo(document: BoundDocument, link: ImportLink, place: Place): boolean {
    const imported = document.importedBy(link);
    return imported !== undefined && [...closureOf(imported)].some(({ source }) => source === place.document);
}

function firstMention(entities: readonly Entity[], about: ReadonlySet<Entity>): Place | undefined {
    for (const entity of entities) {
        for (const key of entity.written.keys()) {
            const mention = entity.stated(key)?.items.find(({ refersTo }) => refersTo && about.has(refersTo));
            if (mention) return mention.place;
        }
    }
    return undefined;
}
