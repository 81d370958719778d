import type { Entity } from '../entity.js';

/** A commitment that only names to whom it is made, or what it is about, and not what is promised. */
export const isWithoutContent = ({ to }: Entity<'commitment'>): boolean => to === undefined || to.texts.length === 0;
