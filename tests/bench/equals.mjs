// The same partnership as for Concordat, as far as others can say it: stakeholders, forums with members, decisions with those whom they affect.

const groupsOf = stakeholders => Array.from({ length: Math.ceil(stakeholders / 10) }, (_, group) => ({
    group,
    members: Array.from({ length: 10 }, (_, index) => (group * 10 + index) % stakeholders),
    affected: [0, 1, 2, 3, 11, 12].map(index => (group * 10 + index) % stakeholders),
}));
const numbers = stakeholders => Array.from({ length: stakeholders }, (_, index) => index);

/** A model for LikeC4. */
export function likec4Of(stakeholders) {
    const elements = numbers(stakeholders).map(index => `    partner${index} = stakeholder 'Partner number ${index}' {\n        description 'As the partners see it'\n        metadata {\n            power 'moderate'\n            incentive 'strong'\n        }\n    }`);
    const groups = groupsOf(stakeholders).map(({ group, members, affected }) => [
        `    forum${group} = forum 'Forum number ${group}' {\n        metadata {\n            meets 'monthly'\n            setting 'face-to-face'\n        }\n    }`, `    decision${group} = decision 'Decision number ${group}'`, `    leader${group} = leader 'Leader number ${group}'`,
        ...members.map(index => `    forum${group} -> partner${index} 'has as a member'`), ...affected.map(index => `    decision${group} -> partner${index} 'affects'`), `    decision${group} -> forum${group} 'is taken by'`, `    leader${group} -> partner${members[0]} 'comes from'`,
    ].join('\n'));
    const relations = numbers(stakeholders).flatMap(index => [1, 5].map(away => `    partner${index} -> partner${(index + away) % stakeholders} 'depends on'`));
    return `specification {\n    element stakeholder\n    element forum\n    element decision\n    element leader\n}\nmodel {\n${[...elements, ...groups, ...relations].join('\n')}\n}\n`;
}

/** A document in YAML for Spectral. */
export function yamlOf(stakeholders) {
    const partners = numbers(stakeholders).map(index => `  Partner${index}:\n    title: Partner number ${index}\n    power: moderate\n    incentive: strong\n    dependsOn: [Partner${(index + 1) % stakeholders}, Partner${(index + 5) % stakeholders}]`);
    const groups = groupsOf(stakeholders);
    const forums = groups.map(({ group, members }) => `  Forum${group}:\n    title: Forum number ${group}\n    meets: monthly\n    members: [${members.map(index => `Partner${index}`).join(', ')}]`);
    const decisions = groups.map(({ group, affected }) => `  Decision${group}:\n    title: Decision number ${group}\n    takenBy: Forum${group}\n    affects: [${affected.map(index => `Partner${index}`).join(', ')}]`);
    return `stakeholders:\n${partners.join('\n')}\nforums:\n${forums.join('\n')}\ndecisions:\n${decisions.join('\n')}\n`;
}

/** Rules for Spectral: names refer to what is there, and whoever is affected is a member. */
export const spectralRules = `
export default {
    rules: {
        names: { given: ['$.forums[*].members[*]', '$.decisions[*].affects[*]', '$.stakeholders[*].dependsOn[*]'], severity: 'error', then: { function: (name, _, { documentInventory }) => (Object.hasOwn(documentInventory.resolved.stakeholders, name) ? [] : [{ message: name + ' is not there' }]) } },
        voice: { given: '$.decisions[*]', severity: 'error', then: { function: ({ takenBy, affects }, _, { documentInventory }) => affects.filter(name => !documentInventory.resolved.forums[takenBy].members.includes(name)).map(name => ({ message: name + ' has no say' })) } },
        power: { given: '$.stakeholders[*]', severity: 'warn', then: { field: 'power', function: value => (value === undefined ? [{ message: 'no power is stated' }] : []) } },
    },
};
`;
