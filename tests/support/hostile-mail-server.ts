import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** What a hostile mail server does with an attempt to hand over a mail. */
export const MAIL_FAULTS = [
  'busy at greeting', 'mailbox busy', 'no such mailbox', 'no room for the content', 'content refused', 'slow',
  'cut before data', 'cut in data', 'cut after data',
] as const;
export type MailFault = (typeof MAIL_FAULTS)[number];

/** What it says for those that it refuses. */
const REPLIES: Partial<Record<MailFault, number>> = {
  'busy at greeting': 421, 'mailbox busy': 450, 'no such mailbox': 550, 'no room for the content': 452, 'content refused': 554,
};
/** Those that a mail is given up for. */
export const isForGood = (fault: MailFault): boolean => (REPLIES[fault] ?? 0) >= 500;
const SLOW_MS = 2_500;

/** A mail that it took, whether it could say so or not. */
export interface TakenMail {
  messageId: string;
  /** ms since 1970 */
  at: number;
  /** The connection was cut in place of the reply, by this server or by a client that died. */
  cut: boolean;
}

export interface HostileMailServer {
  url: string;
  taken: TakenMail[];
  /** Attempts by what was done with them. */
  done: Record<MailFault | 'taken', number>;
  close(): Promise<void>;
}

const refusal = (fault: MailFault): Error =>
  Object.assign(new Error('Not today.'), { responseCode: REPLIES[fault] ?? 451 });

/**
 * A real mail server on a free port that does with each attempt, in their order, as it is told.
 * @param next the fault of the next attempt, or null for none
 */
export async function startHostileMailServer(next: () => MailFault | null): Promise<HostileMailServer> {
  const sockets = new Map<number, Socket>();
  const faults = new Map<string, MailFault | null>();
  const taken: TakenMail[] = [];
  const done = Object.fromEntries([...MAIL_FAULTS, 'taken'].map((name) => [name, 0])) as HostileMailServer['done'];
  const faultOf = ({ id }: SMTPServerSession) => faults.get(id) ?? null;
  const cut = ({ remotePort }: SMTPServerSession): void => void sockets.get(remotePort)?.resetAndDestroy();

  async function onData(stream: AsyncIterable<Buffer>, session: SMTPServerSession): Promise<void> {
    const fault = faultOf(session);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) {
      if (fault === 'cut in data') return cut(session);
      chunks.push(chunk);
    }
    if (fault === 'no room for the content' || fault === 'content refused') throw refusal(fault);
    if (fault === 'slow') await delay(SLOW_MS);
    const head = Buffer.concat(chunks).toString('latin1').split('\r\n\r\n')[0] ?? '';
    const messageId = /^message-id:\s*(\S+)/im.exec(head)?.[1] ?? 'none';
    const isGone = sockets.get(session.remotePort)?.destroyed ?? true;
    taken.push({ messageId, at: Date.now(), cut: isGone || fault === 'cut after data' });
    if (fault === 'cut after data') cut(session);
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onConnect(session, callback) {
      const fault = next();
      faults.set(session.id, fault);
      done[fault ?? 'taken'] += 1;
      callback(fault === 'busy at greeting' ? refusal(fault) : null);
    },
    onRcptTo(_address, session, callback) {
      const fault = faultOf(session);
      if (fault === 'cut before data') return cut(session);
      callback(fault === 'mailbox busy' || fault === 'no such mailbox' ? refusal(fault) : null);
    },
    onData(stream, session, callback) {
      onData(stream, session).then(() => callback(null), callback);
    },
    onClose: ({ id }) => void faults.delete(id),
  });
  // A client that is killed in the middle is what this is for.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.on('close', () => sockets.delete(port));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The mail server has no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    taken,
    done,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
    }),
  };
}
