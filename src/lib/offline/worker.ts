/** What the page knows of its offline copy. */
export type OfflineState = 'none' | 'fetching' | 'ready' | 'update';

/**
 * Registers the service worker and reports how far the offline copy is. Nothing is ever reloaded by itself: an update waits
 * until `accept` is called. Returns `accept` and the clean-up.
 */
export function watchWorker(address: string, onstate: (state: OfflineState) => void): { accept: () => void; stop: () => void } {
    let registration: ServiceWorkerRegistration | undefined;
    let stopped = false;

    function look() {
        if (!registration || stopped) return;
        if (registration.waiting && navigator.serviceWorker.controller) onstate('update');
        else if (registration.active) onstate('ready');
        else onstate('fetching');
    }
    function onchange() {
        registration?.installing?.addEventListener('statechange', look);
        look();
    }
    void navigator.serviceWorker.register(address).then(
        (found: ServiceWorkerRegistration | undefined) => {
            // Some tools answer a registration with nothing.
            if (!found) return;
            registration = found;
            registration.addEventListener('updatefound', onchange);
            onchange();
        },
        // Some schools forbid service workers; reading goes on with the network.
        () => onstate('none')
    );
    return {
        accept() {
            navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
            registration?.waiting?.postMessage('take over');
        },
        stop() {
            stopped = true;
            registration?.removeEventListener('updatefound', onchange);
        }
    };
}
