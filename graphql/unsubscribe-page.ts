import { html } from 'hono/html';
import { type Page, pageOf } from './pages.ts';

const STYLE = `
:root {
  color-scheme: light dark;
  --canvas: light-dark(oklch(0.975 0.006 95), oklch(0.185 0.008 165));
  --surface: light-dark(oklch(0.995 0.003 95), oklch(0.225 0.009 165));
  --line: light-dark(oklch(0.895 0.01 95), oklch(0.315 0.011 165));
  --text: light-dark(oklch(0.255 0.018 165), oklch(0.945 0.008 95));
  --muted: light-dark(oklch(0.475 0.016 150), oklch(0.735 0.012 120));
  --accent: light-dark(oklch(0.43 0.08 165), oklch(0.8 0.115 162));
  --accent-hover: light-dark(oklch(0.37 0.07 165), oklch(0.86 0.105 162));
  --on-accent: light-dark(oklch(0.99 0.006 95), oklch(0.19 0.03 165));
  --focus: light-dark(oklch(0.5 0.13 250), oklch(0.78 0.12 240));
}
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  min-height: 100vh; display: grid; place-content: center; gap: 1.25rem; grid-template-columns: minmax(0, 30rem);
  padding: 1.5rem 1rem; background: var(--canvas); color: var(--text);
  font: 400 0.9375rem/1.55 'Geist Variable', system-ui, sans-serif; -webkit-font-smoothing: antialiased;
}
header { display: flex; align-items: center; gap: 0.5rem; padding-inline: 0.25rem; font-weight: 600; letter-spacing: -0.02em; }
header svg { width: 1.5rem; height: 1.5rem; }
main {
  display: grid; justify-items: start; gap: 1rem; padding: 2rem; border: 1px solid var(--line); border-radius: 0.75rem;
  background: var(--surface);
}
h1 { font-size: 1.5rem; font-weight: 600; line-height: 1.25; letter-spacing: -0.022em; text-wrap: balance; }
p { color: var(--muted); text-wrap: pretty; }
button {
  margin-top: 0.5rem; padding: 0.65rem 1.5rem; border: 0; border-radius: 0.5rem; background: var(--accent);
  color: var(--on-accent); font: inherit; font-weight: 560; cursor: pointer;
}
button:hover { background: var(--accent-hover); }
button.quiet { border: 1px solid var(--line); background: transparent; color: var(--text); }
button.quiet:hover { background: var(--canvas); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 0.25rem; }
`;

const MARK = html`<svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="9" fill="#175d45"/><circle
cx="16" cy="16" r="7.5" fill="none" stroke="#fdfcf7" stroke-width="3" stroke-linecap="round"
stroke-dasharray="35.3 11.8" transform="rotate(-90 16 16)"/></svg>`;

interface Words {
  title: string;
  text: string;
  /** The one thing that can be done; it is sent to the address of the page itself. */
  button?: { label: string; reminders: 'on' | 'off' };
}

function unsubscribePage({ title, text, button }: Words): Page {
  const form = button && html`<form method="post"><input type="hidden" name="reminders" value="${button.reminders}"><button
class="${button.reminders === 'on' ? 'quiet' : ''}">${button.label}</button></form>`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Rounds</title>
<style>${STYLE}</style>
</head>
<body>
<header>${MARK}Rounds</header>
<main><h1>${title}</h1><p>${text}</p>${form ?? ''}</main>
</body>
</html>`;
  if (page instanceof Promise) throw new TypeError('A page of plain words has nothing to wait for.');
  return pageOf(page, { forms: true });
}

/** What the link that stops reminders shows. None of it says anything of an account. */
export const UNSUBSCRIBE_PAGES = {
  ask: unsubscribePage({
    title: 'Stop reminders?',
    text: 'You will get no more reminders of due dates and no more invitations to continue. '
      + 'You will still be told when a round opens, when a due date has passed, and what your results are.',
    button: { label: 'Stop reminders', reminders: 'off' },
  }),
  off: unsubscribePage({
    title: 'Reminders are off',
    text: 'You will get no more reminders of due dates and no more invitations to continue. You can close this page.',
    button: { label: 'Turn them on again', reminders: 'on' },
  }),
  on: unsubscribePage({
    title: 'Reminders are on',
    text: 'Before a round is due you will be reminded again. You can close this page.',
    button: { label: 'Stop reminders', reminders: 'off' },
  }),
  badLink: unsubscribePage({
    title: 'This link does not work',
    text: 'A part of its address is missing or was changed. Open it once more from the e-mail itself.',
  }),
  tooMany: unsubscribePage({
    title: 'Too many requests',
    text: 'Nothing was changed. Open the link once more in a minute.',
  }),
  away: unsubscribePage({
    title: 'Not right now',
    text: 'Nothing was changed: Rounds cannot be reached at the moment. Open the link once more in a minute.',
  }),
} as const;
