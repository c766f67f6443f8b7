import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/**
 * What the server does with a mail: takes it; reads it and drops the connection instead of a reply; drops it before it
 * asks for the mail; or refuses it with a reply code.
 */
export type MailStep = 'take' | 'cut' | 'cut-before' | number;

export interface ScriptedMailServer {
  url: string;
  /** All that it has read to the end, whatever it answered. */
  mails: Email[];
  readonly messageIds: (string | undefined)[];
  close(): Promise<void>;
}

/** A real mail server that goes through a script, a step a mail, and takes what comes after it. */
export async function startScriptedMailServer(script: MailStep[], port = 0): Promise<ScriptedMailServer> {
  const mails: Email[] = [];
  const sockets = new Set<Socket>();
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const refusal = (code: number) => Object.assign(new Error('not for ada@example.com'), { responseCode: code });
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onRcptTo(_address, _session, done) {
      if (script[0] !== 'cut-before') return done();
      script.shift();
      cut();
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          mails.push(mail);
          const step = script.shift() ?? 'take';
          if (step === 'cut') cut();
          else done(typeof step === 'number' ? refusal(step) : null);
        }, done);
      });
    },
  });
  // What is cut off on purpose is no fault.
  smtp.on('error', () => undefined);
  smtp.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    mails,
    get messageIds() {
      return mails.map(({ messageId }) => messageId);
    },
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
}
