/** Red, green and blue in linear light, 0 to 1. */
export type Linear = readonly [number, number, number];

/** A hex colour in linear light (sRGB transfer curve, IEC 61966-2-1). */
export function hexToLinear(hex: string): Linear {
    const channel = (at: number) => {
        const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2 contrast ratio of two colours. */
export function contrast(a: Linear, b: Linear): number {
    const luminance = ([r, g, b]: Linear) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
}

/** OKLab (Björn Ottosson, 2020): lightness, a, b. */
export function oklabOf([r, g, b]: Linear): [number, number, number] {
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [
        0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
    ];
}

/** Distance of two colours in OKLab, times 100. */
export function distance(a: Linear, b: Linear): number {
    const [x, y] = [oklabOf(a), oklabOf(b)];
    return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

/** Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB. */
const matrices = {
    'all cones': [1, 0, 0, 0, 1, 0, 0, 0, 1],
    protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
    deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
    tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039]
};

export type Vision = keyof typeof matrices;
export const visions = Object.keys(matrices) as Vision[];

/** A colour as it is seen with a kind of colour vision. */
export function seenBy(vision: Vision, [r, g, b]: Linear): Linear {
    const m = matrices[vision];
    const row = (at: number) => Math.min(1, Math.max(0, (m[at] ?? 0) * r + (m[at + 1] ?? 0) * g + (m[at + 2] ?? 0) * b));
    return [row(0), row(3), row(6)];
}
