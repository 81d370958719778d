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
        snippet: `partnership \${1:Riverside} "\${2:…}" {
    kind: \${3:"…"}
    purpose: "\${4:…}"
    convened by: \${5:Council}
    stage: draft
}

stakeholder \${5:Council} "\${6:…}" {
    sector: \${7:"…"}
    power: \${8|"…",high,moderate,low,none|}
    incentive: \${9|"…",strong,moderate,weak,none|}
}

stakeholder \${10:Carers} "\${11:…}" {
    sector: \${12:"…"}
    power: \${13|"…",high,moderate,low,none|}
    incentive: \${14|"…",strong,moderate,weak,none|}
}

forum \${15:Board} "\${16:…}" {
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
stakeholder \${1:Council} "\${2:…}" { sector: \${3:"…"} }
stakeholder \${4:Trust} "\${5:…}" { sector: \${6:"…"} }
$0`,
    },
    {
        label: 'repair after conflict', beginsFile: false, meaning: 'A relationship with a history of conflict, and what is done about it',
        snippet: `relationship {
    between: \${1:"…"}, \${2:"…"}
    history: conflict
}

trust building {
    between: \${1:"…"}, \${2:"…"}
    time: \${3:"…"}
    cost: \${4:"…"}
}

small win \${5:FirstStep} "\${6:…}" {
    between: \${1:"…"}, \${2:"…"}
    due: \${7:"…"}
}
$0`,
    },
];
