import { Inflate } from 'fflate';
import { limits, TooLarge, Unreadable } from '../limits.js';

/** A part of an archive, still packed. */
interface Entry {
    readonly method: number;
    readonly isEncrypted: boolean;
    readonly packed: Uint8Array;
}

/** The parts of a zip archive by name. Nothing is inflated before it is asked for, and then no more than the limits allow. */
export class Archive {
    private constructor(private readonly entries: ReadonlyMap<string, Entry>) {}

    static open(bytes: Uint8Array): Archive {
        return new Archive(entriesOf(bytes));
    }

    has(name: string): boolean {
        return this.entries.has(name);
    }

    get names(): readonly string[] {
        return [...this.entries.keys()];
    }

    /** Hands a part over in pieces; false if there is none of the name. */
    inflate(name: string, take: (piece: Uint8Array, isLast: boolean) => void): boolean {
        const entry = this.entries.get(name);
        if (!entry) return false;
        if (entry.isEncrypted) throw new Unreadable('encrypted', 'is protected by a password: remove the protection, and save it again.');
        if (entry.method !== 0 && entry.method !== 8) throw damaged();
        let size = 0;
        const counted = (piece: Uint8Array, isLast: boolean) => {
            size += piece.length;
            if (size > limits.partSize) throw new TooLarge();
            take(piece, isLast);
        };
        if (entry.method === 0) counted(entry.packed, true);
        else inflateInPieces(entry.packed, counted);
        return true;
    }
}

/** A piece of this size inflates to 16 MB at most, so that a bomb is noticed before it has gone off. */
const pieceSize = 16_384;

function inflateInPieces(packed: Uint8Array, take: (piece: Uint8Array, isLast: boolean) => void): void {
    const inflate = new Inflate(take);
    for (let at = 0; at < packed.length || at === 0; at += pieceSize) inflate.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length);
}

/** More parts than any document of words has. */
const mostEntries = 10_000;

/** Reads the table of contents at the end of an archive. Archives above 4 GB have another one, and are no documents. */
function entriesOf(bytes: Uint8Array): Map<string, Entry> {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    if (count > mostEntries) throw new TooLarge();
    const entries = new Map<string, Entry>();
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
        if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged();
        const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset => view.getUint16(at + offset, true)) as [number, number, number];
        const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
        entries.set(name, entryAt(bytes, view, at));
        at += 46 + nameLength + extraLength + commentLength;
    }
    return entries;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
    const local = view.getUint32(at + 42, true);
    const size = view.getUint32(at + 20, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) throw damaged();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) throw damaged();
    return { method: view.getUint16(at + 10, true), isEncrypted: (view.getUint16(at + 8, true) & 1) === 1, packed: bytes.subarray(start, start + size) };
}

/** The end record is 22 bytes and a comment of up to 65,535. */
function endOf(view: DataView): number {
    for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
        if (view.getUint32(at, true) === 0x06054b50) return at;
    }
    throw damaged();
}

export const damaged = (): Unreadable => new Unreadable('damaged', 'is damaged: open it in Word, and save it again.');
