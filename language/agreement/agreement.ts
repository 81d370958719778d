import type { ConditionState } from '../assessment/states.js';
import { versionAsStated, type Version } from '../comparison/comparison.js';
import type { ConditionId } from '../framework/conditions.js';
import { groupBy } from '../model/collections.js';
import type { Entity } from '../model/entity.js';
import { textPlace, type TextPlace } from '../model/place.js';
import { propertiesOf } from '../vocabulary/keys.js';
import { kinds, type Kind } from '../vocabulary/kinds.js';
import { scaleOf, type Measure } from './coded-value.js';
import { codedProperties, type CodedProperty, type Unit } from './coded-properties.js';
import { krippendorffAlpha } from './krippendorff.js';
import { sameDeclarations, type SameDeclarations } from './same-declaration.js';

/** How far two codings agree on one property, over all declarations of its kind that both found. */
export interface PropertyAgreement {
    readonly kind: Kind;
    readonly property: string;
    readonly measure: Measure;
    /** How many declarations state it in both codings. */
    readonly both: number;
    readonly same: number;
    readonly onlyFirst: number;
    readonly onlySecond: number;
    /** Krippendorff's alpha of the values that both state; left out where it is not defined. */
    readonly alpha?: number;
}

/** Agreement on one question that is asked of many units. */
export interface OverallAgreement {
    readonly units: number;
    readonly same: number;
    readonly alpha?: number;
}

export interface CodedDeclaration extends TextPlace {
    readonly kind: Kind;
    readonly called: string;
}

/** How far two codings of one document agree. */
export interface Agreement {
    readonly declared: { readonly both: number; readonly onlyFirst: readonly CodedDeclaration[]; readonly onlySecond: readonly CodedDeclaration[] };
    /** Whether a property is stated or not, of the properties that a coder used at least once. */
    readonly stating: OverallAgreement;
    readonly properties: readonly PropertyAgreement[];
    /** In the order of the first coding. */
    readonly units: readonly CodedProperty[];
    readonly conditions: OverallAgreement & { readonly differing: readonly { readonly id: ConditionId; readonly title: string; readonly first: ConditionState; readonly second: ConditionState }[] };
    /** How many places could not be understood, and are not compared. */
    readonly notUnderstood: { readonly first: number; readonly second: number };
}

export function agreementOf(one: Version, other: Version): Agreement {
    const [first, second] = [versionAsStated(one), versionAsStated(other)];
    const same = sameDeclarations(first.charter, second.charter);
    const coded = same.both.filter(([one, other]) => !isShared(one, first) || !isShared(other, second) || one.document.source.uri !== other.document.source.uri);
    const units = coded.flatMap(pair => codedProperties(pair, same.identityOf));
    return {
        declared: { both: coded.length, onlyFirst: same.onlyFirst.map(declaration), onlySecond: same.onlySecond.map(declaration) },
        stating: stating(coded, units),
        properties: [...groupBy(units, ({ kind, property }) => `${kind}\n${property}`).values()].map(propertyAgreement).sort(inOrderOfReference),
        units: units.map(({ values: _, ...unit }) => unit),
        conditions: conditionsOf(first, second),
        notUnderstood: { first: first.assessment.notUnderstood.length, second: second.assessment.notUnderstood.length },
    };
}

/** A library's declaration, which was not coded again by whoever imports the library. */
const isShared = (entity: Entity, { charter }: Version) => entity.document !== charter.document;

const declaration = (entity: Entity): CodedDeclaration => ({ kind: entity.keyword, called: entity.called, ...textPlace(entity.place) });

function propertyAgreement(units: readonly Unit[]): PropertyAgreement {
    const [{ kind, property, measure }] = units as [Unit, ...Unit[]];
    const count = (...outcomes: readonly CodedProperty['outcome'][]) => units.filter(({ outcome }) => outcomes.includes(outcome)).length;
    const alpha = measure === 'wording' ? undefined : krippendorffAlpha(units.map(({ values }) => values), scaleOf(kind, property));
    return {
        kind, property, measure, both: count('same', 'different', 'stated'), same: count('same'), onlyFirst: count('only first'), onlySecond: count('only second'),
        ...(alpha === undefined ? {} : { alpha }),
    };
}

const inOrderOfReference = (a: PropertyAgreement, b: PropertyAgreement) =>
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || Object.keys(propertiesOf(a.kind)).indexOf(a.property) - Object.keys(propertiesOf(b.kind)).indexOf(b.property);

/** Silence of both is agreement too, so every declaration is asked for every property that was used of its kind. */
function stating(both: SameDeclarations['both'], units: readonly Unit[]): OverallAgreement {
    const used = new Map([...groupBy(units, ({ kind }) => kind)].map(([kind, own]) => [kind, [...new Set(own.map(({ property }) => property))]]));
    return overall(both.flatMap(pair => (used.get(pair[0].keyword) ?? []).map(property => pair.map(entity => (entity.stated(property) ? 'stated' : 'not stated')))));
}

function conditionsOf({ assessment: first }: Version, { assessment: second }: Version): Agreement['conditions'] {
    const found = first.conditions.map(({ id, title, state }) => ({ id, title, first: state, second: second.conditions.find(each => each.id === id)!.state }));
    return { ...overall(found.map(each => [each.first, each.second])), differing: found.filter(each => each.first !== each.second) };
}

function overall(pairs: readonly (readonly string[])[]): OverallAgreement {
    const alpha = krippendorffAlpha(pairs);
    return { units: pairs.length, same: pairs.filter(([a, b]) => a === b).length, ...(alpha === undefined ? {} : { alpha }) };
}
