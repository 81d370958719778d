const folder = 'partnerships';

/** The page of each charter, by its path from the folder of the register: a name that every file system and address takes, and that no two share. */
export function pageNames(paths: readonly string[]): ReadonlyMap<string, string> {
    const taken = new Set<string>();
    return new Map(paths.map(path => {
        const plain = path.replace(/\.concordat(\.md)?$|\.md$/i, '').normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80) || 'partnership';
        let name = plain;
        for (let number = 2; taken.has(name); number++) name = `${plain}-${number}`;
        taken.add(name);
        return [path, `${folder}/${name}.html`];
    }));
}
