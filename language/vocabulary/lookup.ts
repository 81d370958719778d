import type { Setting } from '../framework/claims/claim.js';
import type { Mark, Term, Vocabulary } from './vocabulary.js';
import { vocabularies, type VocabularyId } from './terms/index.js';

/** Terms that a project adds to the vocabularies in its configuration. */
export type OwnTerms = { readonly [V in VocabularyId]?: Readonly<Record<string, Term>> };

/** All terms that a charter may use: the language's own and the project's. */
export class Terms {
    constructor(private readonly own: OwnTerms = {}) {}

    has(vocabulary: VocabularyId, word: string): boolean {
        return this.get(vocabulary, word) !== undefined;
    }

    get(vocabulary: VocabularyId, word: string): Term | undefined {
        return ownProperty(this.vocabulary(vocabulary).terms, word) ?? ownProperty(this.own[vocabulary] ?? {}, word);
    }

    /** The word of a vocabulary that people often call something else: `software` for `technology`. */
    meant(vocabulary: VocabularyId, word: string): string | undefined {
        const wanted = word.toLowerCase();
        return Object.entries<Term>(vocabularies[vocabulary].terms).find(([, { also }]) => also?.some(each => each.toLowerCase() === wanted))?.[0];
    }

    words(vocabulary: VocabularyId): string[] {
        return [...Object.keys(vocabularies[vocabulary].terms), ...Object.keys(this.own[vocabulary] ?? {})];
    }

    /** The words as they are proposed: those of a setting that the charter is not known to be in come last. */
    proposed(vocabulary: VocabularyId, settings: ReadonlySet<Setting> = new Set()): string[] {
        const words = this.words(vocabulary);
        const isOfAnother = (word: string) => {
            const setting = this.get(vocabulary, word)?.setting;
            return setting !== undefined && !settings.has(setting);
        };
        return [...words.filter(word => !isOfAnother(word)), ...words.filter(isOfAnother)];
    }

    vocabulary(id: VocabularyId): Vocabulary {
        return vocabularies[id];
    }

    /** The marks of a sector; none for an unknown one. */
    marks(sector: string | undefined): readonly Mark[] {
        return sector === undefined ? [] : this.get('sector', sector)?.marks ?? [];
    }
}

const ownProperty = <T>(of: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(of, key) ? of[key] : undefined);
