// Before the first paint: the reader's choice of light or dark. All else about the reader is loaded after the page.
try {
    var kept = JSON.parse(localStorage.getItem('hearing-the-other-side') || '{}');
    // A record of before there was a device in it has the theme among the settings.
    var theme = (kept.device || kept.settings || {}).theme;
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
    // Storage is forbidden or holds something else: the device's own setting holds.
}
