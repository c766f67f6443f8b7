import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright-core';
import { unpackChromium } from '../chromium.ts';

const WAIT_MS = 20_000;
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** A Chromium of its own that is told what to do over a port of this machine. */
export interface Browser {
  readonly port: number;
  /** Signs in over the form, as a person does; the session stays in the browser. */
  signIn(url: string, account: { email: string; password: string }): Promise<void>;
  /** Stops it and removes everything that it wrote. */
  close(): void;
}

/** Starts it. However this process ends, short of SIGKILL, Chromium and its folder go with it. */
export async function openBrowser(): Promise<Browser> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rounds-lighthouse-'));
  let launcher: Launcher | null = null;
  const close = (): void => {
    launcher?.kill();
    launcher = null;
    // What was just killed can still be closing its files.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  process.once('exit', close);
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));

  const chromePath = await unpackChromium(folder);
  const userDataDir = path.join(folder, 'profile');
  mkdirSync(userDataDir);
  launcher = new Launcher({
    chromePath,
    userDataDir,
    chromeFlags: ['--headless', '--no-sandbox', '--disable-dev-shm-usage'],
    logLevel: 'silent',
  });
  await launcher.launch();
  const { port } = launcher;
  if (port === undefined) throw new Error('Chromium was started without a port.');
  return { port, signIn: (url, account) => signIn(port, url, account), close };
}

async function signIn(port: number, url: string, account: { email: string; password: string }): Promise<void> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const [context] = browser.contexts();
    if (!context) throw new Error('Chromium has no profile to sign in with.');
    const page = await context.newPage();
    page.setDefaultTimeout(WAIT_MS);
    await page.goto(`${url}/sign-in`);
    await page.getByLabel('E-mail', { exact: true }).fill(account.email);
    await page.getByLabel('Password', { exact: true }).fill(account.password);
    await page.locator('form button[type="submit"]').click();
    await page.waitForURL(/\/interviews$/);
    await page.close();
  } finally {
    // Only the connection is closed: the browser is not this one's.
    await browser.close();
  }
}
