import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Stands for an element where none has the focus. */
export const NOWHERE = 'nothing';

interface Stop {
  /** Role and accessible name, as in `button "Start round"`. */
  what: string;
  /** What a person who sees the page would miss. */
  wrong: string[];
  /** Whether the focus was here before on this way. */
  again: boolean;
}

/**
 * Looks at the focused element as a person does. A place to read on (`tabindex="-1"`) takes no keys and needs no ring;
 * what is hidden behind its drawn label shows the ring there, and a text area may leave it to the form around it.
 */
const LOOK = `(() => {
  const PARTS = 4;
  const passed = (globalThis.passedStops ??= []);
  const element = document.activeElement ?? document.body;
  // A date is one field with a stop for each of its parts.
  const stays = passed.slice(-PARTS).filter((one) => one === element).length;
  const again = passed.at(-1) === element ? stays === PARTS : passed.includes(element);
  passed.push(element);
  if (element === document.body) return { again, wrong: [], nowhere: true };
  const wrong = [];
  const drawn = element.closest('label') ?? element;
  const box = drawn.getClientRects()[0] ?? drawn.getBoundingClientRect();
  const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
  const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
  const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
  const hits = points.map(([x, y]) => document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y));
  if (right - left < 1 || bottom - top < 1) wrong.push('is out of sight');
  else if (!hits.some((hit) => hit && (drawn.contains(hit) || hit.contains(drawn)))) wrong.push('is covered');
  const ringed = (one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  };
  const frame = element.matches('textarea') ? element.closest('form') : null;
  // Parts of a field that the browser makes get a ring of the browser.
  const ours = element.tabIndex >= 0 && element.matches(':focus');
  if (ours && ![element, drawn, frame].some((one) => one && ringed(one))) wrong.push('has no ring');
  return { again, wrong, nowhere: false };
})()`;

/** How the description of an element begins: `- button "Stop" [active]`, quoted where its name would need it. */
const DESCRIBED = /^- '?(?<role>[\w-]+)(?: "(?<name>(?:[^"\\]|\\.)*)")?/;

async function look(page: Page): Promise<Stop> {
  const { nowhere, ...seen } = await page.evaluate<Omit<Stop, 'what'> & { nowhere: boolean }>(LOOK);
  if (nowhere) return { what: NOWHERE, ...seen };
  const described = await page.locator(':focus-within').last().ariaSnapshot();
  const { role = '', name } = DESCRIBED.exec(described)?.groups ?? {};
  const named = name?.replaceAll(/\\(.)/g, '$1').replaceAll("''", "'");
  return { what: named === undefined ? role : `${role} "${named}"`, ...seen };
}

const fits = ({ what }: Stop, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? what === wanted : wanted.test(what);

/** Fails where the focus is lost, elsewhere, or out of sight. */
export async function expectFocus(page: Page, wanted: string | RegExp): Promise<void> {
  const stop = await look(page);
  expect(fits(stop, wanted), `The focus is on ${stop.what}, not on ${String(wanted)}.`).toBe(true);
  expect(stop.wrong, stop.what).toEqual([]);
}

/** Presses a key until the focus is where it is wanted. Fails when it comes round again, with all that it passed. */
async function travel(page: Page, key: string, wanted: string | RegExp): Promise<void> {
  await page.evaluate('globalThis.passedStops = []');
  const passed: string[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await look(page);
    expect(stop.wrong, stop.what).toEqual([]);
    if (fits(stop, wanted)) return;
    if (stop.again) throw new Error(`${key} does not reach ${String(wanted)}. It passes:\n${passed.join('\n')}`);
    passed.push(stop.what);
  }
}

export const tabTo = (page: Page, wanted: string | RegExp) => travel(page, 'Tab', wanted);
export const tabBackTo = (page: Page, wanted: string | RegExp) => travel(page, 'Shift+Tab', wanted);
/** Chooses in a group of radio buttons. */
export const arrowTo = (page: Page, wanted: string | RegExp) => travel(page, 'ArrowDown', wanted);
