/** Reads the QR codes in a picture or in a frame of the camera. */
export type ReadCodes = (picture: HTMLVideoElement | ImageBitmap) => Promise<string[]>;

/** As much of the browser's own reader as is used; TypeScript does not know it yet. */
interface Detector {
    new (options: { formats: string[] }): { detect: (picture: HTMLVideoElement | ImageBitmap) => Promise<{ rawValue: string }[]> };
    getSupportedFormats: () => Promise<string[]>;
}

/** The browser's own reader where it has one, else ours, which is fetched then. A still picture is worth more effort than one of many frames. */
export async function codesReader(still: boolean): Promise<ReadCodes> {
    // A browser's own reader is known by its name only.
    const { BarcodeDetector } = globalThis as { BarcodeDetector?: Detector };
    const formats = await BarcodeDetector?.getSupportedFormats().catch((): string[] => []);
    if (BarcodeDetector && formats?.includes('qr_code')) {
        const detector = new BarcodeDetector({ formats: ['qr_code'] });
        return async (picture) => (await detector.detect(picture).catch(() => [])).map(({ rawValue }) => rawValue);
    }
    const { default: decode } = await import('qr/decode.js');
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    return async (picture) => {
        const [width, height] = 'videoWidth' in picture ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
        if (!pen || !width || !height) return [];
        // Large photos take long and show no more of a code.
        const scale = Math.min(1, (still ? 1800 : 1000) / Math.max(width, height));
        [canvas.width, canvas.height] = [Math.ceil(width * scale), Math.ceil(height * scale)];
        pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
        try {
            return [decode(pen.getImageData(0, 0, canvas.width, canvas.height), still ? { effort: Infinity, timeLimit: 800 } : {})];
        } catch {
            // There is no code in this one.
            return [];
        }
    };
}
