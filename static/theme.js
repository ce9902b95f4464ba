// Before the first paint: the reader's choice of light or dark, and room for the line that a shared device has and for an assignment. All else is loaded after the page.
try {
    var kept = JSON.parse(localStorage.getItem('hearing-the-other-side') || '{}');
    // A record of before there was a device in it has the theme among the settings.
    var theme = (kept.device || kept.settings || {}).theme;
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    if (kept.device && kept.device.shared) document.documentElement.dataset.shared = '';
    // Who reads on a shared device is known later only.
    var reader = kept.device && !kept.device.shared && kept.readers && kept.readers[kept.device.sole || 'own'];
    if (reader && reader.task && reader.task.assignment) document.documentElement.dataset.assigned = '';
} catch {
    // Storage is forbidden or holds something else: the device's own setting holds.
}
