/** Stands in for the network functions of bundled libraries: nothing that ships with Concordat makes a network call. */
export default function noNetwork(): never {
    throw new Error('Concordat makes no network calls.');
}

/** Named by the same libraries. */
export const Headers = undefined;
