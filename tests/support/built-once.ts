import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildFolder } from './built-image.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server as it is now, built: processes of it start in half the time that sources take. */
    builtFolder: string;
  }
}

/** Both projects that start processes run in one process of vitest, one after the other. */
const FOLDER = 'ROUNDS_TEST_BUILD';

/** Builds the server once for all tests of a run. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const known = process.env[FOLDER];
  if (known !== undefined) {
    provide('builtFolder', known);
    return async () => undefined;
  }
  const folder = await buildFolder();
  process.env[FOLDER] = folder;
  provide('builtFolder', folder);
  return async () => {
    delete process.env[FOLDER];
    await rm(folder, { recursive: true, force: true });
  };
}
