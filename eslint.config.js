import tseslint from 'typescript-eslint';

/** Who may import whom: dependencies point client -> server -> language <- cli. See ARCHITECTURE.md. */
const outOfBounds = (message, ...patterns) => ({ 'no-restricted-imports': ['error', { patterns: patterns.map(regex => ({ regex, message })) }] });

export default tseslint.config(
    { ignores: ['**/dist/', 'out/', 'site/pages/', 'node_modules/', 'language/generated/'] },
    ...tseslint.configs.recommended,
    {
        rules: {
            'max-lines': ['error', { max: 300, skipBlankLines: true }],
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
            '@typescript-eslint/consistent-type-imports': 'error',
        },
    },
    {
        files: ['language/**/*.ts'],
        rules: {
            ...outOfBounds(
                'The core is pure: it knows no editor, no Node and no command line.',
                '^node:', '^(fs|path|os|process|child_process|worker_threads)$', '^langium/(lsp|node)$', '^vscode(?!-languageserver-types$)', '/(cli|server|client)/',
            ),
            'no-console': 'error',
        },
    },
    {
        files: ['language/rules/*/*.ts'],
        rules: {
            ...outOfBounds(
                'A rule reads the charter and nothing else: import from model, fixes, framework, vocabulary, text and rule.js.',
                '^(?!\\.\\./rule\\.js$|\\.\\./\\.\\./(model|fixes|framework|vocabulary|text)/)',
            ),
            'max-lines': ['error', { max: 120 }],
        },
    },
    {
        files: ['server/**/*.ts'],
        rules: outOfBounds('The server stands on the core alone.', '^vscode$', '/(cli|client)/'),
    },
    {
        files: ['files/**/*.ts'],
        rules: outOfBounds('Reading files knows the core alone.', '^vscode', '^langium', '/(cli|server|client)/'),
    },
    {
        files: ['cli/**/*.ts'],
        rules: outOfBounds('The command stands on the core alone.', '^vscode', '^langium', '^\\.\\.?/.*(server|client)/'),
    },
    {
        // Node starts a script sooner than a module.
        files: ['bin/*.cjs'],
        rules: { '@typescript-eslint/no-require-imports': 'off' },
    },
);
