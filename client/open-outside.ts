import * as vscode from 'vscode';

/**
 * Whether the machine that shows the editor has the file. A browser refuses the address of a file, and the editor in it
 * stands still after asking; from another machine the address leads nowhere.
 */
const isOnThisMachine = ({ scheme }: vscode.Uri): boolean => scheme === 'file' && vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;

/** Opens a file in the program for it. False where that program cannot reach it. */
export const openOutside = async (file: vscode.Uri): Promise<boolean> => isOnThisMachine(file) && vscode.env.openExternal(file);
