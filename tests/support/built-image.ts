import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { projectFolder } from '../../bin/local/program.ts';
import { type ComposeService, readImage } from './compose.ts';

const run = promisify(execFile);

/** A process of the image. */
export interface RunningProgram {
  process: ChildProcess;
  /** Resolves at the first line that holds the text; fails when the process ends without it. */
  said(text: string): Promise<void>;
  output(): string;
  ended: Promise<number | null>;
}

export interface BuiltImage {
  folder: string;
  /** Starts a service's command with the image's variables, the service's own, and these instead of some. */
  start(service: ComposeService, variables: Record<string, string>): RunningProgram;
  /** Runs a health check of the form `["CMD", …]` or of the image; its exit code. */
  check(command: readonly string[], variables: Record<string, string>): Promise<number | null>;
  close(): Promise<void>;
}

/** Makes a folder with the server built anew, and everything else that the Dockerfile takes linked; it is the caller's. */
export async function buildFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rounds-image-'));
  const { paths } = readImage();
  for (const name of paths.filter((file) => file !== 'dist')) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await symlink(path.join(projectFolder, name), path.join(folder, name));
  }
  const tsc = path.join(projectFolder, 'node_modules/.bin/tsc');
  try {
    await run(tsc, ['-p', path.join(projectFolder, 'tsconfig.build.json'), '--outDir', path.join(folder, 'dist')]);
    await run(process.execPath, [path.join(folder, 'dist/bin/build-workflows.js')], { cwd: folder });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** The folder that the Dockerfile makes, built anew, without an engine. */
export async function buildImage(): Promise<BuiltImage> {
  const folder = await buildFolder();
  const image = imageIn(folder);
  return {
    ...image,
    async close() {
      await image.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @param folder as `buildFolder` makes it; it stays when the image is closed */
export function imageIn(folder: string): BuiltImage {
  const { env } = readImage();
  const children = new Set<ChildProcess>();
  function start(command: readonly string[], variables: Record<string, string>): RunningProgram {
    const [program, ...args] = command;
    if (program !== 'node') throw new Error(`The image runs node, not ${program}.`);
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...env, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    const lines: string[] = [];
    const wake = new EventTarget();
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        wake.dispatchEvent(new Event('line'));
      });
    }
    const ended = once(child, 'close').then(([code]) => {
      children.delete(child);
      return code as number | null;
    });
    const output = (): string => lines.join('\n');
    return {
      process: child,
      output,
      ended,
      async said(text) {
        while (!output().includes(text)) {
          const line = new Promise((resolve) => {
            wake.addEventListener('line', resolve, { once: true });
          });
          const code = await Promise.race([line.then(() => 'line' as const), ended]);
          if (code !== 'line' && !output().includes(text)) throw new Error(`Ended with ${code}:\n${output()}`);
        }
      },
    };
  }
  return {
    folder,
    start: ({ command = [], environment = {} }, variables) => {
      const own = Object.entries(environment).map(([name, value]) => [name, String(value)]);
      return start(command, { ...Object.fromEntries(own), ...variables });
    },
    check: (command, variables) => start(command.filter((word) => word !== 'CMD'), variables).ended,
    async close() {
      await Promise.all([...children].map((child) => {
        child.kill('SIGKILL');
        return once(child, 'close');
      }));
    },
  };
}
