import { type ServerResponse, createServer } from 'node:http';
import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { scriptedReply } from '../../bin/demo/scripted-model.ts';
import { completion } from './model-server/exchange.ts';

/** A model's server that answers each request when a test says. */
export interface HeldModel {
  url: string;
  /** Resolves once so many requests have come. */
  asked(count: number): Promise<void>;
  /** Answers what waits, and from now on everything at once. */
  release: () => void;
  close(): void;
}

/** @param holds which requests wait, by their body; the others are answered at once */
export async function startHeldModel(holds: (body: string) => boolean): Promise<HeldModel> {
  const waiting: (() => void)[] = [];
  const moments = new EventEmitter();
  let isHolding = true;
  let held = 0;
  const reply = (response: ServerResponse, body: string): void => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(completion(scriptedReply(body)));
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      if (!holds(body)) return reply(response, body);
      held += 1;
      moments.emit('held');
      if (isHolding) waiting.push(() => reply(response, body));
      else reply(response, body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async asked(count) {
      for (;;) {
        if (held >= count) return;
        await once(moments, 'held');
      }
    },
    release() {
      isHolding = false;
      for (const answer of waiting.splice(0)) answer();
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
