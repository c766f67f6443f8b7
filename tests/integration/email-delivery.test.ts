import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createEmailActivities } from '../../activities/email/deliver.ts';
import { newId } from '../../platform/ids.ts';
import { createLogger } from '../../platform/log.ts';
import { createMailer } from '../../platform/mailer.ts';
import { createUnsubscribeTokens } from '../../platform/unsubscribe-token.ts';
import { setReminders } from '../../services/accounts/set-reminders.ts';
import type { Viewer } from '../../services/services.ts';
import type { EmailKind } from '../../store/email-messages.ts';
import { freePort } from '../support/ports.ts';
import { type MailStep, startScriptedMailServer } from '../support/scripted-mail-server.ts';
import { StoredInterview, setClock } from '../support/stored-interview.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem({ worker: false, temporalAddress: '127.0.0.1:1', env: { LOG_LEVEL: 'fatal' } });
});
afterAll(() => system.close());

interface Stored {
  id: string;
  viewer: Viewer;
  interviewId: string;
  roundId: string;
}

/** A planned interview with one e-mail that nobody has sent. */
async function store(kind: EmailKind): Promise<Stored> {
  const viewer = await system.candidate();
  const { prisma, pool } = system.services.database;
  const { id: interviewId } = await StoredInterview.create(pool, viewer.userId, setClock(Date.now()));
  const round = await prisma.interviewRound.findFirstOrThrow({ where: { interviewId }, orderBy: { index: 'asc' } });
  const id = newId();
  await prisma.emailMessage.create({
    data: {
      id,
      userId: viewer.userId,
      interviewId,
      roundId: round.id,
      kind,
      businessKey: `${kind}:${id}`,
      dueAt: kind === 'REMINDER' ? round.dueAt : null,
      createdAt: new Date(),
    },
  });
  return { id, viewer, interviewId, roundId: round.id };
}

/** The activities on a mail server, with what they logged. */
async function delivering(script: MailStep[]) {
  const mails = await startScriptedMailServer(script);
  const logged: string[] = [];
  const activities = activitiesAt(mails.url, logged);
  onTestFinished(() => mails.close());
  return { mails, logged, ...activities };
}

function activitiesAt(url: string, logged: string[]) {
  const { database, sealer, clock, metrics, config } = system.services;
  const mailer = createMailer({ mail: { url, from: 'Rounds <rounds@example.com>' } });
  onTestFinished(() => mailer.close());
  return createEmailActivities({
    pool: database.pool,
    clock,
    sealer,
    mailer,
    publicUrl: 'https://rounds.example.com',
    unsubscribe: createUnsubscribeTokens(config),
    metrics,
    log: createLogger('worker', 'trace', { json: true, destination: { write: (line) => void logged.push(line) } }),
  });
}

async function counted(kind: EmailKind, outcome: string): Promise<number> {
  const { values } = await system.services.metrics.emails.get();
  return values.find(({ labels }) => labels.kind === kind && labels.outcome === outcome)?.value ?? 0;
}

const row = (id: string) => system.services.database.prisma.emailMessage.findUniqueOrThrow({ where: { id } });

test('a reminder goes out in both forms, with a link and a header that stop it, and is sent once', async () => {
  const { mails, sendEmail, recordEmail } = await delivering([]);
  const { id, viewer, interviewId } = await store('REMINDER');
  const before = await counted('REMINDER', 'sent');
  expect(await sendEmail(id)).toEqual({ status: 'SENT' });
  await recordEmail(id, { status: 'SENT' });
  await recordEmail(id, { status: 'SENT' });
  expect(await sendEmail(id)).toBeNull();
  expect(await row(id)).toMatchObject({ status: 'SENT', sentAt: expect.any(Date), failure: null });
  expect(await counted('REMINDER', 'sent')).toBe(before + 1);

  const [mail] = mails.mails;
  expect(mails.mails).toHaveLength(1);
  const token = createUnsubscribeTokens(system.services.config).issue(viewer.userId);
  const stop = `https://rounds.example.com/unsubscribe?token=${token}`;
  const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value;
  expect(header('list-unsubscribe')).toBe(`<${stop}>`);
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  for (const form of [mail?.text, mail?.html]) {
    expect(form).toContain('Wilhelmina Featherstone');
    expect(form).toContain(`https://rounds.example.com/interviews/${interviewId}`);
    expect(form).toContain('Coordinated Universal Time');
    expect(form).toContain(stop);
  }
});

test('a reply that is lost after the mail was handed over is counted, and the mail repeats its Message-ID', async () => {
  const { mails, logged, sendEmail } = await delivering(['cut', 'take']);
  const { id, viewer } = await store('ROUND_OPEN');
  await expect(sendEmail(id)).rejects.toThrow('MAIL_NOT_TAKEN');
  expect(await counted('ROUND_OPEN', 'unknown')).toBe(1);
  expect(await sendEmail(id)).toEqual({ status: 'SENT' });
  expect(mails.messageIds).toEqual([`<${id}@rounds.example.com>`, `<${id}@rounds.example.com>`]);
  expect(logged.join('')).toContain('its reply was lost');
  expect(logged.join('')).not.toContain(`${viewer.userId}@example.com`);
});

test('a mail that is refused for good is given up with a code, and no address is logged', async () => {
  const { mails, logged, sendEmail, recordEmail } = await delivering([550]);
  const { id, viewer } = await store('CONTINUE');
  const outcome = await sendEmail(id);
  expect(outcome).toEqual({ status: 'FAILED', failure: 'SMTP_550' });
  await recordEmail(id, { status: 'FAILED', failure: 'SMTP_550' });
  expect(await row(id)).toMatchObject({ status: 'FAILED', failure: 'SMTP_550', sentAt: null });
  expect(await counted('CONTINUE', 'refused')).toBe(1);
  expect(await sendEmail(id)).toBeNull();
  expect(mails.mails).toHaveLength(1);
  expect(logged.join('')).toContain('SMTP_550');
  expect(logged.join('')).not.toMatch(new RegExp(`${viewer.userId}@|ada@|Wilhelmina`));
});

test('a mail server that is away, or busy, is tried again later', async () => {
  const port = await freePort();
  const logged: string[] = [];
  const { sendEmail } = activitiesAt(`smtp://127.0.0.1:${port}`, logged);
  const { id } = await store('EXPIRED');
  await expect(sendEmail(id)).rejects.toThrow('MAIL_NOT_TAKEN');
  const mails = await startScriptedMailServer([451, 'cut-before'], port);
  onTestFinished(() => mails.close());
  for (let attempt = 0; attempt < 2; attempt += 1) await expect(sendEmail(id)).rejects.toThrow('MAIL_NOT_TAKEN');
  expect(await counted('EXPIRED', 'later')).toBe(3);
  expect(await counted('EXPIRED', 'unknown')).toBe(0);
  expect(await sendEmail(id)).toEqual({ status: 'SENT' });
  expect(logged.join('')).not.toContain('@example.com');
});

/** What makes a notice pointless before it is sent. */
const PASSED: [string, EmailKind[], (stored: Stored) => Promise<unknown>][] = [
  ['the due date has moved', ['REMINDER'], ({ roundId }) =>
    round(roundId, { dueAt: new Date(Date.now() + 50 * 86_400_000) })],
  ['the due date has passed', ['REMINDER', 'CONTINUE', 'ROUND_OPEN'], async ({ id, roundId }) => {
    const dueAt = new Date(Date.now() - 1_000);
    await round(roundId, { dueAt });
    await system.services.database.prisma.emailMessage.update({ where: { id }, data: { dueAt } });
  }],
  ['the round is closed', ['REMINDER', 'CONTINUE', 'ROUND_OPEN'], ({ roundId }) => round(roundId, { status: 'SCORING' })],
  ['the round was started', ['ROUND_OPEN'], ({ roundId }) => round(roundId, { startedAt: new Date() })],
  ['the interview is paused', ['REMINDER', 'CONTINUE', 'ROUND_OPEN'], ({ interviewId }) =>
    interview(interviewId, { status: 'PAUSED', pausedAt: new Date() })],
  ['the interview is over', ['REMINDER', 'CONTINUE', 'ROUND_OPEN'], ({ interviewId }) =>
    interview(interviewId, { status: 'CANCELLED' })],
  ['the person wants none', ['REMINDER', 'CONTINUE'], ({ viewer }) =>
    setReminders(system.services, viewer, false)],
  ['the person came back', ['CONTINUE'], ({ interviewId }) =>
    system.services.database.prisma.interviewEvent.create({
      data: { interviewId, sequence: 99, type: 'ROUND_PREPARING', key: 'came-back', at: new Date(), byPerson: true },
    })],
];

const round = (id: string, data: { dueAt?: Date; status?: 'SCORING'; startedAt?: Date }) =>
  system.services.database.prisma.interviewRound.update({ where: { id }, data });
const interview = (id: string, data: { status: 'PAUSED' | 'CANCELLED'; pausedAt?: Date }) =>
  system.services.database.prisma.interview.update({ where: { id }, data });

test.each(PASSED)('where %s, a notice is not sent any more', async (_what, kinds, happen) => {
  // Nothing listens there: a mail that was sent all the same would be an error.
  const { sendEmail, recordEmail } = activitiesAt('smtp://127.0.0.1:9', []);
  for (const kind of kinds) {
    const stored = await store(kind);
    await happen(stored);
    const before = await counted(kind, 'cancelled');
    expect(await sendEmail(stored.id)).toEqual({ status: 'CANCELLED' });
    await recordEmail(stored.id, { status: 'CANCELLED' });
    expect(await row(stored.id)).toMatchObject({ status: 'CANCELLED', sentAt: null, failure: null });
    expect(await counted(kind, 'cancelled')).toBe(before + 1);
  }
});
