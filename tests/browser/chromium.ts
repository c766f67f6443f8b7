import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectFolder } from '../../bin/local/program.ts';
import { unpackChromium } from '../../web/tools/chromium.ts';

/** The built web client, as it is served. */
export const clientFolder = path.join(projectFolder, 'web/dist');

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the browser's executable. */
    chromium: string;
  }
}

/** Unpacks Chromium once for a run, in a folder of its own. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(path.join(clientFolder, 'index.html'))) {
    throw new Error('There is no web client to test. Build it first: npm run build:web');
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'rounds-chromium-'));
  provide('chromium', await unpackChromium(folder));
  return () => rm(folder, { recursive: true, force: true });
}
