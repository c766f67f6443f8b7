import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import type { Mail, SendResult } from '../../platform/mailer.ts';
import { createMailer } from '../../platform/mailer.ts';
import { freePort } from '../support/ports.ts';
import { startScriptedMailServer } from '../support/scripted-mail-server.ts';

const MAIL = {
  to: 'canary@example.com',
  subject: 'Your results are in',
  html: '<p>Hello</p>',
  text: 'Hello',
  messageId: '<0190c2f4@rounds>',
};

async function server(options: SMTPServerOptions): Promise<string> {
  const smtp = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], closeTimeout: 100, ...options });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => smtp.close(resolve)));
  return `127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
}

function send(url: string, more: Partial<Mail> = {}): Promise<SendResult> {
  const mailer = createMailer({ mail: { url, from: 'Rounds <rounds@example.com>' } });
  onTestFinished(() => mailer.close());
  return mailer.send({ ...MAIL, ...more });
}

const replies = (responseCode: number) => Object.assign(new Error('no canary@example.com here'), { responseCode });

test('hands over the mail with its own Message-ID', async () => {
  const taken: string[] = [];
  const address = await server({
    onData(stream, _session, done) {
      stream.setEncoding('utf8').on('data', (chunk: string) => taken.push(chunk)).on('end', () => done());
    },
  });
  expect(await send(`smtp://${address}`)).toEqual({ result: 'SENT' });
  const mail = taken.join('');
  expect(mail).toContain('Message-ID: <0190c2f4@rounds>');
  expect(mail).toContain('Subject: Your results are in');
  expect(mail).toContain('multipart/alternative');
});

test.each([
  [550, 'PERMANENT_FAILURE'],
  [552, 'PERMANENT_FAILURE'],
  [421, 'TEMPORARY_FAILURE'],
  [450, 'TEMPORARY_FAILURE'],
] as const)('takes reply %i to the recipient as %s', async (code, result) => {
  const address = await server({ onRcptTo: (_address, _session, done) => done(replies(code)) });
  expect(await send(`smtp://${address}`)).toEqual({ result, code: `SMTP_${code}` });
});

test.each([[554, 'PERMANENT_FAILURE'], [451, 'TEMPORARY_FAILURE']] as const)(
  'takes reply %i to the content as %s',
  async (code, result) => {
    const address = await server({
      onData: (stream, _session, done) => void stream.on('end', () => done(replies(code))).resume(),
    });
    expect(await send(`smtp://${address}`)).toEqual({ result, code: `SMTP_${code}` });
  },
);

test('tries again later when the mail server does not know us', async () => {
  const address = await server({ allowInsecureAuth: true, onAuth: (_auth, _session, done) => done(replies(535)) });
  const sent = await send(`smtp://user:canary@${address}`);
  expect(sent).toEqual({ result: 'TEMPORARY_FAILURE', code: 'SMTP_535' });
});

test('tries again later when there is no mail server', async () => {
  const sent = await send(`smtp://127.0.0.1:${await freePort()}`);
  expect(sent).toMatchObject({ result: 'TEMPORARY_FAILURE' });
  expect(JSON.stringify(sent)).not.toContain('canary');
});

test('a reply that is cut after the mail was handed over is neither yes nor no', async () => {
  const mails = await startScriptedMailServer(['cut', 'take']);
  onTestFinished(() => mails.close());
  expect(await send(mails.url)).toEqual({ result: 'UNKNOWN', code: 'ECONNECTION' });
  expect(await send(mails.url)).toEqual({ result: 'SENT' });
  expect(mails.messageIds).toEqual([MAIL.messageId, MAIL.messageId]);
});

test('a connection that is cut before the mail was handed over is a clear no', async () => {
  const mails = await startScriptedMailServer(['cut-before']);
  onTestFinished(() => mails.close());
  expect(await send(mails.url)).toEqual({ result: 'TEMPORARY_FAILURE', code: 'ECONNECTION' });
  expect(mails.messageIds).toEqual([]);
});

test('a mail that can be stopped says how, for a person and for one click, and has the date that it is given', async () => {
  const mails = await startScriptedMailServer(['take', 'take']);
  onTestFinished(() => mails.close());
  const unsubscribeUrl = `https://rounds.example.com/unsubscribe?token=${'A'.repeat(22)}.${'b'.repeat(43)}`;
  await send(mails.url, { unsubscribeUrl, date: new Date(Date.UTC(2026, 9, 26, 8)) });
  await send(mails.url);
  const header = (index: number, name: string) => mails.mails[index]?.headers.find(({ key }) => key === name)?.value;
  expect(header(0, 'list-unsubscribe')).toBe(`<${unsubscribeUrl}>`);
  expect(header(0, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(header(0, 'auto-submitted')).toBe('auto-generated');
  expect(header(0, 'date')).toBe('Mon, 26 Oct 2026 08:00:00 +0000');
  expect(header(1, 'list-unsubscribe')).toBeUndefined();
  expect(header(1, 'list-unsubscribe-post')).toBeUndefined();
});
