import type { PassedOver } from '../../files/find.js';
import { shownPath } from '../input/find-charters.js';
import { counted } from '../../language/text/counted.js';
import { safeText } from './safe-text.js';

/** How many charters were not looked at, and why, in a line for standard error; nothing where there are none. */
export function passedOverNote(passedOver: readonly PassedOver[]): string {
    const charters = passedOver.filter(({ isFolder }) => !isFolder);
    const folders = passedOver.length - charters.length;
    if (passedOver.length === 0) return '';
    const reasons = new Map<string, number>();
    for (const { because } of charters) {
        const reason = because.replace(/ \(.*\)$/, '');
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    const told = [...reasons].map(([reason, count]) => `${counted(count, 'charter')} (${reason})`);
    return `concordat: passed over: ${[...told, ...(folders > 0 ? [`${counted(folders, 'linked folder')}`] : [])].join(', ')}. concordat lint --show-files lists them.\n`;
}

/** Each charter that was not looked at, in a line for standard error. */
export const passedOverLines = (passedOver: readonly PassedOver[]): string =>
    passedOver.map(({ path, because }) => `concordat: “${safeText(shownPath(path))}” is passed over: ${safeText(because)}.\n`).join('');
