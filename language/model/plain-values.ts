import type { ShareValue, Value } from '../generated/parser/ast.js';
import { baseCalled, irregularRhythms, type ShareBase } from '../vocabulary/forms.js';
import type { PlainForm } from '../vocabulary/properties.js';
import type { Money, Threshold } from './stated.js';
import { dateOf, durationOf, periodOf, periodOrLeast, rhythmOf } from './times.js';

/** What a value says in a form; `undefined` where it is not written in that form. A quorum takes several values, and is read elsewhere. */
export function plainValue(form: PlainForm, value: Value): unknown {
    switch (form) {
        case 'text': return value.$type === 'TextValue' && value.text !== '' ? value.text : undefined;
        case 'date': return value.$type === 'DateValue' && !value.end && !value.openEnded ? dateOf(value.date) : undefined;
        case 'period': return value.$type === 'DateValue' ? periodOf(value) : undefined;
        case 'period-or-least': return periodOrLeast(value);
        case 'duration': return value.$type === 'DurationValue' ? durationOf(value.duration) : undefined;
        case 'rhythm': return rhythmOf(value);
        case 'date-or-rhythm': return dateOrRhythm(value);
        case 'money': return value.$type === 'MoneyValue' ? moneyOf(value.money) : undefined;
        case 'threshold': return value.$type === 'ShareValue' && value.requirement === undefined ? thresholdOf(value) : undefined;
        case 'quorum': return undefined;
        case 'number': return value.$type === 'NumberValue' && value.unit === undefined && value.requirement === undefined ? wholeNumber(value.number) : undefined;
        case 'terms': return value.$type === 'NumberValue' && (value.unit === 'terms' || value.unit === 'term') ? wholeNumber(value.number) : undefined;
        case 'year': return value.$type === 'NumberValue' && value.unit === undefined && /^\d{4}$/.test(value.number) ? Number(value.number) : undefined;
    }
}

function dateOrRhythm(value: Value) {
    const rhythm = rhythmOf(value);
    if (rhythm !== undefined && !irregularRhythms.includes(rhythm)) return { rhythm };
    const date = plainValue('date', value);
    return date === undefined ? undefined : { date };
}

/** A whole number from 1. */
export function wholeNumber(written: string): number | undefined {
    const number = Number(written);
    return Number.isInteger(number) && number > 0 ? number : undefined;
}

/** A share with what it is a share of: of the members, where it does not say. */
export function thresholdOf({ share, base }: Pick<ShareValue, 'share' | 'base'>): Threshold | undefined {
    const of: ShareBase | undefined = base === undefined ? 'members' : baseCalled(base.words.join(' '));
    const percent = percentOf(share);
    return of === undefined || percent === undefined ? undefined : { percent, of };
}

/** `66.5%`, `2/3`: in percent, to the hundredth. */
function percentOf(share: string): number | undefined {
    const [over, under] = share.split('/');
    if (under === undefined) return parseFloat(share);
    return Number(under) === 0 ? undefined : Math.round((Number(over) / Number(under)) * 10_000) / 100;
}

function moneyOf(written: string): Money {
    const amount = Number(written.replace(/[^\d.]/g, ''));
    return { amount, currency: written.replace(/[\d.,\s]/g, '') };
}
