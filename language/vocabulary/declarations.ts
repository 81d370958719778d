import { decision, groundRule, measure, obligation, priority } from './declarations/decisions.js';
import type { DeclarationSpec } from './declarations/declaration.js';
import { explain, source } from './declarations/evidence.js';
import { forum, seat } from './declarations/forums.js';
import { concern, partnership, relationship, stakeholder } from './declarations/partnership.js';
import { leader, role } from './declarations/people.js';
import { commitment, dialogue, empowerment, smallWin, trustBuilding } from './declarations/process.js';
import { answer, survey } from './declarations/surveys.js';
import type { Kind } from './kinds.js';

export type { DeclarationSpec };

/** The words of the language: every declaration and property, what it means, and which condition of the model it concerns. */
export const declarations = {
    partnership,
    stakeholder,
    concern,
    relationship,
    forum,
    seat,
    decision,
    'ground rule': groundRule,
    role,
    leader,
    dialogue,
    commitment,
    'trust building': trustBuilding,
    empowerment,
    'small win': smallWin,
    priority,
    obligation,
    measure,
    source,
    explain,
    survey,
    answer,
} as const satisfies Record<Kind, DeclarationSpec>;

export type Declarations = typeof declarations;
/** The properties of a kind of declaration, as they are written. */
export type PropertyOf<K extends Kind> = keyof Declarations[K]['properties'] & string;
