import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectFolder } from '../../bin/local/program.ts';

const AXE = readFileSync(path.join(projectFolder, 'node_modules/axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark'] as const;
const DESK = { width: 1280, height: 860 };
const WIDTHS = [360, DESK.width];

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[] }[];
}

/** What axe finds, in both themes, on a phone and at a desk. The page has to let scripts in. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  if (await page.evaluate<boolean>('typeof axe === "undefined"')) await page.evaluate(AXE);
  for (const width of WIDTHS) {
    await page.setViewportSize({ ...DESK, width });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const run = 'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations)';
      found.push(...(await page.evaluate<Violation[]>(run)).map(({ id, help, nodes }) =>
        `${colorScheme}, ${width} px: ${id} (${help}) at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`));
    }
  }
  return found;
}

/** What sticks out to the side with a style, or is cut off there without a sign that something is missing. */
const tooWide = (style: string): string => `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(style)});
  document.adoptedStyleSheets = [sheet];
  const page = document.documentElement;
  const all = [...document.body.querySelectorAll('*')].filter((one) => one.checkVisibility());
  const cut = all.filter((one) => {
    // What is typed may be longer than its field.
    if (one.matches('input')) return false;
    const { overflowX, textOverflow } = getComputedStyle(one);
    const shortened = overflowX === 'visible' || textOverflow === 'ellipsis';
    return !shortened && one.clientWidth > 1 && one.scrollWidth > one.clientWidth;
  });
  const isOut = (one) => one.getBoundingClientRect().right > page.clientWidth;
  const out = page.scrollWidth > page.clientWidth ? all.filter(isOut) : [];
  document.adoptedStyleSheets = [];
  return [...cut, ...out].map(({ localName, id, classList }) => [localName + (id && '#' + id), ...classList].join('.'));
})()`;

/** How WCAG 1.4.12 has people set text. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;
const VIEWS = [
  { name: 'at 320 px', width: 320, style: '' },
  { name: 'at 320 px with spaced text', width: 320, style: SPACED },
  { name: 'at 200%', width: DESK.width / 2, style: '' },
  { name: 'at a desk with spaced text', width: DESK.width, style: SPACED },
  { name: 'at a desk with text of 200%', width: DESK.width, style: 'html { font-size: 200%; }' },
];

/** Where a page has to be scrolled to the side: on a narrow or magnified screen, or with text that is set wider. */
async function overflows(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { name, width, style } of VIEWS) {
    await page.setViewportSize({ ...DESK, width });
    const wide = await page.evaluate<string[]>(tooWide(style));
    if (wide.length > 0) found.push(`${name}: too wide at ${wide.join(', ')}`);
  }
  return found;
}

/** What keeps people from what is shown, each with where and how it is seen. Leaves the page as at a desk. */
export async function barriers(page: Page): Promise<string[]> {
  const found = [...(await violations(page)), ...(await overflows(page))];
  await page.setViewportSize(DESK);
  return found;
}
