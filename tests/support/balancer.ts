import { once } from 'node:events';
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/** Stands before several processes as a load balancer does. */
export interface Balancer {
  url: string;
  close(): void;
}

/**
 * Passes connections on to ports of this machine in turn, past those that take none.
 * @param ports are asked for at every connection
 */
export async function startBalancer(ports: () => readonly number[]): Promise<Balancer> {
  const open = new Set<Socket>();
  let turn = 0;
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  };

  function pass(client: Socket, candidates: readonly number[]): void {
    const [port, ...others] = candidates;
    if (port === undefined) {
      client.destroy();
      return;
    }
    const server = connect(port, '127.0.0.1');
    keep(server);
    const next = (): void => pass(client, others);
    server.once('error', next);
    server.once('connect', () => {
      server.removeListener('error', next);
      for (const [one, other] of [[client, server], [server, client]] as const) {
        one.on('error', () => other.destroy());
        one.once('close', () => other.destroy());
        one.pipe(other);
      }
    });
  }

  const balancer = createServer((client) => {
    keep(client);
    const all = ports();
    turn += 1;
    pass(client, all.map((_, index) => all[(turn + index) % all.length] ?? 0));
  });
  balancer.listen(0, '127.0.0.1');
  await once(balancer, 'listening');
  return {
    url: `http://127.0.0.1:${(balancer.address() as AddressInfo).port}`,
    close() {
      balancer.close();
      for (const socket of open) socket.destroy();
    },
  };
}
