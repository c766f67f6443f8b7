import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeGlobalId } from '../../graphql/global-id.ts';
import { newId } from '../../platform/ids.ts';
import { plan } from '../support/interviewing.ts';
import { type Account, type Api, startApi } from './api.ts';

const EMAILS = 'query ($id: ID!) { interview(id: $id) { emails { kind status createdAt sentAt failure } } }';

let api: Api;
let owner: Account;
let interviewId: string;
beforeAll(async () => {
  api = await startApi();
  owner = await api.account();
  const viewer = { userId: owner.userId, roles: ['CANDIDATE'], address: null };
  interviewId = await plan(api.system.services, viewer, [{ kind: 'FUNDAMENTALS' }]);
});
afterAll(() => api.close());

const ask = (token: string) =>
  api.ask<{ interview: { emails: object[] } | null }>(token, EMAILS, { id: encodeGlobalId('Interview', interviewId) });

test('an interview tells its owner what became of its e-mails, the newest first', async () => {
  expect(await ask(owner.token)).toEqual({ interview: { emails: [] } });
  const at = (minute: number) => new Date(Date.UTC(2026, 9, 24, 9, minute));
  const { prisma } = api.system.services.database;
  const store = (minute: number, more: { kind: 'REMINDER' | 'CONTINUE'; status: 'SENT' | 'FAILED' | 'CANCELLED' }) =>
    prisma.emailMessage.create({
      data: { id: newId(), userId: owner.userId, interviewId, businessKey: newId(), createdAt: at(minute), ...more },
    });
  const sent = await store(1, { kind: 'CONTINUE', status: 'SENT' });
  await prisma.emailMessage.update({ where: { id: sent.id }, data: { sentAt: at(2) } });
  const failed = await store(3, { kind: 'REMINDER', status: 'FAILED' });
  await prisma.emailMessage.update({ where: { id: failed.id }, data: { failure: 'SMTP_550' } });
  await store(4, { kind: 'REMINDER', status: 'CANCELLED' });
  expect(await ask(owner.token)).toEqual({
    interview: {
      emails: [
        { kind: 'REMINDER', status: 'CANCELLED', createdAt: '2026-10-24T09:04:00.000Z', sentAt: null, failure: null },
        { kind: 'REMINDER', status: 'FAILED', createdAt: '2026-10-24T09:03:00.000Z', sentAt: null, failure: 'SMTP_550' },
        {
          kind: 'CONTINUE', status: 'SENT', createdAt: '2026-10-24T09:01:00.000Z',
          sentAt: '2026-10-24T09:02:00.000Z', failure: null,
        },
      ],
    },
  });
});

test('nobody else reads of them', async () => {
  const other = await api.account();
  expect(await ask(other.token)).toEqual({ interview: null });
});
