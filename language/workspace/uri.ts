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
