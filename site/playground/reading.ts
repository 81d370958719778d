import type { LSPClient } from '@codemirror/lsp-client';
import { EditorView } from '@codemirror/view';
import { ref, type Ref } from 'vue';
import { limits } from '../../language/documents/limits.js';
import type { DraftAnswer } from '../../server/features/draft-from-document.js';
import { documentPath, documentUri, isDocumentFile, isDocumentText, keepDocument } from './documents.js';
import { uriOf, type Text } from './files.js';
import { nameFrom } from './link.js';
import { draftInWords } from './words.js';

const largestCharter = 1_000_000;

/**
 * What becomes of a file that someone chooses, drops or pastes: a charter is opened, a document is drafted from.
 * @param open shows a text, with a sentence about it.
 */
export function readingOf(client: LSPClient, notice: Ref<string>, open: (text: Text, words: string) => void) {
    /** What was pasted and reads like a document, until it is drafted from or the notice is closed. */
    const pasted = ref<string>();

    async function take(file: File): Promise<void> {
        if (!isDocumentFile(file.name)) await openCharter(file);
        else if (file.size > limits.fileSize) notice.value = `“${file.name}” is too large to read. Choose a smaller file.`;
        else await draftFrom(file.name, new Uint8Array(await file.arrayBuffer()));
    }

    async function openCharter(file: File): Promise<void> {
        if (file.size > largestCharter) {
            notice.value = `“${file.name}” is too large to be a charter. Choose a file under 1 MB.`;
            return;
        }
        try {
            open({ path: nameFrom(file.name), text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) }, `“${file.name}” is open. It stays on your computer.`);
        } catch {
            notice.value = `“${file.name}” is not a plain text file in UTF-8, so Concordat cannot read it. Choose a charter, a Word document or a PDF.`;
        }
    }

    /** Drafts a charter from a document that is kept in this page. */
    async function draftFrom(name: string, bytes: Uint8Array): Promise<void> {
        const path = documentPath(name);
        keepDocument(path, bytes);
        notice.value = `Reading “${name}”…`;
        const charter = nameFrom(`${name.replace(/\.[^.]+$/, '')}.concordat`);
        try {
            const drafted = await client.request<object, DraftAnswer>('concordat/draftFromDocument', { document: documentUri(path), charter: uriOf(charter) });
            if ('problem' in drafted) notice.value = drafted.problem;
            else open({ path: charter, text: drafted.text }, `A draft from “${name}” is open. ${draftInWords(drafted.statements)} Passages that may matter but were not understood are listed at the end. The document stays on your computer, and the page forgets it when you leave.`);
        } catch {
            notice.value = `Concordat cannot read “${name}”. Save it as .docx, PDF or plain text and try again.`;
        }
    }

    const offerForPasted = EditorView.domEventHandlers({
        paste({ clipboardData }) {
            const text = clipboardData?.getData('text/plain') ?? '';
            if (!isDocumentText(text)) return;
            pasted.value = text;
            notice.value = 'The text you pasted looks like a document. Concordat can draft a charter from it.';
        },
    });

    function draftFromPasted(): void {
        const text = pasted.value!;
        pasted.value = undefined;
        void draftFrom('pasted.txt', new TextEncoder().encode(text));
    }

    return { take, pasted, offerForPasted, draftFromPasted, ...dropping(file => { void take(file); }) };
}

/** A file is dropped anywhere on the page. */
function dropping(take: (file: File) => void) {
    const isOver = ref(false);
    return {
        isOver,
        dragged(event: DragEvent): void {
            if (!event.dataTransfer?.types.includes('Files')) return;
            event.preventDefault();
            isOver.value = true;
        },
        /** This runs before the editor, which would insert the text of the file. */
        dropped(event: DragEvent): void {
            isOver.value = false;
            const [file] = event.dataTransfer?.files ?? [];
            if (!file) return;
            event.preventDefault();
            event.stopPropagation();
            take(file);
        },
    };
}
