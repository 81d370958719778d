/** The list beside every page. Rules, declarations and words are many, and are listed beside their own pages only. */
export const guides = [
    { text: 'Learn', items: [{ text: 'Install', link: '/install' }, { text: 'Why: the model in five minutes', link: '/why' }, { text: 'Your first charter', link: '/tutorial' }, { text: 'Frequently asked questions', link: '/faq' }, { text: 'Glossary', link: '/glossary' }] },
    { text: 'How to', items: [
        { text: 'Start from your terms of reference', link: '/how-to/adopt-in-an-existing-partnership' },
        { text: 'Start from a Word document or PDF', link: '/how-to/start-from-a-document' },
        { text: 'Add a member, a chair, a quorum', link: '/how-to/members-quorum-and-interests' },
        { text: 'Explain or ignore a finding', link: '/how-to/comply-or-explain' },
        { text: 'Show it to your chair', link: '/how-to/show-it-to-your-chair' },
        { text: 'Cite a constitution or terms of reference', link: '/how-to/cite-documents' },
        { text: 'Code a document twice', link: '/how-to/code-a-document-twice' },
        { text: 'Put the charter in a board paper', link: '/how-to/write-a-board-paper' },
        { text: 'Use your own words', link: '/how-to/own-terms' },
    ] },
    { text: 'Tools', items: [
        { text: 'Playground', link: '/playground' },
        { text: 'Editors', link: '/editors' },
        { text: 'The command', link: '/command' },
        { text: 'CI: check every change', link: '/ci' },
        { text: 'Configuration', link: '/configuration' },
        { text: 'AI assistants', link: '/assistants' },
        { text: 'Troubleshooting', link: '/troubleshooting' },
    ] },
    { text: 'Reference', items: [
        { text: 'The model', link: '/model' },
        { text: 'The language', link: '/language/' },
        { text: 'Versions of the language', link: '/versions' },
        { text: 'Rules', link: '/rules/' },
        { text: 'Examples', link: '/examples/' },
        { text: 'Bibliography', link: '/bibliography' },
        { text: 'Speed', link: '/performance' },
        { text: 'Price, licence and privacy', link: '/licence-and-privacy' },
    ] },
];
