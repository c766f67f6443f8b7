import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { isFree } from '../../bin/local/ports.ts';

/** Below the ports that machines give to outgoing connections, and to whoever asks for any. */
const FIRST_LASTING = 15_000;
const AFTER_LASTING = 30_000;

/** A port of this machine that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/** A port that nobody is given while the process on it is restarted. */
export async function lastingPort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST_LASTING, AFTER_LASTING);
    if (await isFree(port)) return port;
  }
}
