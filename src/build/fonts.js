import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { charactersOf, fonts } from './fontList.js';

const out = 'src/lib/styles/fonts';
const require = createRequire(import.meta.url);

/** Cuts the fonts of the pages out of their packages, unless that was done before from the same files and list. */
export async function buildFonts() {
    const originals = fonts.map(({ from }) => readFileSync(require.resolve(from)));
    const stamp = originals.reduce((hash, file) => hash.update(file), createHash('sha256').update(JSON.stringify(fonts))).digest('hex');
    const stampFile = join(out, 'stamp');
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
    mkdirSync(out, { recursive: true });
    let bytes = 0;
    for (const [index, { name, ranges, axes, features }] of fonts.entries()) {
        const font = await subsetFont(/** @type {Buffer} */ (originals[index]), charactersOf(ranges), {
            targetFormat: 'woff2',
            variationAxes: axes,
            keepFeatures: features,
            noHinting: true
        });
        bytes += font.length;
        writeFileSync(join(out, `${name}.woff2`), font);
    }
    writeFileSync(stampFile, stamp);
    console.log(`Fonts: ${fonts.length} files, ${(bytes / 1000).toFixed(1)} kB`);
}
