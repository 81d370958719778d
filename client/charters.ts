import type * as vscode from 'vscode';
import { isCharterName, isOldVersion } from '../language/text/uri.js';

/** A charter or a library, saved or not; or Markdown with a charter in its fences. The older version of one, beside its changes, is none: nobody works on it. */
export const isCharter = ({ languageId, uri }: Pick<vscode.TextDocument, 'languageId' | 'uri'>): boolean =>
    (languageId === 'concordat' || isCharterName(uri.path)) && !isOldVersion(uri.toString());
