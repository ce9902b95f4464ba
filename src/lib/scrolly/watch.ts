import { activeStep, readingLine } from './active';

/**
 * Watches which child of a list is being read and says its index when it changes. The observer only wakes us, near the
 * reading line; what is active is then read from where the steps are, so that a jump over ten steps or a flung scroll
 * ends at the right one. Returns the clean-up.
 */
export function watchSteps(list: HTMLElement, covered: () => number, onactive: (index: number) => void): () => void {
    let active = -1;
    let frame = 0;
    let observer: IntersectionObserver | undefined;

    function look() {
        frame = 0;
        const tops = [...list.children].map((step) => step.getBoundingClientRect().top);
        const now = activeStep(tops, readingLine(innerHeight, covered()) + 1);
        if (now !== active) onactive((active = now));
    }
    function wake() {
        frame ||= requestAnimationFrame(look);
    }
    function observe() {
        observer?.disconnect();
        const line = Math.round(readingLine(innerHeight, covered()));
        // A band two pixels high at the reading line: it is crossed whenever the answer can change.
        observer = new IntersectionObserver(wake, { rootMargin: `${-line}px 0px ${line + 2 - innerHeight}px 0px` });
        for (const step of list.children) observer.observe(step);
        wake();
    }
    const resized = new ResizeObserver(observe);
    resized.observe(document.documentElement);
    addEventListener('resize', observe);
    addEventListener('scrollend', wake);
    observe();
    return () => {
        observer?.disconnect();
        resized.disconnect();
        removeEventListener('resize', observe);
        removeEventListener('scrollend', wake);
        cancelAnimationFrame(frame);
    };
}
