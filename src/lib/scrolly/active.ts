/**
 * Which step is being read: the last one whose top lies at or above the reading line, -1 while none does.
 * `tops` are the distances of the steps' tops from the top of the window, in the order of the page.
 */
export function activeStep(tops: readonly number[], line: number): number {
    return tops.findLastIndex((top) => top <= line);
}

/**
 * Where the reading line lies: a share of the free height under what covers the top (running head; on a phone the figure as well).
 * Both in CSS pixels, so that zoom and a phone's address bar need no special case.
 */
export function readingLine(windowHeight: number, covered: number, share = 0.4): number {
    return covered + Math.max(0, windowHeight - covered) * share;
}
