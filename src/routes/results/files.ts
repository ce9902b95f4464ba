import { readText, type Brought, type ReadReceipt, type Reason } from '$lib/results/read';
import { codesReader, type ReadCodes } from './codes';

const largest = 50_000_000;
const isPicture = ({ name, type }: File) => type.startsWith('image/') || /\.(png|jpe?g|webp|gif|heic|heif|bmp)$/i.test(name);

/** How long the page may be busy at a stretch, in milliseconds. */
const stretch = 30;
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** What some files bring, in their order. The page stays alive meanwhile; `ondone` hears how many are read. */
export async function readFiles(files: readonly File[], readReceipt: ReadReceipt, ondone: (count: number) => void): Promise<Brought[]> {
    const brought: Brought[] = [];
    let codes: Promise<ReadCodes> | undefined;
    let since = performance.now();
    for (const file of files) {
        brought.push(
            await (isPicture(file) ? readPicture(file, (codes ??= codesReader(true)), readReceipt) : readFile(file, readReceipt)).catch(() =>
                failed(file, 'unreadable')
            )
        );
        if (performance.now() - since > stretch) {
            ondone(brought.length);
            await breath();
            since = performance.now();
        }
    }
    return brought;
}

const failed = ({ name }: File, reason: Reason): Brought => ({ name, handIns: [], reasons: [reason] });

async function readFile(file: File, readReceipt: ReadReceipt): Promise<Brought> {
    if (file.size > largest) return failed(file, 'too large');
    return readText(file.name, await file.text(), readReceipt);
}

async function readPicture(file: File, codes: Promise<ReadCodes>, readReceipt: ReadReceipt): Promise<Brought> {
    const picture = await createImageBitmap(file).catch(() => null);
    if (!picture) return failed(file, 'no code');
    const [text] = await (await codes)(picture);
    picture.close();
    return text === undefined ? failed(file, 'no code') : readText(file.name, text, readReceipt);
}

/** All files of a drop, those in its folders too. */
export async function filesOf(data: DataTransfer): Promise<File[]> {
    // Asked for at once: after the event nothing of it can be read.
    const entries = [...data.items].map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }));
    const lists = await Promise.all(entries.map(({ entry, file }) => (entry?.isDirectory ? filesIn(entry) : file ? [file] : [])));
    return lists.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
    // The browser tells which of the two an entry is by a flag.
    if (entry.isFile)
        return new Promise((resolve) =>
            (entry as FileSystemFileEntry).file(
                (file) => resolve([file]),
                () => resolve([])
            )
        );
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    const all: FileSystemEntry[] = [];
    // It gives a hundred at a time, and none when there are no more.
    for (;;) {
        const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
        if (!some.length) break;
        all.push(...some);
    }
    return (await Promise.all(all.filter(({ name }) => !name.startsWith('.')).map(filesIn))).flat();
}
