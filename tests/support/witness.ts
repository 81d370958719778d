import type { ClientCapabilities, Message, NotificationMessage, RequestMessage, ResponseMessage } from 'vscode-languageserver';
import { rudeAnswer, rudeness } from './manners.js';
import { protocol } from './protocol.js';

/** Messages of the server's own, between it and the extension in a browser. */
const ownMethods = /^concordat\//;
/** What may be sent before the client knows what the server can do. */
const early = new Set(['window/showMessage', 'window/logMessage', 'window/showMessageRequest', 'telemetry/event', '$/progress']);

/** Reads along between a client and the server, and notes all that the server sends against the protocol. */
export class Witness {
    readonly violations: string[] = [];
    private client: ClientCapabilities = {};
    private isInitialized = false;
    private readonly asked = new Map<number | string, string>();
    private readonly partial = new Map<number | string, string>();
    private readonly own = new Set<number | string>();

    /** The client sends a message. */
    readonly sent = (message: Message): void => this.unharmed(message, () => this.asking(message));

    /** The server sends a message. */
    readonly received = (message: Message): void => this.unharmed(message, () => {
        if ('method' in message) this.told(message as RequestMessage | NotificationMessage);
        else this.answered(message as ResponseMessage);
    });

    /** A fault of the witness is a violation too. The message goes its way all the same, or whoever waits for it would wait in vain. */
    private unharmed(message: Message, look: () => void): void {
        try {
            look();
        } catch (thrown) {
            this.violations.push(`the witness failed at ${JSON.stringify(message).slice(0, 200)}: ${String(thrown)}`);
        }
    }

    private asking(message: Message): void {
        const { id, method, params } = message as Partial<RequestMessage>;
        if (method === undefined || id === undefined || id === null) return;
        this.asked.set(id, method);
        const { capabilities, partialResultToken } = (params ?? {}) as { readonly capabilities?: ClientCapabilities; readonly partialResultToken?: number | string };
        if (method === 'initialize') this.client = capabilities ?? {};
        if (partialResultToken !== undefined) this.partial.set(partialResultToken, method);
    }

    private told(message: RequestMessage | NotificationMessage): void {
        const { method, params } = message;
        if (ownMethods.test(method)) return;
        if (!this.isInitialized && !early.has(method)) this.violations.push(`${method}: sent before the answer to “initialize”`);
        if ('id' in message && (message.id === null || this.own.has(message.id) || !this.own.add(message.id))) this.violations.push(`${method}: its id ${message.id} was used before`);
        if (method === '$/progress') return this.reported(params as { token?: number | string; value?: unknown } | undefined);
        if (method.startsWith('$/')) return;
        this.violations.push(...protocol().inParams(method, params), ...rudeness(method, params, this.client));
    }

    private reported({ token, value }: { readonly token?: number | string; readonly value?: unknown } = {}): void {
        const method = token === undefined ? undefined : this.partial.get(token);
        if (method === undefined) this.violations.push(`$/progress: nobody asked for ${String(token)}`);
        else this.violations.push(...protocol().inPartialResult(method, value));
    }

    private answered({ id, result, error }: ResponseMessage): void {
        const method = id === null ? undefined : this.asked.get(id);
        if (method === undefined) {
            this.violations.push(`an answer to ${id}, which was not asked or is answered already`);
            return;
        }
        this.asked.delete(id!);
        if (method === 'initialize') this.isInitialized = true;
        if (error) {
            if (!Number.isInteger(error.code) || typeof error.message !== 'string') this.violations.push(`${method}: the error ${JSON.stringify(error)} has no code and message`);
        } else if (result === undefined) {
            this.violations.push(`${method}: neither a result nor an error`);
        } else if (!ownMethods.test(method)) {
            this.violations.push(...protocol().inResult(method, result), ...rudeAnswer(method, result, this.client));
        }
    }
}
