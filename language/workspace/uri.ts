import { URI } from 'langium';

/**
 * The one spelling of a URI by which texts are known. Editors and Node write characters such as `+`, `(` and `@`, and the
 * letters of drives, each in their own way.
 */
export function canonicalUri(uri: string): string {
    try {
        return URI.parse(uri).toString();
    } catch {
        return uri;
    }
}

/** The folder that a file stands in. */
export const folderOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));

/** Whether a file stands in a folder, directly or not. */
export const isWithin = (folder: string, uri: string): boolean => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
