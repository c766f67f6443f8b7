const MARK = 'rounds-reloaded-at';
const ONCE_IN_MS = 10_000;

/**
 * A part of the client could not be loaded. After an update its file is gone: the new client is loaded, once. Without a
 * network it is loaded when that is back; a browser may keep the failed part for as long as the page is open.
 */
export function reloadOnStaleChunks(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const reload = (): void => {
      sessionStorage.setItem(MARK, String(Date.now()));
      window.location.reload();
    };
    if (!navigator.onLine) {
      window.addEventListener('online', reload, { once: true });
    } else if (Date.now() - Number(sessionStorage.getItem(MARK)) > ONCE_IN_MS) {
      event.preventDefault();
      reload();
    }
  });
}
