import type { TextPlace } from '../../model/place.js';
import { textPlace } from '../../model/place.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { seatsInWords, votelessOf, votersOf } from '../../model/facts/seats.js';
import { pairsOf, statedOf, type Level } from '../../model/facts/relationships.js';
import { anchorOf } from '../links.js';
import type { StakeholderView } from '../../model/facts/stakeholders.js';
import { relationInWords } from '../../model/facts/stakeholder-table.js';
import { lineHeight, textWidth, wrapped } from '../text.js';

export type NodeKind = 'stakeholder' | 'forum' | 'leader';

/** Someone or something in the network, and the room that it needs. */
export interface NetworkNode {
    readonly kind: NodeKind;
    /** What it is shown as: its title, or its number in the table. */
    readonly lines: readonly string[];
    readonly label: string;
    readonly entity: string;
    readonly to: string;
    readonly place: TextPlace;
    readonly width: number;
    readonly height: number;
}

export type NetworkEdge = { readonly source: number; readonly target: number } & (
    | { readonly kind: 'relationship'; readonly trust: Level | 'not stated'; readonly conflict: 'high' | 'past' | undefined; readonly label: string }
    | { readonly kind: 'dependence' | 'member' | 'attendance' | 'bridge' }
);

export interface Network {
    readonly nodes: readonly NetworkNode[];
    readonly edges: readonly NetworkEdge[];
    /** Stakeholders that are left to the table, because a picture of so many could not be read. */
    readonly leftOut: number;
    readonly isNumbered: boolean;
    /** There are too many dependences to be drawn; the words beside the picture have them. */
    readonly hidesDependence: boolean;
}

const size = 15;
/** More stakeholders than these are shown by number; of more than a picture holds, only those of whom a relationship is stated. */
const namedAtMost = 40;
const shownAtMost = 200;
const dependencesAtMost = 80;

/** What a picture on paper, where nothing can be pointed at or made larger, leaves to words. */
export interface NetworkSetting {
    /** Of more dependences than these, none is drawn. */
    readonly dependencesAtMost?: number;
}

/** Stakeholders, the forums where they meet, and the leaders who work between them. */
export function networkIn(charter: Charter, views: readonly StakeholderView[], setting: NetworkSetting = {}): Network {
    const isNumbered = views.length > namedAtMost;
    const related = new Set<Entity>(pairsOf(charter).flatMap(({ parties }) => parties));
    const shown = views.length <= shownAtMost ? views : views.filter(({ number }) => related.has(charter.stakeholders[number - 1]!)).slice(0, shownAtMost);
    const forums = charter.forums.slice(0, shownAtMost);
    const leaders = charter.leaders.filter(({ worksBetween }) => (worksBetween?.value.length ?? 0) > 1).slice(0, shownAtMost);
    const nodes = [
        ...shown.map(view => stakeholderNode(view, isNumbered)),
        ...forums.map(forum => otherNode('forum', forum, forum.called.replace(/[“”]/g, ''))),
        ...leaders.map(leader => otherNode('leader', leader, leader.called)),
    ];
    const positions = new Map<Entity, number>([...shown.map(({ number }) => charter.stakeholders[number - 1]!), ...forums, ...leaders].map((entity, index) => [entity, index]));
    const edges = edgesIn(charter, positions);
    const hidesDependence = edges.filter(({ kind }) => kind === 'dependence').length > (setting.dependencesAtMost ?? dependencesAtMost);
    return { nodes, edges: edges.filter(({ kind }) => kind !== 'dependence' || !hidesDependence), leftOut: views.length - shown.length, isNumbered, hidesDependence };
}

/** High conflict where it is stated; where only the history is, conflict that may be past. */
function conflictShown({ conflict, history }: Entity<'relationship'>): 'high' | 'past' | undefined {
    if (conflict) return conflict.value === 'high' ? 'high' : undefined;
    return history?.value === 'conflict' || history?.value === 'antagonism' ? 'past' : undefined;
}

function stakeholderNode(view: StakeholderView, isNumbered: boolean): NetworkNode {
    const { number, called, name, power, place, relationships } = view;
    const between = relationships.map(each => `${relationInWords(each)} with ${each.with}`);
    return {
        kind: 'stakeholder', entity: name ?? called, to: anchorOf(view), place, label: [`${number} ${called}: power ${power}`, ...between].join('; '),
        ...(isNumbered ? { lines: [String(number)], width: 28, height: 28 } : room(`${number} ${called}`, 150)),
    };
}

function otherNode(kind: 'forum' | 'leader', entity: Entity<'forum' | 'leader'>, title: string): NetworkNode {
    return { kind, entity: entity.name ?? entity.called, to: `${kind}-${entity.name ?? ''}`, place: textPlace(entity.place), label: `${kind} ${entity.called}${entity.keyword === 'forum' ? seatsAt(entity) : ''}`, ...(kind === 'leader' ? withDiamond(room(title, 116)) : room(title, 170, true)) };
}

function seatsAt(forum: Entity<'forum'>): string {
    const seats = seatsInWords(forum);
    return seats === undefined ? '' : `: ${seats}`;
}

/** Room for the diamond before the name of a leader. */
export const diamondRoom = 16;
const withDiamond = (size: ReturnType<typeof room>) => ({ ...size, width: size.width + diamondRoom });

function room(text: string, widest: number, bold = false) {
    const lines = wrapped(text, { width: widest, size, lines: 3, bold });
    return { lines, width: Math.max(...lines.map(line => textWidth(line, size, bold))) + 24, height: lines.length * lineHeight(size) + 12 };
}

function edgesIn(charter: Charter, positions: ReadonlyMap<Entity, number>): NetworkEdge[] {
    const link = <E extends { kind: NetworkEdge['kind'] }>(from: Entity, to: Entity, edge: E) => {
        const [source, target] = [positions.get(from), positions.get(to)];
        return source === undefined || target === undefined || source === target ? [] : [{ source, target, ...edge }];
    };
    const each = (entities: readonly Entity[] | undefined) => [...new Set(entities)];
    return [
        ...charter.forums.flatMap(forum => [
            ...each(votersOf(forum)).flatMap(member => link(member, forum, { kind: 'member' as const })),
            ...each(votelessOf(forum)).flatMap(guest => link(guest, forum, { kind: 'attendance' as const })),
        ]),
        ...charter.stakeholders.flatMap(one => each(one.dependsOn?.value).flatMap(other => link(one, other, { kind: 'dependence' as const }))),
        ...charter.leaders.flatMap(leader => each(leader.worksBetween?.value).flatMap(party => link(leader, party, { kind: 'bridge' as const }))),
        ...pairsOf(charter).flatMap(({ parties: [a, b], relationship }) => link(a, b, {
            kind: 'relationship' as const, trust: statedOf(relationship).trust, conflict: conflictShown(relationship), label: `${a.called} and ${b.called}: ${relationInWords(statedOf(relationship))}`,
        })),
    ];
}
