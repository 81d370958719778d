declare module 'citeproc' {
    /** What the engine makes of a text, by the name of a mark-up. */
    interface OutputFormat {
        readonly [step: string]: unknown;
    }
    interface Engine {
        setOutputFormat(name: string): void;
        updateItems(ids: readonly string[]): void;
        makeBibliography(): [parameters: unknown, entries: string[]];
    }
    const CSL: {
        readonly Output: { readonly Formats: Record<string, OutputFormat> };
        readonly Engine: new (system: { retrieveLocale(language: string): string; retrieveItem(id: string): unknown }, style: string, language: string) => Engine;
    };
    export default CSL;
}
declare module '@citation-js/plugin-csl/lib/styles.json' {
    /** The Harvard style, in CSL. */
    export const harvard1: string;
}
declare module '@citation-js/plugin-csl/lib/locales.json' {
    const locales: { readonly 'en-US': string };
    export default locales;
}
