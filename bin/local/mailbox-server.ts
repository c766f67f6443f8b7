import type { Server } from 'node:http';
import path from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream } from 'smtp-server';
import { MAILBOX_STYLE, framedHtml, listPage, mailPage } from './mailbox-pages.ts';
import type { MailAddress, StoredMail } from './mailbox-store.ts';
import { MailboxStore, snippet } from './mailbox-store.ts';
import { templatesApp } from './mailbox-templates.ts';

const MAIL_LIMIT_BYTES = 10_000_000;
const PAGE_SIZE = 50;
const MAX_PAGE_SIZE = 500;
const PAGE_POLICY = "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none';"
  + " frame-ancestors 'none'";
const FRAME_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none';"
  + " frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

const mailpitAddress = ({ name, address }: MailAddress) => ({ Name: name, Address: address });

function mailpitMail(mail: StoredMail) {
  return {
    ID: mail.id,
    MessageID: mail.messageId,
    From: mailpitAddress(mail.from),
    To: mail.to.map(mailpitAddress),
    Cc: mail.cc.map(mailpitAddress),
    Bcc: [],
    ReplyTo: mail.replyTo.map(mailpitAddress),
    Subject: mail.subject,
    Size: mail.bytes,
    Tags: [],
  };
}

function mailpitSummary(mail: StoredMail) {
  return {
    ...mailpitMail(mail),
    Created: mail.received.toISOString(),
    Read: false,
    Attachments: mail.attachments,
    Snippet: snippet(mail),
  };
}

function wholeNumber(text: string | undefined, standard: number, max: number): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Math.min(Number(text), max) : standard;
}

/** Names under which this machine reaches itself; any other is a page elsewhere that had its name point here. */
function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

/** The mailbox's pages, and the part of Mailpit's API (v1) that tests and tools use. */
export function mailboxApp(store: MailboxStore): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (!isLocalHost(c.req.header('host'))) return c.text('Open the mailbox as localhost.', 421);
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cache-Control', 'no-store');
    if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', PAGE_POLICY);
  });
  app.get('/style.css', (c) => c.body(MAILBOX_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/', async (c) => c.html(listPage(await store.list(0, MAX_PAGE_SIZE))));
  app.route('/templates', templatesApp(FRAME_POLICY));
  app.get('/view/:id', async (c) => {
    const mail = await store.get(c.req.param('id'));
    return mail ? c.html(mailPage(mail)) : c.notFound();
  });
  app.get('/html/:id', async (c) => {
    const mail = await store.get(c.req.param('id'));
    if (!mail) return c.notFound();
    c.header('Content-Security-Policy', FRAME_POLICY);
    return c.html(framedHtml(mail));
  });
  app.get('/api/v1/messages', async (c) => {
    const start = wholeNumber(c.req.query('start'), 0, MAX_PAGE_SIZE);
    const messages = await store.list(start, wholeNumber(c.req.query('limit'), PAGE_SIZE, MAX_PAGE_SIZE));
    const total = store.count;
    const counts = { total, unread: total, count: messages.length, messages_count: total, start, tags: [] };
    return c.json({ ...counts, messages: messages.map(mailpitSummary) });
  });
  app.get('/api/v1/message/:id', async (c) => {
    const mail = await store.get(c.req.param('id'));
    if (!mail) return c.json({ Error: 'message not found' }, 404);
    const content = { HTML: mail.html, Text: mail.text, Inline: [], Attachments: [] };
    return c.json({ ...mailpitMail(mail), Date: mail.received.toISOString(), ...content });
  });
  app.get('/api/v1/message/:id/headers', async (c) => {
    const mail = await store.get(c.req.param('id'));
    if (!mail) return c.json({ Error: 'message not found' }, 404);
    const byName = new Map<string, string[]>();
    for (const { name, value } of mail.headers) byName.set(name, [...(byName.get(name) ?? []), value]);
    return c.json(Object.fromEntries(byName));
  });
  app.delete('/api/v1/messages', (c) => {
    store.clear();
    return c.text('ok');
  });
  return app;
}

async function receive(stream: SMTPServerDataStream, store: MailboxStore): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
  }
  if (stream.sizeExceeded) throw Object.assign(new Error('The mail is too large.'), { responseCode: 552 });
  store.add(Buffer.concat(chunks));
}

function smtpServer(store: MailboxStore): SMTPServer {
  return new SMTPServer({
    name: 'localhost',
    banner: 'mailbox',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 500,
    size: MAIL_LIMIT_BYTES,
    onData(stream, _session, callback) {
      receive(stream, store).then(
        () => callback(null, 'kept'),
        (error: unknown) => callback(error instanceof Error ? error : new Error('not kept')),
      );
    },
  });
}

/** Listens; false when the machine does not have the address. */
function listen(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(false);
      else reject(error);
    });
    server.listen(port, host, () => resolve(true));
  });
}

export interface Mailbox {
  close(): Promise<void>;
}

/**
 * Takes mail by SMTP on 127.0.0.1 and shows it on 127.0.0.1 and ::1; what it has accepted is under `<data>/mailbox`.
 */
export async function startMailbox(options: { dataDir: string; port: number; smtpPort: number }): Promise<Mailbox> {
  const store = new MailboxStore(path.join(options.dataDir, 'mailbox'));
  const app = mailboxApp(store);
  const pages: Server[] = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    if (await listen(server, options.port, host)) pages.push(server);
  }
  const smtp = smtpServer(store);
  await new Promise<void>((resolve, reject) => {
    smtp.once('error', reject);
    smtp.listen(options.smtpPort, '127.0.0.1', resolve);
  });
  // A client that hangs up in the middle of a mail is its own trouble; the mail was not accepted.
  smtp.on('error', () => undefined);
  return {
    async close() {
      const closing = pages.map((server) => new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }));
      await Promise.all([...closing, new Promise<void>((resolve) => smtp.close(resolve))]);
    },
  };
}
