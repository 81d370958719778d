import type { Charter } from '../model/charter.js';
import { stakeholdersOf, type Say, type StakeholderView } from '../pictures/stakeholders.js';
import type { Change } from './changed-declarations.js';

const words: Readonly<Record<Say, string>> = {
    none: 'no say', informed: 'only told', consulted: 'only asked', advises: 'only attending', decides: 'taking part', 'not stated': 'not stated',
};

/** Who has more or less say in the decisions that affect them, by the decision in which they have least; of those who came, what say they have. */
export function changedSay(before: Charter, after: Charter): Change[] {
    const earlier = new Map(stakeholdersOf(before).map(each => [identityOf(each), each]));
    return stakeholdersOf(after).flatMap((now): Change[] => {
        const was = earlier.get(identityOf(now));
        if (!was) return now.say === 'not stated' ? [] : [{ is: 'came', called: now.called, says: `${now.called}: new, ${words[now.say]}.` }];
        return was.say === now.say ? [] : [{ is: 'changed', called: now.called, says: `${now.called}: ${words[was.say]} before, ${words[now.say]} now.` }];
    });
}

const identityOf = ({ name, called }: StakeholderView) => name ?? called;
