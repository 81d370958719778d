import type { Connection } from 'vscode-languageserver';
import { ruleById } from '../../language/rules/rule-by-id.js';
import { rulePage } from '../../language/documentation/rule-page.js';

/** `concordat/rulePage`: the page of a rule as Markdown, by its id; null for a rule that there is not. */
export function registerRulePage(connection: Connection): void {
    connection.onRequest('concordat/rulePage', async ({ rule: id }: { readonly rule: string }) => {
        const rule = ruleById(id);
        if (!rule) return null;
        const { pages } = await import('../../language/generated/pages.js');
        return rulePage(rule, pages[rule.id]);
    });
}
