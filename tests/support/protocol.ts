import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import ts from 'typescript';

/**
 * The types of the Language Server Protocol, as the library that the server is built with declares them: the meta-model of the protocol
 * is made from the same declarations. What a server sends is checked against them, key by key; keys that they do not know are violations.
 */
class Protocol {
    private readonly checker: ts.TypeChecker;
    private readonly messages: ReadonlyMap<string, readonly ts.Type[]>;

    constructor() {
        const main = join(dirname(createRequire(import.meta.url).resolve('vscode-languageserver-protocol')), 'api.d.ts');
        const program = ts.createProgram([main], { strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Bundler });
        this.checker = program.getTypeChecker();
        this.messages = new Map(program.getSourceFiles().flatMap(file => file.statements.filter(ts.isModuleDeclaration)).flatMap(namespace => this.messageOf(namespace)));
    }

    /** What is wrong with what a request is answered. */
    readonly inResult = (method: string, result: unknown): string[] => this.inMessage(method, 1, result);
    /** What is wrong with what comes along with a request or a notification. */
    readonly inParams = (method: string, params: unknown): string[] => this.inMessage(method, 0, params);
    /** What is wrong with a part of an answer that is sent ahead of it. */
    readonly inPartialResult = (method: string, value: unknown): string[] => this.inMessage(method, 2, value);

    knows(method: string): boolean {
        return this.messages.has(method);
    }

    private inMessage(method: string, argument: number, value: unknown): string[] {
        const type = this.messages.get(method)?.[argument];
        return type ? this.violations(value, type, method) : [`${method}: there is no such message`];
    }

    /** `namespace HoverRequest { const method: 'textDocument/hover'; const type: ProtocolRequestType<Params, Result, PartialResult, …> }` */
    private messageOf(namespace: ts.ModuleDeclaration): [string, readonly ts.Type[]][] {
        const symbol = this.checker.getSymbolAtLocation(namespace.name);
        const typeOf = (name: string) => {
            const constant = symbol?.exports?.get(name as ts.__String);
            return constant && this.checker.getTypeOfSymbol(constant);
        };
        const [method, type] = [typeOf('method'), typeOf('type')];
        const name = type?.symbol?.name ?? '';
        if (!method?.isStringLiteral() || !/^Protocol(Request|Notification)Type0?$/.test(name)) return [];
        const parts = this.checker.getTypeArguments(type as ts.TypeReference);
        return [[method.value, name.endsWith('0') ? [this.checker.getUndefinedType(), ...parts] : parts]];
    }

    private violations(value: unknown, type: ts.Type, at: string): string[] {
        const { TypeFlags } = ts;
        const wrong = (isRight: boolean) => (isRight ? [] : [`${at}: ${JSON.stringify(value)?.slice(0, 80)} is no ${this.checker.typeToString(type)}`]);
        if (type.flags & (TypeFlags.Any | TypeFlags.Unknown)) return [];
        if (type.isUnion()) {
            const tried = type.types.map(each => this.violations(value, each, at));
            return tried.find(({ length }) => length === 0) ?? closest(tried);
        }
        if (type.flags & (TypeFlags.Null | TypeFlags.Undefined | TypeFlags.Void)) return wrong(value === null || value === undefined);
        if (type.isStringLiteral() || type.isNumberLiteral()) return wrong(value === type.value);
        if (type.flags & TypeFlags.BooleanLiteral) return wrong(String(value) === this.checker.typeToString(type));
        if (type.flags & TypeFlags.StringLike) return wrong(typeof value === 'string');
        if (type.flags & TypeFlags.NumberLike) return wrong(typeof value === 'number');
        if (type.flags & TypeFlags.BooleanLike) return wrong(typeof value === 'boolean');
        if (this.checker.isTupleType(type)) {
            const parts = this.checker.getTypeArguments(type as ts.TypeReference);
            return Array.isArray(value) && value.length === parts.length ? parts.flatMap((part, index) => this.violations(value[index], part, `${at}[${index}]`)) : wrong(false);
        }
        if (this.checker.isArrayType(type)) {
            const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
            return Array.isArray(value) ? value.flatMap((each, index) => this.violations(each, item!, `${at}[${index}]`)) : wrong(false);
        }
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? this.inObject(value as Record<string, unknown>, type, at) : wrong(false);
    }

    private inObject(value: Record<string, unknown>, type: ts.Type, at: string): string[] {
        const properties = this.checker.getPropertiesOfType(type).filter(({ name }) => !name.startsWith('__@'));
        const others = type.getStringIndexType();
        const known = new Set(properties.map(({ name }) => name));
        return [
            ...properties.flatMap(property => this.inProperty(value, property, `${at}.${property.name}`)),
            ...Object.keys(value).filter(key => !known.has(key)).flatMap(key => (others ? this.violations(value[key], others, `${at}.${key}`) : [`${at}.${key}: ${this.checker.typeToString(type)} has no such key`])),
        ];
    }

    private inProperty(value: Record<string, unknown>, property: ts.Symbol, at: string): string[] {
        const stated = value[property.name];
        const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
        if (stated === undefined) return isOptional ? [] : [`${at}: is missing`];
        const type = this.checker.getTypeOfSymbol(property);
        const found = this.violations(stated, isOptional ? this.checker.getNonNullableType(type) : type, at);
        // `number` to the compiler; how it is declared says whether it counts something.
        const declared = (property.valueDeclaration as ts.PropertySignature | undefined)?.type?.getText() ?? '';
        const numbers = [stated].flat().filter(each => typeof each === 'number');
        if (/\buinteger\b/.test(declared)) found.push(...numbers.filter(each => !isInteger(each) || each < 0).map(each => `${at}: ${each} is no uinteger`));
        else if (/\binteger\b/.test(declared)) found.push(...numbers.filter(each => !isInteger(each)).map(each => `${at}: ${each} is no integer`));
        return found;
    }
}

const isInteger = (value: number) => Number.isInteger(value) && Math.abs(value) < 2 ** 31;

/** Of the alternatives, the one that the value fits best: where it fails deepest. */
const closest = (tried: readonly string[][]) => tried.reduce((best, each) => (depth(each) > depth(best) ? each : best));
const depth = ([first = '']: readonly string[]) => first.split(': ')[0]!.length;

let made: Protocol | undefined;
/** Made once, when it is first needed: reading the declarations takes a moment. */
export const protocol = (): Protocol => (made ??= new Protocol());
