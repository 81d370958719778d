import type * as vscode from 'vscode';

/** A charter or a library, saved or not; or Markdown with a charter in its fences. */
export const isCharter = ({ languageId, uri }: vscode.TextDocument): boolean => languageId === 'concordat' || /\.concordat(\.md)?$/i.test(uri.path);
