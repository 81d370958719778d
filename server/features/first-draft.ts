import type { Connection } from 'vscode-languageserver';
import type { Beginning, PartnershipKind } from '../../language/assist/charter-questions.js';
import { firstDraft } from '../../language/assist/first-draft.js';
import { Terms } from '../../language/vocabulary/lookup.js';

/** What `Concordat: New charter` asks the server: the kinds of partnership to choose from, and the first draft. */
export function registerFirstDraft(connection: Connection): void {
    const terms = new Terms();
    connection.onRequest('concordat/partnershipKinds', (): PartnershipKind[] =>
        terms.proposed('partnership-kind').map(word => ({ word, meaning: terms.get('partnership-kind', word)!.meaning })));
    connection.onRequest('concordat/firstDraft', (beginning: Beginning) => firstDraft(beginning));
}
