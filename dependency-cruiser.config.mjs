/**
 * Who may import whom in the core: a folder of language/ imports only folders that come before it here, type imports counted, and no
 * files import each other in a circle. See ARCHITECTURE.md.
 */
export const layers = [
    'text', 'framework', 'generated', 'vocabulary', 'syntax', 'documents', 'tables', 'format', 'model', 'citation', 'fixes', 'rules',
    'configuration', 'workspace', 'check', 'assessment', 'comparison', 'agreement', 'pictures', 'report', 'survey', 'register', 'assist', 'documentation', 'assistant',
];
const anyOf = folders => `^language/(${folders.join('|')})/`;

export default {
    forbidden: [
        ...layers.slice(0, -1).map((layer, index) => ({
            name: `${layer}-imports-downwards`,
            comment: `language/${layer}/ imports only the folders before it: ${layers.slice(0, index).join(', ') || 'none'}.`,
            severity: 'error',
            from: { path: anyOf([layer]) },
            to: { path: anyOf(layers.slice(index + 1)) },
        })),
        {
            name: 'every-folder-has-its-layer',
            comment: 'A new folder of language/ needs its place in the order of layers.',
            severity: 'error',
            from: { path: '^language/[^/]+/', pathNot: anyOf(layers) },
            to: {},
        },
        {
            name: 'workspace-knows-no-rule',
            comment: 'Texts can be read, bound and configured without the rules; these know rules by their ids alone.',
            severity: 'error',
            from: { path: anyOf(['configuration', 'workspace']) },
            to: { path: anyOf(['fixes', 'rules']) },
        },
        { name: 'no-circle-of-files', comment: 'What refers to each other belongs in one file.', severity: 'error', from: {}, to: { circular: true } },
    ],
    options: {
        tsPreCompilationDeps: true,
        includeOnly: '^language/',
        enhancedResolveOptions: { extensions: ['.ts', '.d.ts'] },
    },
};
