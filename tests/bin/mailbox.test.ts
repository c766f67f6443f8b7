import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Mailbox } from '../../bin/local/mailbox-server.ts';
import { startMailbox } from '../../bin/local/mailbox-server.ts';
import { MailboxStore } from '../../bin/local/mailbox-store.ts';
import { createMailer } from '../../platform/mailer.ts';
import { freePort } from '../support/ports.ts';

let dataDir: string;
let port: number;
let smtpPort: number;
let mailbox: Mailbox;

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'rounds-mailbox-'));
  [port, smtpPort] = [await freePort(), await freePort()];
  mailbox = await startMailbox({ dataDir, port, smtpPort });
});

afterEach(async () => {
  await mailbox.close();
  rmSync(dataDir, { recursive: true });
});

async function send(subject: string, html = `<p>${subject}</p>`, to = 'Ada <ada@example.com>'): Promise<void> {
  const mail = { url: `smtp://127.0.0.1:${smtpPort}`, from: 'Rounds <rounds@localhost>' };
  const mailer = createMailer({ mail });
  const text = `Text of\n ${subject}`;
  const sent = await mailer.send({ to, subject, html, text, messageId: `<${subject.length}@rounds>` });
  expect(sent).toEqual({ result: 'SENT' });
  mailer.close();
}

const get = (where: string, host = '127.0.0.1') => fetch(`http://${host}:${port}${where}`);

interface Listing {
  total: number;
  count: number;
  messages: { ID: string; Subject: string; [field: string]: unknown }[];
}

const listing = async (query = ''): Promise<Listing> => (await get(`/api/v1/messages${query}`)).json();

test('keeps a mail and answers as Mailpit does', async () => {
  const before = Date.now();
  await send('Zażółć');
  const { messages, ...counts } = await listing();
  expect(counts).toMatchObject({ total: 1, unread: 1, count: 1, messages_count: 1, start: 0 });
  expect(messages).toEqual([
    expect.objectContaining({
      MessageID: '6@rounds',
      From: { Name: 'Rounds', Address: 'rounds@localhost' },
      To: [{ Name: 'Ada', Address: 'ada@example.com' }],
      Subject: 'Zażółć',
      Snippet: 'Text of Zażółć',
      Attachments: 0,
    }),
  ]);
  expect(Date.parse(String(messages[0]?.['Created']))).toBeGreaterThanOrEqual(before);
  const mail = await (await get(`/api/v1/message/${messages[0]?.ID}`)).json();
  expect(mail).toMatchObject({ Subject: 'Zażółć', HTML: expect.stringContaining('<p>Zażółć</p>') });
  expect(mail.Text).toContain('Text of\n Zażółć');
  const headers = await (await get('/api/v1/message/latest/headers')).json();
  expect(headers['Message-ID']).toEqual(['<6@rounds>']);
  expect((await get('/api/v1/message/none')).status).toBe(404);
});

test('lists mails newest first, by pages, and forgets them on request', async () => {
  for (const subject of ['one', 'two', 'three']) await send(subject);
  expect((await listing()).messages.map((one) => one.Subject)).toEqual(['three', 'two', 'one']);
  expect(await listing('?start=1&limit=1')).toMatchObject({ total: 3, count: 1, messages: [{ Subject: 'two' }] });
  const page = await (await get('/')).text();
  expect(page.indexOf('three')).toBeLessThan(page.indexOf('one'));
  expect((await fetch(`http://127.0.0.1:${port}/api/v1/messages`, { method: 'DELETE' })).status).toBe(200);
  expect(await listing()).toMatchObject({ total: 0, messages: [] });
  expect(readdirSync(path.join(dataDir, 'mailbox'))).toEqual([]);
});

test('has its mails still after a restart, and lets nobody else read them', async () => {
  await send('kept');
  await mailbox.close();
  mailbox = await startMailbox({ dataDir, port, smtpPort });
  expect((await listing()).messages.map((one) => one.Subject)).toEqual(['kept']);
  const folder = path.join(dataDir, 'mailbox');
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder).map((name) => statSync(path.join(folder, name)).mode & 0o777)).toEqual([0o600]);
});

test('keeps the newest 500, in the order in which they came', () => {
  const folder = path.join(dataDir, 'many');
  const store = new MailboxStore(folder);
  const ids = Array.from({ length: 503 }, (_, index) => store.add(Buffer.from(`Subject: ${index}\r\n\r\n`)));
  expect(store.count).toBe(500);
  writeFileSync(path.join(folder, 'notes.txt'), '');
  writeFileSync(path.join(folder, 'half.eml.new'), '');
  expect(new MailboxStore(folder).count).toBe(500);
  expect(ids.toSorted()).toEqual(ids);
});

test('shows a mail without trusting it', async () => {
  await send('<img src=x onerror=alert(1)>', '<script>alert(1)</script><a href="http://localhost:4000/">Open</a>');
  const [{ ID } = { ID: '' }] = (await listing()).messages;
  for (const where of ['/', `/view/${ID}`]) {
    const response = await get(where);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'");
    const page = await response.text();
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  }
  const view = await (await get(`/view/${ID}`)).text();
  expect(view).toMatch(/<iframe [^>]*src="\/html\/[^"]+"\s+sandbox="allow-popups allow-popups-to-escape-sandbox">/);
  const frame = await get(`/html/${ID}`);
  expect(frame.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox allow-popups/);
  expect(await frame.text()).toContain('<base target="_blank"><script>');
  expect((await get('/view/none')).status).toBe(404);
  expect((await get('/html/..%2F..%2Fsecrets.json')).status).toBe(404);
});

test('is there as localhost on both addresses, and under no other name', async () => {
  expect((await get('/', '[::1]')).status).toBe(200);
  const status = await new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', headers: { host: 'rebound.example.com' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
  expect(status).toBe(421);
});

test('outlives a client that hangs up in the middle of a mail', async () => {
  const closed = new Promise<void>((resolve) => {
    const socket = connect(smtpPort, '127.0.0.1');
    let step = 0;
    const lines = ['EHLO x', 'MAIL FROM:<a@example.com>', 'RCPT TO:<b@example.com>', 'DATA', 'Subject: half'];
    socket.setEncoding('utf8').on('data', (text: string) => {
      if (!/^\d{3} /m.test(text)) return;
      socket.write(`${lines[step]}\r\n`);
      step += 1;
      if (step === lines.length) socket.destroy();
    });
    socket.on('close', () => resolve());
  });
  await closed;
  await send('whole');
  expect((await listing()).messages.map((one) => one.Subject)).toEqual(['whole']);
});

test('shows every template with made-up content, in both forms, without trusting it', async () => {
  expect(await (await get('/')).text()).toContain('href="/templates"');
  const index = await (await get('/templates')).text();
  const names = [...index.matchAll(/href="\/templates\/([\w-]+)"/g)].map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(['results', 'round-open', 'reminder', 'continue', 'expired']));
  for (const name of names) {
    const page = await get(`/templates/${name}?format=html`);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox allow-popups/);
    expect(await page.text()).toContain('Hello Ada Lovelace,');
    const text = await get(`/templates/${name}?format=text`);
    expect(text.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await text.text()).toContain('Hello Ada Lovelace,');
  }
  for (const none of ['none', 'constructor', 'reminder?format=pdf']) expect((await get(`/templates/${none}`)).status).toBe(404);
});
