import { isFree } from '../../bin/local/ports.ts';

/** Below the ports that machines give to outgoing connections: a client that tries again could sit on a part's port. */
const FIRST_PORT = 15_000;
const LAST_PORT = 30_000;

/** Ports that nothing listens on now, by name. */
export async function freePorts(names: readonly string[]): Promise<Record<string, string>> {
  const ports: Record<string, string> = {};
  let port = FIRST_PORT + Math.floor(Math.random() * (LAST_PORT - FIRST_PORT));
  for (const name of names) {
    do port += 1;
    while (!(await isFree(port)));
    ports[name] = String(port);
  }
  return ports;
}
