/**
 * Lets a part of the page look on the screen as it will on paper: the styles that its components have for print hold for it already here.
 * From disk a browser does not let a page read its style sheet; there the preview looks like the screen, and only print like paper.
 */
export function paperLook(paper: Element) {
    const { ownerDocument } = paper;
    const sheet = new CSSStyleSheet();
    try {
        const rules = [...ownerDocument.styleSheets].flatMap(({ cssRules }) => printRules(cssRules));
        sheet.replaceSync(`.handout { ${rules.join('\n')} }`);
    } catch {
        return;
    }
    ownerDocument.adoptedStyleSheets = [...ownerDocument.adoptedStyleSheets, sheet];
    return () => {
        ownerDocument.adoptedStyleSheets = ownerDocument.adoptedStyleSheets.filter((each) => each !== sheet);
    };
}

/** The rules for print in a list, as text; what is said of the root is said of the paper. Pages of print are left alone. */
function printRules(rules: CSSRuleList): string[] {
    return [...rules].flatMap((rule) => {
        if (!(rule instanceof CSSMediaRule) || rule.media.mediaText !== 'print') return [];
        return [...rule.cssRules].flatMap((inner) => {
            if (!(inner instanceof CSSStyleRule) || /\bhtml\b/.test(inner.selectorText)) return [];
            return inner.cssText.replace(/^:root, \[data-theme\]/, '&');
        });
    });
}
