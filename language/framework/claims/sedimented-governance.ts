import { jones } from '../bibliography.js';
import { inSetting, under } from './claim.js';

const section = jones('Facilitative leadership');

export const sedimentedGovernance = under('sedimented-governance', {
    'earlier-modes-of-governance-remain': inSetting('england', 'is', 'Integrated care systems are led amid what earlier reforms have left, such as markets and hierarchy, and the mixture makes it harder.', jones('Facilitative leadership', 11)),
    'hierarchy-kept-up-its-pressure': inSetting('england', 'is', 'In earlier forms of integrated care, the hierarchy of the NHS kept up its pressure even where its structures had gone.', jones('Facilitative leadership', 11)),
    'hierarchy-returns': ['likely', 'Where services are paid for by taxes and ministers answer for them, hierarchy can be expected to come back.', jones('Facilitative leadership', 12)],
    'metrics-capture-attention': ['is', 'Metrics are one way in which hierarchy goes on working inside a partnership: they capture the attention of staff.', section],
    'activity-and-cost-compete-with-agreed-priorities': inSetting('england', 'is', 'Systems have to measure activity and savings, so managers put these first, and they compete with the priorities that the partners agreed.', section),
    'leaders-may-be-seen-as-regulators': inSetting('health-care', 'may', 'Medical leaders may be seen as having inherited a regulator’s role while they try to build relationships.', section),
    'linking-translates-between-modes': ['is', 'One strategy that was found to succeed is to understand hierarchies, markets and networks, translate between them and meet the needs of each.', jones('Facilitative leadership', 13)],
    'differences-make-partnership-hard': inSetting('health-care', 'is', 'Partnerships in health and social care have long struggled because members differ in how they work, are funded, decide, account for themselves and are regulated.', jones('opening')),
    'a-regulator-shares-the-chair': ['ours', 'Where a body that regulates or directs the partners leads their talks, someone from elsewhere leads with it. The article says that medical leaders may be seen as regulators; that this holds for other leaders is our reading.', section],
});
