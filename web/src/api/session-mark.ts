/** What outlives a tab, and is no secret: OPEN, there may be a cookie; CLOSING, it is to be ended at the server. */
export type SessionMark = 'OPEN' | 'CLOSING' | null;

const KEY = 'rounds-session';

/** UNREADABLE where the browser keeps nothing: then only the server knows. */
export function readMark(): SessionMark | 'UNREADABLE' {
  try {
    const mark = localStorage.getItem(KEY);
    return mark === 'OPEN' || mark === 'CLOSING' ? mark : null;
  } catch {
    return 'UNREADABLE';
  }
}

export function writeMark(mark: SessionMark): void {
  try {
    if (mark === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, mark);
  } catch {
    // A browser without storage asks the server at every start instead.
    return;
  }
}

/** Calls when another tab has signed in. Returns how to stop. */
export function whenMarked(onMarked: () => void): () => void {
  const changed = ({ key, newValue }: StorageEvent): void => {
    if (key === KEY && newValue === 'OPEN') onMarked();
  };
  window.addEventListener('storage', changed);
  return () => window.removeEventListener('storage', changed);
}
