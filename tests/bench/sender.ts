import { Agent, request } from 'node:http';
import type { GraphQLResult } from '../../bin/demo/client.ts';
import { dataOf } from '../../bin/demo/client.ts';

const CONNECTIONS = 64;

export interface Connections {
  readonly send: Sender;
  readonly close: () => void;
}

/** Sends a document and reads the whole answer. */
export type Sender = <Data>(token: string | null, query: string, variables: object) => Promise<Data>;

/** As little as a client can be, so that the figures are the server's: kept connections and no `fetch`. */
export function createSender(url: string): Connections {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const text = (token: string | null, body: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        accept: 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      };
      const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    send: async <Data>(token: string | null, query: string, variables: object) => {
      const answer = await text(token, JSON.stringify({ query, variables }));
      return dataOf(JSON.parse(answer) as GraphQLResult<Data>);
    },
    close: () => agent.destroy(),
  };
}
