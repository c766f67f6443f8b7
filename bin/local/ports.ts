import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { StartError } from './start-error.ts';

const LOOPBACK = ['127.0.0.1', '::1'];

/** Tries to listen: the port, or null when it is taken. A missing address is no obstacle. */
function probe(port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(port);
      else reject(error.code === 'EACCES' ? new StartError(`Port ${port} needs more rights: choose another.`) : error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const taken = (server.address() as AddressInfo).port;
      server.close(() => resolve(taken));
    });
  });
}

/** Whether nobody listens on a port of this machine. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of LOOPBACK) {
    if ((await probe(port, host)) === null) return false;
  }
  return true;
}

/** A port of this machine that nobody listens on now. */
export async function anyFreePort(): Promise<number> {
  for (;;) {
    const port = await probe(0, '127.0.0.1');
    if (port !== null && (await isFree(port))) return port;
  }
}

/** Who listens on a port, such as `"node" (process 123)`, as far as this user may know. */
function holder(port: number): string {
  try {
    const found = execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 3000,
    });
    const [, pid, name] = /^p(\d+)\nc([^\n]*)/m.exec(found) ?? [];
    return pid === undefined ? 'another program' : `"${name}" (process ${pid})`;
  } catch {
    return 'another program';
  }
}

/**
 * Makes sure that the ports which people know are free.
 * @param ports by the variable that sets each
 * @throws StartError with one line a busy port
 */
export async function requireFree(ports: Readonly<Record<string, number>>): Promise<void> {
  const lines: string[] = [];
  for (const [variable, port] of Object.entries(ports)) {
    if (await isFree(port)) continue;
    lines.push(`Port ${port} is in use by ${holder(port)}: stop it, or choose another port with ${variable}=…`);
  }
  if (lines.length > 0) throw new StartError(lines.join('\n'));
}

/** Ports that only the parts of one system use, kept in its data folder so that every start takes the same. */
export class InternalPorts {
  readonly #file: string;
  readonly #kept: Map<string, number>;
  readonly #publicPorts: ReadonlySet<number>;

  /** @param publicPorts of the same system, which are free until it listens there */
  constructor(dataDir: string, publicPorts: readonly number[] = []) {
    this.#file = portsFile(dataDir);
    this.#kept = readKept(this.#file);
    this.#publicPorts = new Set(publicPorts);
  }

  /** The port kept for a part if it is free, else the preferred one, else any; the choice is kept. */
  async choose(part: string, preferred: number): Promise<number> {
    const others = new Set([...this.#kept].filter(([name]) => name !== part).map(([, port]) => port));
    for (const candidate of [this.#kept.get(part) ?? preferred, preferred]) {
      if (others.has(candidate) || this.#publicPorts.has(candidate)) continue;
      if (await isFree(candidate)) return this.#keep(part, candidate);
    }
    return this.#keep(part, await anyFreePort());
  }

  #keep(part: string, port: number): number {
    this.#kept.set(part, port);
    writeFileSync(this.#file, `${JSON.stringify(Object.fromEntries(this.#kept))}\n`);
    return port;
  }
}

const portsFile = (dataDir: string): string => path.join(dataDir, 'ports.json');

/** The ports that the parts of the system in a folder took when it was last started. */
export const keptPorts = (dataDir: string): ReadonlyMap<string, number> => readKept(portsFile(dataDir));

/** A damaged file is as good as none: the ports are only habits. */
function readKept(file: string): Map<string, number> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const entries: [string, unknown][] = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return new Map(entries.filter((entry): entry is [string, number] => Number.isInteger(entry[1])));
  } catch {
    return new Map();
  }
}
