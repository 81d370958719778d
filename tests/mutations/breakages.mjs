// Faults that somebody could put into the core, each as a change of one place, and the test that must fail for it: `npm run mutations`.

/** @type {readonly { readonly what: string, readonly by: string, readonly file: string, readonly from: string, readonly to: string }[]} */
export const breakages = [
    // Reading
    { what: 'the parser answers nothing', by: 'tests/language/syntax.test.ts', file: 'language/syntax/document.ts', from: 'return understood(written, result.value,', to: 'return understood(written, emptyTree,' },
    { what: 'what does not parse is not told', by: 'tests/language/syntax.test.ts', file: 'language/syntax/document.ts', from: 'problemsIn(written.read, result));', to: '[]);' },
    { what: 'a broken declaration is taken for a sound one', by: 'tests/language/syntax.test.ts', file: 'language/syntax/document.ts', from: 'if (owner) broken.add(owner);', to: 'if (owner) void broken;' },
    { what: 'brackets may nest without an end', by: 'tests/rules/pages.test.ts', file: 'language/syntax/lexer.ts', from: 'if (depth > deepestNesting) throw', to: 'if (depth > 1e9) throw' },
    { what: 'a file of any size is read', by: 'tests/language/syntax.test.ts', file: 'language/syntax/document.ts', from: 'if (text.length > longestText) {', to: 'if (text.length > 1e12) {' },
    // Names
    { what: 'the scope misses the first name', by: 'tests/rules/pages.test.ts', file: 'language/model/binding.ts', from: 'this.declared.forEach(add);', to: 'this.declared.slice(1).forEach(add);' },
    { what: 'the scope misses the names of libraries', by: 'tests/language/imports.test.ts', file: 'language/model/binding.ts', from: 'for (const library of this.libraries) library.declared.forEach(add);', to: '' },
    { what: 'the scope misses the names of the wider partnership', by: 'tests/language/imports.test.ts', file: 'language/model/binding.ts', from: 'if (wider && !visited.has(wider)) for (const entity of wider.findNames(visited).values()) add(entity);', to: '' },
    { what: 'imports lead out of the workspace', by: 'tests/language/imports.test.ts', file: 'language/workspace/workspace.ts', from: "if (!this.isInside(target)) return { outcome: 'outside' };", to: '' },
    { what: 'a change is not seen where the file is imported', by: 'tests/language/imports.test.ts', file: 'language/workspace/workspace.ts', from: 'for (const dependent of this.dependentsOf(own)) this.bound.delete(dependent);', to: 'this.bound.delete(own);' },
    { what: 'a rename misses the files that import', by: 'tests/language/imports.test.ts', file: 'language/assist/mentions.ts', from: '[...workspace.dependents(wanted.document.source.uri)]', to: '[wanted.document.source.uri]' },
    // Facts
    { what: 'a moderate incentive draws nobody in', by: 'tests/truth/partners.test.ts', file: 'language/model/facts/incentives.ts', from: "party.incentive.value === 'moderate' || ", to: '' },
    { what: 'only the widest gap of power counts', by: 'tests/truth/partners.test.ts', file: 'language/model/facts/power.ts', from: '>= 2) return', to: '>= 3) return' },
    { what: 'who does not state its power is taken for an equal', by: 'tests/truth/partners.test.ts', file: 'language/model/facts/power.ts', from: 'if (parties.length > 0 && silent.length === 0) return', to: 'if (parties.length > 0) return' },
    { what: 'conflict or distrust is enough for strain', by: 'tests/truth/leadership.test.ts', file: 'language/model/facts/relationships.ts', from: 'const isStrained = isConflicted && (', to: 'const isStrained = isConflicted || (' },
    { what: 'an honest broker is called for without strain', by: 'tests/truth/leadership.test.ts', file: 'language/model/facts/leadership.ts', from: "strained: true, calledFor: 'honest broker'", to: "strained: false, calledFor: 'honest broker'" },
    { what: 'who is consulted is taken for one who advises', by: 'tests/truth/decisions.test.ts', file: 'language/model/facts/voice.ts', from: "grant('consulted', decision.consults?.value);", to: "grant('advises', decision.consults?.value);" },
    { what: 'who is represented has no say', by: 'tests/truth/decisions.test.ts', file: 'language/model/facts/voice.ts', from: "grant('decides', members.flatMap(member => member.represents?.value ?? []));", to: '' },
    { what: 'whom a decision affects is no party', by: 'tests/truth/partners.test.ts', file: 'language/model/facts/parties.ts', from: 'for (const { affects } of charter.decisions) affects?.value.forEach(each => parties.add(each));', to: '' },
    // The check
    { what: 'a rule throws', by: 'tests/rules/pages.test.ts', file: 'language/rules/collaborative-process/no-review.ts', from: '*check({ partnership }) {', to: "*check({ partnership }) {\n        throw new Error('broken');" },
    { what: 'a rule is skipped', by: 'tests/rules/pages.test.ts', file: 'language/check/check.ts', from: 'chosen.filter(isCharterRule).flatMap(', to: 'chosen.filter(isCharterRule).slice(1).flatMap(' },
    { what: 'a rule that throws ends the check', by: 'tests/language/engine.test.ts', file: 'language/check/check.ts', from: '        const internal = rules.find', to: '        if (thrown) throw thrown;\n        const internal = rules.find' },
    { what: 'a rule that throws is not told', by: 'tests/language/engine.test.ts', file: 'language/check/check.ts', from: 'failures.push({', to: 'void ({' },
    { what: 'severities are swapped', by: 'tests/rules/pages.test.ts', file: 'language/check/check.ts', from: 'report.severity ?? rule.severity;', to: "({ error: 'info', warning: 'hint', info: 'error', hint: 'warning' } as const)[report.severity ?? rule.severity];" },
    { what: 'drafts are told as harshly as charters', by: 'tests/language/configuration.test.ts', file: 'language/check/check.ts', from: '|| charter === undefined || charter.isAgreed) return severity;', to: '|| true) return severity;' },
    { what: 'one fact is told by several rules', by: 'tests/rules/pages.test.ts', file: 'language/check/check.ts', from: 'return withoutSilenced(found', to: 'return Array.from(found' },
    { what: 'absence is told where text was not understood', by: 'tests/rules/pages.test.ts', file: 'language/check/check.ts', from: 'found.filter(finding => isTrustworthy(charter, finding))', to: 'found.filter(finding => isTrustworthy(charter, finding) || true)' },
    { what: 'findings come in another order', by: 'tests/language/engine.test.ts', file: 'language/check/check.ts', from: 'return x.start.line - y.start.line ||', to: 'return y.start.line - x.start.line ||' },
    // Exceptions
    { what: 'an explanation counts after its last day', by: 'tests/rules/pages.test.ts', file: 'language/check/explanations.ts', from: ' && (until === undefined || until.value >= today)', to: '' },
    { what: 'an explanation ends a day early', by: 'tests/rules/pages.test.ts', file: 'language/check/explanations.ts', from: 'until.value >= today', to: 'until.value > today' },
    { what: 'an explanation counts without a reason', by: 'tests/rules/pages.test.ts', file: 'language/check/explanations.ts', from: 'return because !== undefined && ', to: 'return ' },
    { what: 'an explanation counts for everybody', by: 'tests/rules/pages.test.ts', file: 'language/check/explanations.ts', from: "if (explanation.written.has('for')) return", to: "if (explanation.name === '') return" },
    { what: 'a comment lets every finding of its line stand', by: 'tests/language/ignores.test.ts', file: 'language/check/ignores.ts', from: 'finding.rule.id === word.text && line', to: 'line' },
    { what: 'a comment counts without a reason', by: 'tests/language/ignores.test.ts', file: 'language/check/check.ts', from: 'if (reason !== undefined) for (const finding of findings)', to: 'for (const finding of findings)' },
    { what: 'a rule that is off is told', by: 'tests/language/configuration.test.ts', file: 'language/check/check.ts', from: "return severity === 'off' ? [] : [", to: 'return [' },
    // Fixes and layout
    { what: 'a fix inverts: who should sit attends', by: 'tests/rules/pages.test.ts', file: 'language/fixes/membership.ts', from: "const join = addToList(forum, 'members', stakeholder.name!);", to: "const join = addToList(forum, 'in attendance', stakeholder.name!);" },
    { what: 'a fix forgets the comma', by: 'tests/rules/pages.test.ts', file: 'language/fixes/edits.ts', from: 'text: `, ${value}` };', to: 'text: ` ${value}` };' },
    { what: 'a fix takes out the neighbour', by: 'tests/rules/pages.test.ts', file: 'language/fixes/edits.ts', from: 'return removeItem(stated, stated.items.findIndex(({ refersTo }) => refersTo === value));', to: 'return removeItem(stated, stated.items.findIndex(({ refersTo }) => refersTo !== value));' },
    { what: 'layout touches what did not parse', by: 'tests/language/format.test.ts', file: 'language/format/format.ts', from: 'document.problems.length > 0 || ', to: '' },
    { what: 'a suggestion is any word', by: 'tests/rules/pages.test.ts', file: 'language/text/nearest.ts', from: '.filter(({ away }) => away <= furthest)', to: '.filter(({ away }) => away <= furthest + 99)' },
    { what: 'months run over the end of a month', by: 'tests/language/facts.test.ts', file: 'language/model/dates.ts', from: 'Math.min(day, lastDay)', to: 'day' },
];
