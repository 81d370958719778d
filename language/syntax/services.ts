import { EmptyFileSystem, inject, createDefaultCoreModule, createDefaultSharedCoreModule, type LangiumCoreServices } from 'langium';
import { ConcordatGeneratedModule, ConcordatGeneratedSharedModule } from '../generated/parser/module.js';
import { BodyClosingLexer } from './lexer.js';
import { SyntaxMessages } from './messages.js';
import { UnreservedTokenBuilder } from './tokens.js';
import { TextConverter } from './values.js';

/** What Concordat changes in Langium's own services; the language server builds on the same. */
export const concordatModule = {
    parser: {
        Lexer: (services: LangiumCoreServices) => new BodyClosingLexer(services),
        ParserErrorMessageProvider: () => new SyntaxMessages(),
        TokenBuilder: () => new UnreservedTokenBuilder(),
        ValueConverter: () => new TextConverter(),
    },
};

/** A fresh set of services. Building one costs more than parsing most charters, so share it. */
export function createConcordatServices(): LangiumCoreServices {
    const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), ConcordatGeneratedSharedModule);
    const services = inject(createDefaultCoreModule({ shared }), ConcordatGeneratedModule, concordatModule);
    shared.ServiceRegistry.register(services);
    return services;
}
