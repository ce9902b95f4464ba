/** Makes all of the page but one element, and what it stands in, out of reach for keys and readers, and stops the page from scrolling; gives it back after. */
export function alone(element: HTMLElement): () => void {
    const silenced: Element[] = [];
    for (let each: Element = element; each.parentElement && each !== document.body; each = each.parentElement) {
        const others = [...each.parentElement.children].filter((other) => other !== each && !other.hasAttribute('inert'));
        for (const other of others) other.setAttribute('inert', '');
        silenced.push(...others);
    }
    document.documentElement.style.overflow = 'hidden';
    return () => {
        for (const other of silenced) other.removeAttribute('inert');
        document.documentElement.style.overflow = '';
    };
}

/** Words of a slide lead nowhere: a touch on one must not take the class to another page. */
export function withoutLinks(slide: HTMLElement): void {
    for (const link of slide.querySelectorAll('a')) {
        link.removeAttribute('href');
        // What is no link any more may have no name of its own.
        link.removeAttribute('aria-label');
    }
}
