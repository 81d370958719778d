import { ansellGash, jones } from '../bibliography.js';
import { inSetting, under } from './claim.js';

const section = jones('The collaborative process');
const process = 'The Collaborative Process';

export const collaborativeProcess = {
    ...under('face-to-face-dialogue', {
        'face-to-face-talk-breaks-down-stereotypes': ['is', 'Talking face to face helps stakeholders to explore what all can gain and to drop stereotypes about each other.', jones('Box 1, Face-to-face dialogue', 1)],
        'leaders-enable-face-to-face-dialogue': inSetting('health-care', 'may', 'Medical leaders can support the process when they make it possible for people to talk face to face.', section),
    }),
    ...under('trust-building', {
        'repair-takes-the-most-time': ['likely', 'To rebuild trust is often what takes the most time in collaborative governance.', jones('Box 1, History of cooperation and conflict', 1), jones('History of cooperation and conflict')],
        'leaders-repair-relationships': ['is', 'After conflict, facilitative leaders have an important part in repairing relationships and building trust, and need to give it time.', jones('Box 1, History of cooperation and conflict', 1), jones('History of cooperation and conflict')],
        p7: ['is', 'After a highly antagonistic history, set time and money aside to repair trust; those who cannot justify that are advised not to start.', jones('History of cooperation and conflict', 1), ansellGash(process, 7)],
    }),
    ...under('commitment', {
        'commitment-is-bargaining-in-good-faith': ['is', 'Participants need to believe that bargaining in good faith, so that all gain, is a good way to reach their aims.', jones('Box 1, Commitment to the process', 1), section],
        'commitment-explains-success-and-failure': ['is', 'Whether participants are really committed to the process does much to explain why collaboration succeeds or fails.', jones('Box 1, Commitment to the process', 1)],
        p8: ['is', 'Even where stakeholders must take part, the partnership has to win their commitment.', ansellGash(process, 8)],
        p9: ['is', 'Collaboration suits situations in which stakeholders have to keep on cooperating.', ansellGash(process, 9)],
        'mutual-appreciation-is-needed': ['is', 'Stakeholders need to trust that others understand and respect how they see things and what they want.', jones('Box 1, Commitment to the process', 1), section],
        'mutual-appreciation-can-need-a-great-shift': ['may', 'Some stakeholders may have to change their outlook a great deal before they can appreciate others, above all those who hold fixed positions.', jones('The collaborative process', 1)],
        'nhs-stakeholders-need-another-mindset': inSetting('england', 'is', 'NHS stakeholders who have answered tight resources with tighter control will have to think differently.', jones('The collaborative process', 11)),
    }),
    ...under('shared-understanding', {
        'shared-understanding-has-three-parts': ['is', 'Shared understanding is made up of a clear mission, a common definition of the problem and common values.', jones('Figure 1', 1), ansellGash(process)],
        'partners-share-an-understanding-of-patient-benefit': inSetting('health-care', 'may', 'Medical leaders can help the partners to agree how patients will benefit.', section),
        'systems-carry-out-national-priorities': inSetting('england', 'is', 'National policy still treats integrated care systems as a way to carry out national priorities.', jones('The collaborative process', 2)),
        'priorities-are-decided-locally-and-together': ['is', 'Collaboration would mean that the partners decide locally, and together, what their priorities should be.', section],
        'a-review-is-held': ['ours', 'The model shows collaboration as a cycle. Partners set a date on which they review how it is going, and keep it.', jones('Figure 1', 1)],
    }),
    ...under('intermediate-outcomes', {
        'intermediate-outcomes-build-experience-of-success': ['is', 'Results along the way, such as a joint plan or facts found together, help partners to experience that cooperation succeeds.', jones('Box 1, Small wins', 1)],
        'early-wins-after-conflict-are-crucial': ['is', 'After conflict, and where trust is low, early wins are crucial to start a cycle of success, trust and commitment.', jones('Box 1, Small wins', 1)],
        'success-feeds-a-virtuous-cycle': ['may', 'Successful collaboration can feed trust, shared understanding and commitment, which lead to more of it.', jones('Box 1, The process of collaborative governance', 1)],
        p10: ['is', 'Where antagonism is high and trust will take long to build, early results are crucial; if none can be foreseen, it is better not to start.', ansellGash(process, 10)],
        'a-promised-win-is-followed-up': ['ours', 'Where a planned win does not come by its date, the partners say what became of it.', jones('Box 1, Small wins', 1)],
    }),
} as const;
