import { placeOf } from '../../model/place.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'import-outside-workspace',
    severity: 'error',
    hasNoFaultyExample: true,
    summary: 'Checks that imports stay inside the folder that is checked.',
    rationale: 'A charter can be read and checked on any machine, without a network, only if all that it imports lies beside it. So absolute paths, addresses and links that lead outside are not followed.',
    *check({ imports, source }) {
        for (const { node, imported } of imports) {
            if (imported.outcome !== 'outside') continue;
            const place = placeOf(source, node);
            const at = { ...place, start: place.start + source.text.slice(place.start, place.end).search(/["“]/) };
            yield { at, message: messageFor(node.path) };
        }
    },
});

function messageFor(path: string): string {
    if (path === '') return 'This import names no file. Write the path from here to the file, such as "organisations.concordat".';
    return `“${path}” ${whyNot(path)}, so it is not read. Copy the file into the folder of the charter, and import it from there.`;
}

function whyNot(path: string): string {
    if (/^([\\/]|[A-Za-z]:|file:)/i.test(path)) return 'is a path that only this machine knows';
    if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(path)) return 'is an address, and Concordat reads nothing from a network';
    return 'leads out of the folder that is checked';
}
