declare module 'subset-font' {
    interface Options {
        targetFormat: 'sfnt' | 'woff' | 'woff2';
        variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
        keepFeatures?: string[];
        noHinting?: boolean;
    }
    /** The font with the glyphs that the text needs. */
    export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
