// Makes charters of any size for the benchmarks: the same size gives the same text.

const sectors = ['secondary-care', 'community-services', 'primary-care', 'local-authority', 'voluntary-and-community', 'patients-and-public', 'mental-health'];
const levels = ['low', 'moderate', 'high'];
const incentives = ['weak', 'moderate', 'strong'];
const histories = ['cooperation', 'mixed', 'conflict', 'antagonism'];

/** The text of a charter with this many stakeholders, and forums, decisions, relationships and so on in proportion. */
export function charterOf(stakeholders) {
    const names = Array.from({ length: stakeholders }, (_, index) => `Partner${index}`);
    const name = index => names[index % stakeholders];
    const pick = (list, index) => list[(index * 7 + (index >> 3)) % list.length];
    const parts = [`partnership Large "A partnership of ${stakeholders}" {
    kind: place-partnership
    purpose: "Joined-up care, close to home."
    stage: agreed
    period: 2026-04-01 to 2029-03-31
}`];
    names.forEach((each, index) => parts.push(`stakeholder ${each} "Partner number ${index}" {
    sector: ${pick(sectors, index)}
    participation: ${index % 3 ? 'voluntary' : 'mandatory'}
    power: ${pick(levels, index)} because "as the partners see it"
    incentive: ${pick(incentives, index + 1)}
    depends on: ${name(index + 1)}, ${name(index + 5)}
}`));
    for (let group = 0; group * 10 < stakeholders; group++) {
        const members = Array.from({ length: Math.min(10, stakeholders) }, (_, index) => name(group * 10 + index));
        parts.push(`forum Forum${group} "Forum number ${group}" {
    members: ${members.join(', ')}
    in attendance: ${name(group * 10 + 11)}
    meets: monthly
    setting: face-to-face
    decides by: ${group % 2 ? 'majority' : 'consensus'}
    minutes: published within 10 working days
}`, `decision Decision${group} "Decision number ${group}" {
    about: service-redesign
    affects: ${members.slice(0, 4).join(', ')}, ${name(group * 10 + 11)}, ${name(group * 10 + 12)}
    taken by: Forum${group}
    stage: open
}`, `relationship {
    between: ${name(group * 10)}, ${name(group * 10 + 3)}
    history: ${pick(histories, group)}
    cause: merger "services were taken over in 2014"
}`, `leader Leader${group} "Leader number ${group}" {
    profession: ${group % 2 ? 'medical' : 'nursing'}
    from: ${name(group * 10)}
    standing: organic
    trusted by: ${name(group * 10 + 1)}, ${name(group * 10 + 2)}
    tasks: translation, repair
}`, `commitment { by: ${name(group * 10)}  on: Forum${group}  gain: "a say" }`);
    }
    return `${parts.join('\n\n')}\n`;
}
