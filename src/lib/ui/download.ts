/** Hands the reader a text as a file, made on the device. */
export function download(name: string, text: string, type: string): void {
    const url = URL.createObjectURL(new Blob([text], { type }));
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
    // Some browsers read the file only after the click.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
