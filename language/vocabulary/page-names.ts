import type { Kind } from './kinds.js';
import type { VocabularyId } from './terms/index.js';

/** The page of a declaration, from the folder of the language. */
export const declarationPage = (kind: Kind): string => kind.replaceAll(' ', '-');

/** The page of a vocabulary, from the folder of the language. */
export const vocabularyPage = (id: VocabularyId): string => `terms/${id}`;
