import {
    DefaultAstNodeLocator, DefaultJsonSerializer, DefaultLexerErrorMessageProvider, DefaultNameProvider, createLangiumParser, inject,
    type Grammar, type LangiumCoreServices, type LangiumParser, type Module, type PartialLangiumCoreServices, type TypeMetaData,
} from 'langium';
import { ConcordatAstReflection } from '../generated/parser/ast.js';
import { grammar } from '../generated/parser/grammar.js';
import { BodyClosingLexer } from './lexer.js';
import { SyntaxMessages } from './messages.js';
import { UnreservedTokenBuilder } from './tokens.js';
import { TextConverter } from './values.js';

/** What reads texts. Building one costs more than parsing most charters, so share it. */
export interface Reader {
    readonly parser: Pick<LangiumCoreServices['parser'], 'LangiumParser' | 'Lexer'>;
}

/**
 * Langium gives each node the values of what is not written, and looks through all properties of its type for them. Few have one, so that only those are shown to it.
 */
class Defaults extends ConcordatAstReflection {
    private readonly known = new Map<string, TypeMetaData>();

    override getTypeMetaData(type: string): TypeMetaData {
        const known = this.known.get(type);
        if (known) return known;
        const whole = super.getTypeMetaData(type);
        const withDefaults = { ...whole, properties: Object.fromEntries(Object.entries(whole.properties).filter(([, { defaultValue }]) => defaultValue !== undefined)) };
        this.known.set(type, withDefaults);
        return withDefaults;
    }
}

/**
 * The services of Langium that reading needs, with what Concordat changes in them. The others serve linked and validated workspaces,
 * which Concordat has of its own, and would load the whole language server protocol into the command.
 */
const reading = {
    Grammar: () => readGrammar(),
    LanguageMetaData: () => ({ languageId: 'concordat', fileExtensions: ['.concordat'], caseInsensitive: false, mode: 'production' }),
    parser: {
        LangiumParser: services => withQuickBuilder(createLangiumParser(services)),
        Lexer: services => new BodyClosingLexer(services),
        LexerErrorMessageProvider: () => new DefaultLexerErrorMessageProvider(),
        ParserErrorMessageProvider: () => new SyntaxMessages(),
        TokenBuilder: () => new UnreservedTokenBuilder(),
        ValueConverter: () => new TextConverter(),
    },
    references: {},
    shared: () => ({ AstReflection: new Defaults(), profilers: {} }),
} as Module<LangiumCoreServices, PartialLangiumCoreServices>;

/**
 * In front of every word, Langium adds the comments that stand there to the tree, be there some or none, and looks for their place among all
 * values of a list from the first on. For many thousand values that takes minutes, so it is done only where there is a comment.
 */
function withQuickBuilder(parser: LangiumParser): LangiumParser {
    const { nodeBuilder } = parser as unknown as { readonly nodeBuilder: { addHiddenNodes(tokens: unknown[]): void } };
    const add = nodeBuilder.addHiddenNodes.bind(nodeBuilder);
    nodeBuilder.addHiddenNodes = tokens => {
        if (tokens.length > 0) add(tokens);
    };
    return parser;
}

export const createReader = (): Reader => inject(reading as Module<LangiumCoreServices>);

/** The grammar of language/concordat.langium. */
export function readGrammar(): Grammar {
    const services = { shared: { workspace: {} }, workspace: { AstNodeLocator: new DefaultAstNodeLocator() }, references: { NameProvider: new DefaultNameProvider() }, documentation: {} };
    return new DefaultJsonSerializer(services as unknown as LangiumCoreServices).deserialize<Grammar>(grammar);
}
