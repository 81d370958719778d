import { expect, it } from 'vitest';
import { inspect } from '../../../language/check/check.js';
import { settingsOf } from '../../../language/model/facts/setting.js';
import { checkText, today } from '../../support/check.js';

function settings(text: string): string[] {
    const { workspace, uri } = checkText(text);
    return [...settingsOf(inspect(workspace, uri, { today })!.document)];
}

const partnership = (kind: string, more = '') => `partnership P "P" { kind: ${kind}  ${more} }\n`;
const board = 'stakeholder B "NHS Valley Integrated Care Board"\n';

it.each([
    ['an integrated care system', partnership('integrated-care-system'), true],
    ['an integrated care system said to be in Wales', partnership('integrated-care-system', 'area: "Powys, Wales"'), false],
    ['an integrated care system at the border, with an integrated care board', partnership('integrated-care-system', 'area: "the border with Wales"') + board, true],
    ['an integrated care partnership, of which nothing tells where it is', partnership('integrated-care-partnership'), false],
    ['one under the law of England', partnership('integrated-care-partnership', 'mandate: statutory "Health and Care Act 2022, section 26"'), true],
    ['one with an integrated care board', partnership('integrated-care-partnership') + board, true],
    ['one in Northern Ireland', partnership('integrated-care-partnership', 'area: "Northern Ireland"') + board, false],
    ['one with a source of Northern Ireland', `source S "Committees of HSC trusts"\n${partnership('integrated-care-partnership')}${board}`, false],
    ['a place in England', partnership('place-partnership', 'area: "a town in England"'), true],
    ['a place', partnership('place-partnership'), false],
])('%s', (_, text, isEngland) => expect(settings(text)).toEqual(isEngland ? ['england', 'health-care'] : ['health-care']));

it('tells nothing of a partnership that is not about health care', () => expect(settings(partnership('alliance', 'area: "England"'))).toEqual([]));
