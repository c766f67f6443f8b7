import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sparticuz from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';
import { projectFolder } from '../../bin/local/program.ts';

/** The built web client, as it is served. */
export const clientFolder = path.join(projectFolder, 'web/dist');

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the browser's executable. */
    chromium: string;
  }
}

/** Unpacks Chromium once for a run, in a folder of its own: two files at once would unpack into one another. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(path.join(clientFolder, 'index.html'))) {
    throw new Error('There is no web client to test. Build it first: npm run build:web');
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'rounds-chromium-'));
  // The package unpacks into the folder for temporary files and has no option for another one.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    provide('chromium', await sparticuz.executablePath());
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  return () => rm(folder, { recursive: true, force: true });
}
