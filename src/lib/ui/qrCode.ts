import { encodeQR } from 'qr';

/** A QR code as one path in modules, its quiet zone of four included. */
export interface Drawn {
    path: string;
    /** Its width and height. */
    size: number;
    /** 1 to 40: how many modules it has. */
    version: number;
}

const quiet = 4;
/** The highest version that a phone reads from a projector's wall, or from a small slip. */
export const readable = 20;

/**
 * A text as a QR code; null where it is too long for any. Of paper some may be lost, so a seventh of it can be mended; where that would make
 * the modules too small, half as much.
 */
export function qrCode(text: string): Drawn | null {
    const safe = drawn(text, 'medium');
    return safe && safe.version <= readable ? safe : drawn(text, 'low');
}

function drawn(text: string, ecc: 'low' | 'medium'): Drawn | null {
    let rows: boolean[][];
    try {
        rows = encodeQR(text, 'raw', { ecc, border: quiet, encoding: 'byte' });
    } catch {
        // Longer than the largest code can hold: who asked says so, and has other ways.
        return null;
    }
    const path = rows.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
    return { path: path.join(''), size: rows.length, version: (rows.length - 2 * quiet - 17) / 4 };
}

/** Where dark modules begin in a row, and how many follow each other. */
function runs(row: readonly boolean[]): [number, number][] {
    return row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return [[x, (end < 0 ? row.length : end) - x]];
    });
}
