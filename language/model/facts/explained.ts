import type { Entity } from '../entity.js';
import { votersOf } from './seats.js';

/** Those whom an explained decision affects, or who are named themselves, and who have no vote in any of the forums that agreed to the explanation; nobody where anyone but a forum agreed. */
export function concernedWithoutVote({ for: named, agreedBy }: Entity<'explain'>): readonly Entity<'stakeholder'>[] {
    const agreeing = agreedBy?.value ?? [];
    const forums = agreeing.filter((each): each is Entity<'forum'> => each.keyword === 'forum');
    if (forums.length === 0 || forums.length < agreeing.length || agreedBy!.texts.length > 0 || agreedBy!.everyone) return [];
    const voters = new Set(forums.flatMap(votersOf));
    const concerned = (named?.value ?? []).flatMap(each => (each.keyword === 'decision' ? (each as Entity<'decision'>).affects?.value ?? [] : each.keyword === 'stakeholder' ? [each as Entity<'stakeholder'>] : []));
    return [...new Set(concerned)].filter(each => !voters.has(each));
}
