// Before the first paint: the reader's choice of light or dark. All else about the reader is loaded after the page.
try {
    var kept = JSON.parse(localStorage.getItem('hearing-the-other-side') || '{}');
    var theme = kept.settings && kept.settings.theme;
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
    // Storage is forbidden or holds something else: the device's own setting holds.
}
