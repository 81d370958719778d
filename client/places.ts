import * as vscode from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

/** What a lens asks to be shown: the document and position where it stands, and the places that it speaks of. */
export type PlacesToShow = readonly [uri: string, position: Position, locations: Location[]];

/** Shows places beside the line, as the editor shows references. */
export async function showPlaces({ protocol2CodeConverter: convert }: BaseLanguageClient, ...[uri, position, locations]: PlacesToShow): Promise<void> {
    await vscode.commands.executeCommand('editor.action.showReferences', convert.asUri(uri), convert.asPosition(position), locations.map(convert.asLocation));
}
