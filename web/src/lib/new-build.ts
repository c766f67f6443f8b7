const MARK = 'rounds-builds';

let missing: unknown = null;

/** Part of a build that was asked for and not given; after an update its file is gone. */
export const isMissing = (error: unknown): boolean => error === missing;

export function watchMissingParts(): void {
  addEventListener('vite:preloadError', ({ payload }) => {
    missing = payload;
  });
}

/** Loads the client anew, at the address that was on its way. */
export function loadAgain(address = location.href): void {
  const { href } = new URL(address, location.href);
  if (href === location.href) location.reload();
  else location.assign(href);
}

/**
 * Loads the client anew where the server has another build than this page; otherwise that would help nobody. Each build
 * is left once, so that servers of two builds side by side do not send a page to and fro.
 */
export async function loadNewBuild(address?: string): Promise<void> {
  const own = document.querySelector('script[src]')?.getAttribute('src') ?? '';
  try {
    const index = await (await fetch('/', { cache: 'no-store' })).text();
    const left = sessionStorage.getItem(MARK) ?? '';
    if (!index.includes('<script') || index.includes(own) || left.includes(own)) return;
    sessionStorage.setItem(MARK, left + own);
    loadAgain(address);
  } catch {
    // Neither the server nor a mark: whoever reads the page loads it by hand.
    return;
  }
}
