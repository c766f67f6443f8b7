import { expect, onTestFinished, test } from 'vitest';
import { createMailer } from '../../platform/mailer.ts';
import { type MailFault, startHostileMailServer } from '../support/hostile-mail-server.ts';

const MAIL = { to: 'canary@example.com', subject: 'Results', html: '<p>Hello</p>', text: 'Hello', messageId: '<7@rounds>' };
const TAKEN = { messageId: '<7@rounds>', at: expect.any(Number) };

async function attempt(fault: MailFault | null) {
  const server = await startHostileMailServer(() => fault);
  const mailer = createMailer({ mail: { url: server.url, from: 'Rounds <rounds@example.com>' } });
  onTestFinished(async () => {
    mailer.close();
    await server.close();
  });
  return { sent: await mailer.send(MAIL), taken: server.taken };
}

test('a fair attempt is taken once', async () => {
  expect(await attempt(null)).toEqual({ sent: { result: 'SENT' }, taken: [{ ...TAKEN, cut: false }] });
});

test.each([
  ['busy at greeting', 'SMTP_421'],
  ['mailbox busy', 'SMTP_450'],
  ['no room for the content', 'SMTP_452'],
] as const)('%s is tried again later and takes nothing', async (fault, code) => {
  expect(await attempt(fault)).toEqual({ sent: { result: 'TEMPORARY_FAILURE', code }, taken: [] });
});

test.each([['no such mailbox', 'SMTP_550'], ['content refused', 'SMTP_554']] as const)(
  '%s is given up and takes nothing',
  async (fault, code) => {
    expect(await attempt(fault)).toEqual({ sent: { result: 'PERMANENT_FAILURE', code }, taken: [] });
  },
);

test.each(['cut before data', 'cut in data'] as const)('%s takes nothing', async (fault) => {
  expect(await attempt(fault)).toMatchObject({ sent: { result: 'TEMPORARY_FAILURE' }, taken: [] });
});

test('cut after data takes the mail, and nobody is told', async () => {
  const { sent, taken } = await attempt('cut after data');
  expect(sent.result).toBe('UNKNOWN');
  expect(taken).toEqual([{ ...TAKEN, cut: true }]);
});
