import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(import.meta.url);

/** Whether this runs from `.ts` files (by tsx) rather than from `dist/`. */
export const fromSource = here.endsWith('.ts');

const binFolder = path.dirname(path.dirname(here));

/** The folder of package.json, prisma/ and web/. */
export const projectFolder = path.resolve(binFolder, fromSource ? '..' : '../..');

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
}

/** How Node runs a file, as the process itself: the `tsx` command would fork. Built files need no loader. */
export function nodeProgram(file: string): Program {
  if (!file.endsWith('.ts')) return { command: process.execPath, args: ['--enable-source-maps', file] };
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return { command: process.execPath, args: ['--import', loader, file] };
}

/** One of this project's own programs, such as `api` or `local/mailbox`, in the form in which this one runs. */
export function ownProgram(name: string): string {
  return path.join(binFolder, `${name}.${fromSource ? 'ts' : 'js'}`);
}
