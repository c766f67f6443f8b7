import type { ModelClient, ModelMessage, ModelRequest } from '../../../interviewer/groq/client.ts';
import { createGroqInterviewer } from '../../../interviewer/groq/interviewer.ts';
import type { Interviewer } from '../../../interviewer/interviewer.ts';
import { ModelError } from '../../../interviewer/model-error.ts';
import { createRuleBasedInterviewer } from '../../../interviewer/rule-based/interviewer.ts';

export type Request = ModelRequest<unknown>;
/** What a model says, how it fails, or both as a function of what it is asked. Undefined: it never answers. */
export type Reply = object | ModelError | undefined | ((request: Request) => object | ModelError);

interface LogLine {
  level: 'info' | 'warn';
  fields: Record<string, unknown>;
  message: string;
}

export interface ScriptedClient extends ModelClient {
  requests: Request[];
}

/** A model that says what a test wants, in turn; replies are read by the request's schema, as from a real endpoint. */
export function scriptedClient(...replies: Reply[]): ScriptedClient {
  const requests: Request[] = [];
  return {
    provider: 'Scripted',
    inTurn: (_signal, work) => work(),
    requests,
    async ask(request) {
      const scripted = replies[Math.min(requests.push(request), replies.length) - 1];
      const reply = typeof scripted === 'function' ? scripted(request) : scripted;
      if (reply === undefined) return new Promise(() => undefined);
      if (reply instanceof ModelError) throw reply;
      const read = request.schema.safeParse(JSON.parse(JSON.stringify(reply)));
      if (!read.success) throw new ModelError('MALFORMED', 'SCHEMA');
      return read.data;
    },
  };
}

export const rules = createRuleBasedInterviewer();

/** The interviewer with a scripted model, what it asked, and what it logged. */
export function scripted(...replies: Reply[]): { interviewer: Interviewer; requests: Request[]; logged: LogLine[] } {
  const client = scriptedClient(...replies);
  const logged: LogLine[] = [];
  const line = (level: LogLine['level']) => (fields: unknown, message?: string) =>
    logged.push({ level, fields: Object(fields), message: message ?? '' });
  const log = { info: line('info'), warn: line('warn') };
  const interviewer = createGroqInterviewer({ client, models: ['big', 'small'], totalMs: 5_000, rules, log });
  return { interviewer, requests: client.requests, logged };
}

export const systemOf = (request: Request | undefined): string =>
  (request?.messages ?? []).filter(({ role }) => role === 'system').map(({ content }) => content).join('\n');

/** The data of a message, read as the prompt describes it. */
export function dataOf(message: ModelMessage | undefined): unknown {
  const lines = message?.content.split('\n') ?? [];
  const opening = lines.findIndex((line) => line.startsWith('<<<'));
  const boundary = lines[opening]?.slice('<<<'.length);
  if (lines.length !== opening + 3 || lines[opening + 2] !== `${boundary}>>>`) throw new Error('No data message');
  return JSON.parse(lines[opening + 1] ?? '');
}

export const account = { interviewId: 'canary-interview', userId: 'canary-user', partnerId: 'canary-partner' };
