import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { scriptedReply } from './scripted-model.ts';

const CHARACTERS_A_TOKEN = 4;

export interface ModelServer {
  /** Base URL, without a path. */
  readonly url: string;
  close(): Promise<void>;
}

/** An OpenAI-compatible server on a free port of this machine, whose model is a script. */
export async function startModelServer(): Promise<ModelServer> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      if (request.method !== 'POST' || request.url?.split('?')[0] !== '/v1/chat/completions') {
        response.writeHead(404, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error: { message: 'There is only POST /v1/chat/completions here.' } }));
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(completion(body));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function completion(body: string): string {
  const content = scriptedReply(body);
  const usage = {
    prompt_tokens: Math.ceil(body.length / CHARACTERS_A_TOKEN),
    completion_tokens: Math.ceil(content.length / CHARACTERS_A_TOKEN),
  };
  const message = { role: 'assistant', content };
  return JSON.stringify({ object: 'chat.completion', choices: [{ index: 0, message, finish_reason: 'stop' }], usage });
}
