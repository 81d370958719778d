/** A whole piece of a charter to begin with; `${1:…}` marks what the author fills in, and the same number stands for the same words, and of `${1|…|}` one is chosen. */
export interface Block {
    readonly label: string;
    readonly meaning: string;
    readonly snippet: string;
    /** It begins a file, rather than adding to one. */
    readonly beginsFile: boolean;
}

export const blocks: readonly Block[] = [
    {
        label: 'charter', beginsFile: true, meaning: 'A whole charter to begin with: the partnership, two partners, their forum, a ground rule',
        snippet: `partnership \${1:Riverside} "\${2:Riverside Partnership}" {
    kind: \${3:"…"}
    purpose: "\${4:…}"
    convened by: \${5:Council}
    stage: draft
}

stakeholder \${5:Council} "\${6:Riverside Council}" {
    sector: \${7:"…"}
    power: \${8|"…",high,moderate,low,none|}
    incentive: \${9|"…",strong,moderate,weak,none|}
}

stakeholder \${10:Carers} "\${11:Riverside Carers}" {
    sector: \${12:"…"}
    power: \${13|"…",high,moderate,low,none|}
    incentive: \${14|"…",strong,moderate,weak,none|}
}

forum \${15:Board} "\${16:Partnership board}" {
    members: \${5:Council}, \${10:Carers}
    meets: \${17:"…"}
    setting: \${18|"…",face-to-face,online,hybrid|}
    decides by: \${19:"…"}
    minutes: \${20:"…"}
}

ground rule \${21:FirstRule} "\${22:…}" {
    about: \${23:"…"}
    binds: \${24:everyone}
}
$0`,
    },
    {
        label: 'library', beginsFile: true, meaning: 'Organisations that several charters import',
        snippet: `// Organisations that several charters import: import "organisations.concordat"
stakeholder \${1:Council} "\${2:Riverside Council}" { sector: \${3:"…"} }
stakeholder \${4:Trust} "\${5:Riverside Hospital Trust}" { sector: \${6:"…"} }
$0`,
    },
    {
        label: 'repair after conflict', beginsFile: false, meaning: 'A relationship with a history of conflict, and what is done about it',
        snippet: `relationship {
    between: \${1:One}, \${2:Other}
    history: conflict
}

trust building {
    between: \${1:One}, \${2:Other}
    time: \${3:"…"}
    cost: \${4:"…"}
}

small win \${5:FirstStep} "\${6:…}" {
    between: \${1:One}, \${2:Other}
    due: \${7:"…"}
}
$0`,
    },
];
