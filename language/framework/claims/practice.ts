import { ansellGash, jones } from '../bibliography.js';
import { inSetting, under } from './claim.js';

/** Good practice that belongs to no claim of the articles, beside what the other parts call ours. */
export const practice = {
    ...under('shared-understanding', {
        'partners-see-it-alike-or-talk-about-it': ['ours', 'Where partners answer the same question very differently, they talk about it before they act on it. The articles ask for shared understanding and say nothing of surveys.', ansellGash('The Collaborative Process')],
    }),
    ...under('commitment', {
        'partners-believe-in-the-process': ['ours', 'Partners who doubt that the process is genuine are asked why. The articles say that stakeholders need to expect the process to mean something, and say nothing of surveys.', jones('Box 1, Incentives to participate', 1)],
    }),
    ...under('ground-rules', {
        'members-declare-interests': ['ours', 'Members say where a decision touches their own interests, and the rules say what follows. The model asks for clear ground rules and names no topics.', jones('Box 1, Institutional design', 1)],
        'ground-rules-cover-the-essential-topics': ['ours', 'Ground rules cover how decisions are made, what is published, conduct, conflicts of interest and disputes. The model asks for clear ground rules and names no topics.', jones('Box 1, Institutional design', 1)],
    }),
    ...under('inclusiveness', {
        'those-served-are-named': ['ours', 'Where a partnership exists for certain people, they or someone who speaks for them have a part in it by name. The article asks for all who are affected, and does not say that an open door is too little.', jones('Box 1, Institutional design', 1)],
        'integrated-care-has-commissioners-providers-and-councils': inSetting('england', 'ours', 'An integrated care system has commissioners, providers and councils among its members. The article describes such systems so, and does not say that one without them fails.', jones('opening', 1)),
    }),
    ...under('collective-forum', {
        'dates-in-a-charter-are-kept': ['ours', 'A charter whose dates have passed says whether it still holds. The articles show a cycle and ask for no dates.', jones('Figure 1', 1)],
        'votes-for-others-have-a-limit': ['ours', 'Where members may vote for others, the number of votes that one may carry has a limit. The article warns of disproportionate influence and says nothing of proxies.', jones('Box 1, Power and resource imbalances', 1)],
    }),
    ...under('defined-roles', {
        'terms-of-office-are-kept': ['ours', 'An office is held for the term that was agreed, and then filled again. The article asks for clearly defined roles and says nothing of terms.', jones('Box 1, Institutional design', 1)],
    }),
    ...under('leadership', {
        'a-neutral-co-chair-beside-an-organic-leader': ['ours', 'Where an organic leader helps and there is also conflict, a neutral co-chair can lead beside them. The articles name one or the other.', jones('Box 1, Facilitative leadership', 1)],
    }),
    ...under('sedimented-governance', {
        'those-who-sit-are-chosen-by-their-own': ['ours', 'Those for whom a seat is kept choose who sits there. The article says that hierarchy goes on working inside partnerships, and says nothing of who appoints whom.', jones('Facilitative leadership', 11)],
        'a-regulator-at-the-table-keeps-its-parts-apart': ['ours', 'A body that inspects or enforces, and sits with the partners, says in which part it speaks. The article says that medical leaders may be seen as regulators; that this holds for members is our reading.', jones('Facilitative leadership')],
        'a-measure-says-whose-it-is': ['ours', 'A measure says who set it or what it counts, so that partners can tell whether it is theirs. The article says that metrics capture attention, and not how they should be described.', jones('Facilitative leadership', 11)],
    }),
    ...under('trust-building', {
        'all-trust-building-has-time-and-money': ['ours', 'All trust building has time and money set aside for it. The articles advise that after a highly antagonistic history only.', jones('History of cooperation and conflict', 1)],
    }),
} as const;
