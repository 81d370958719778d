import { writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { Finding } from '../../language/check/finding.js';
import { ruleById } from '../../language/rules/rule-by-id.js';
import { isCharterRule } from '../../language/rules/rule.js';
import { applyFix } from './check.js';
import { examplesOn, foundMarks, readPage, withoutMessage, writtenMark, type Fence, type Mark, type Page, type Stretch } from './page.js';

/** What became of the page of a rule. */
export interface AnnotatedPage {
    readonly path: string;
    readonly isChanged: boolean;
    /** What the tests of the pages ask for, and only an author can write. */
    readonly missing: readonly string[];
}

/** Writes what is found into the pages of the rules, where their marks say otherwise. */
export function annotatePages(): AnnotatedPage[] {
    return globSync('language/rules/*/*.md').sort().map(path => annotated(readPage(path)));
}

function annotated(page: Page): AnnotatedPage {
    const { fences, inspect } = examplesOn(page);
    const checked = fences.map(fence => ({ fence, ...inspect(fence.text, fence) }));
    const ofRule = ({ findings }: { readonly findings: readonly Finding[] }) => findings.filter(({ rule }) => rule === page.id);
    const edits = checked.flatMap(({ fence, findings, uri }) => [...markEdits(page, fence, findings), ...fixedEdits(fence, ofRule({ findings }), uri)]);
    const isFixShown = fences.some(({ fixed }) => fixed.size > 0);
    const firstFixed = isFixShown ? undefined : checked.map(each => firstFixedFence(each.fence, ofRule(each), each.uri)).find(edit => edit !== undefined);
    const text = applied(page.source, firstFixed ? [...edits, firstFixed] : edits);
    if (text !== page.source) writeFileSync(page.path, text);
    const faulty = checked.filter(each => ofRule(each).length > 0).length;
    return { path: page.path, isChanged: text !== page.source, missing: missingFrom(page, faulty, checked.length, checked.flatMap(outsideOf)) };
}

function missingFrom(page: Page, faulty: number, all: number, outside: readonly string[]): string[] {
    const rule = ruleById(page.id);
    const canBeShown = !rule || isCharterRule(rule) || !rule.hasNoFaultyExample;
    return [
        ...(canBeShown && faulty === 0 ? ['an example in which the rule finds something'] : []),
        ...(faulty === all ? ['an example in which the rule finds nothing'] : []),
        ...outside,
    ];
}

/** Findings in the sound charter around a fence, which no mark can state. */
const outsideOf = ({ fence, findings }: { readonly fence: Fence; readonly findings: readonly Finding[] }) => foundMarks(fence, findings)
    .filter(({ line }) => line < 0)
    .map(({ severity, rule, message }) => `an answer in language/rules/sound.concordat, around line ${fence.line}, to: ${severity} ${rule}: ${message}`);

function markEdits(page: Page, fence: Fence, findings: readonly Finding[]): Stretch[] {
    const marks = foundMarks(fence, findings);
    if (marks.map(writtenMark).join('\n') === fence.marks.map(writtenMark).join('\n')) return [];
    const written = (mark: Mark) => writtenMark(mark.rule === page.id ? mark : withoutMessage(mark));
    const lines = fence.own.split('\n').flatMap((line, index) => [line, ...marks.filter(mark => mark.line === index).map(written)]);
    return [{ ...fence.body, text: lines.join('\n') }];
}

/** The fixed texts that the page shows, as the fixes leave the example now. */
function fixedEdits(fence: Fence, findings: readonly Finding[], uri: string): Stretch[] {
    return findings.flatMap(finding => finding.fixes()).flatMap(fix => {
        const shown = fence.fixed.get(fix.title);
        const text = applyFix(fence.text, uri, fix).slice(fence.offset);
        return shown && shown.text !== text ? [{ ...shown, text }] : [];
    });
}

/** A page that shows no fixed text gets one, behind the first example that a fix changes. */
function firstFixedFence(fence: Fence, findings: readonly Finding[], uri: string): Stretch | undefined {
    for (const fix of findings.flatMap(finding => finding.fixes())) {
        const after = applyFix(fence.text, uri, fix);
        if (after.slice(0, fence.offset) !== fence.text.slice(0, fence.offset)) continue;
        const place = fence.body.end + '```\n'.length;
        return { start: place, end: place, text: `\n\`\`\`concordat fixed=${fix.title}\n${after.slice(fence.offset)}\`\`\`\n` };
    }
    return undefined;
}

const applied = (source: string, edits: readonly Stretch[]) => [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), source);
