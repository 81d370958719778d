import type { Charter } from '../model/charter.js';
import { sayInWords } from '../model/facts/voice.js';
import { stakeholdersOf, type StakeholderView } from '../model/facts/stakeholders.js';
import type { Change } from './changed-declarations.js';

/** Who has more or less say in the decisions that affect them, by the decision in which they have least; of those who came, what say they have. */
export function changedSay(before: Charter, after: Charter): Change[] {
    const earlier = new Map(stakeholdersOf(before).map(each => [identityOf(each), each]));
    return stakeholdersOf(after).flatMap((now): Change[] => {
        const was = earlier.get(identityOf(now));
        if (!was) return now.say === 'not stated' ? [] : [{ is: 'came', called: now.called, says: `${now.called}: new, ${sayInWords[now.say].being}.` }];
        return was.say === now.say ? [] : [{ is: 'changed', called: now.called, says: `${now.called}: ${sayInWords[was.say].being} before, ${sayInWords[now.say].being} now.` }];
    });
}

const identityOf = ({ name, called }: StakeholderView) => name ?? called;
