import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type Page, chromium } from 'playwright-core';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const MAX_PICTURE_BYTES = 200_000;
const WAIT_MS = 20_000;

/** Lengths in CSS pixels: a picture shows one screen, or as much of its page as `maxHeight` lets it. */
const DEVICES = [
  { width: 1280, height: 900, maxHeight: 1300, scale: 1, committed: 'light' },
  { width: 390, height: 844, maxHeight: 844, scale: 1.5, committed: 'dark' },
] as const;
type Device = (typeof DEVICES)[number];

interface Eye {
  readonly device: Device;
  readonly page: Page;
}

/** Where pictures go: one look a device is committed, the other goes to a folder of its own or is not taken. */
export interface Folders {
  readonly committed: string;
  readonly others: string | null;
}

/** What of a page is in a picture: one screen from its top, where nothing else is said. */
export interface Frame {
  /** CSS selector of what the picture begins with. */
  readonly from?: string;
  /** The whole page where the device has room for it. */
  readonly isWhole?: boolean;
}

/** A browser that looks at every page on a desktop and a phone, in both themes. */
export class Camera {
  readonly #browser: Browser;
  readonly #eyes: readonly Eye[];
  readonly #folders: Folders;
  #bytes = 0;

  private constructor(browser: Browser, eyes: readonly Eye[], folders: Folders) {
    this.#browser = browser;
    this.#eyes = eyes;
    this.#folders = folders;
  }

  /** @param url of the system that is photographed */
  static async open(url: string, folders: Folders): Promise<Camera> {
    for (const folder of [folders.committed, folders.others]) {
      if (folder !== null) await mkdir(folder, { recursive: true });
    }
    const executablePath = await sparticuz.executablePath();
    const browser = await chromium.launch({ executablePath, headless: true });
    const eyes = await Promise.all(
      DEVICES.map(async (device) => {
        const context = await browser.newContext({
          baseURL: url,
          viewport: { width: device.width, height: device.height },
          deviceScaleFactor: device.scale,
          hasTouch: device.scale > 1,
          locale: 'en-GB',
          timezoneId: 'Europe/Stockholm',
          reducedMotion: 'reduce',
        });
        context.setDefaultTimeout(WAIT_MS);
        return { device, page: await context.newPage() };
      }),
    );
    return new Camera(browser, eyes, folders);
  }

  /** The size of the committed pictures so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Does something in the page of every device, one after the other. */
  async each(work: (page: Page, index: number) => Promise<void>): Promise<void> {
    for (const [index, { page }] of this.#eyes.entries()) await work(page, index);
  }

  /**
   * Photographs what the pages show now.
   * @throws where a committed picture is too large
   */
  async photograph(name: string, frame: Frame = {}): Promise<void> {
    for (const eye of this.#eyes) {
      for (const theme of THEMES) await this.#take(name, frame, eye, theme);
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #take(name: string, frame: Frame, { device, page }: Eye, theme: Theme): Promise<void> {
    const isCommitted = device.committed === theme;
    const folder = isCommitted ? this.#folders.committed : this.#folders.others;
    if (folder === null) return;
    const file = path.join(folder, `${name}-${theme}-${device.width}.png`);
    await page.emulateMedia({ colorScheme: theme });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    // A window as high as the page: what sticks to its edge is drawn where it ends up.
    const pageHeight = frame.isWhole ? Number(await page.evaluate('document.documentElement.scrollHeight')) : 0;
    const height = Math.min(device.maxHeight, Math.max(device.height, pageHeight));
    await page.setViewportSize({ width: device.width, height });
    const start = `document.querySelector(${JSON.stringify(frame.from ?? 'body')})`;
    await page.evaluate(`${start}.scrollIntoView({ behavior: 'instant' })`);
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
    await page.setViewportSize({ width: device.width, height: device.height });
    if (!isCommitted) return;
    const { size } = await stat(file);
    if (size > MAX_PICTURE_BYTES) {
      throw new Error(`${path.basename(file)} has ${size} bytes, more than ${MAX_PICTURE_BYTES}: show less of it.`);
    }
    this.#bytes += size;
  }
}
