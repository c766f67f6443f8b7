import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import type { SendResult } from '../../platform/mailer.ts';
import { createMailer } from '../../platform/mailer.ts';
import { freePort } from '../support/ports.ts';

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

function send(url: string): Promise<SendResult> {
  const mailer = createMailer({ mail: { url, from: 'Rounds <rounds@example.com>' } });
  onTestFinished(() => mailer.close());
  return mailer.send(MAIL);
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
