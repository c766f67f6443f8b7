import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { encodeGlobalId, decodeIdOf } from '../../graphql/global-id.ts';
import { newId } from '../../platform/ids.ts';
import { grantRole } from '../../services/operators/change-role.ts';
import { recordRepair } from '../../store/repairs.ts';
import { testNamespace } from '../support/system.ts';
import { type Account, type Api, startApi } from './api.ts';

const CREATE = `mutation { createInterview(input: {jobRoleId: "backend", level: MID,
  rounds: [{kind: FUNDAMENTALS, questionCount: 1}], idempotencyKey: "k"}) { ... on Interview { id } } }`;
const GRANT = `mutation ($input: AdminGrantRoleInput!) { adminGrantRole(input: $input)
  { __typename ... on AdminAccount { userId roles changed } ... on Error { code message } } }`;
const REVOKE = `mutation ($input: AdminRevokeRoleInput!) { adminRevokeRole(input: $input)
  { __typename ... on AdminAccount { roles changed } } }`;
const TELL = `mutation ($id: ID!) { adminTellInterview(input: {interviewId: $id})
  { __typename ... on AdminRunChange { interviewId found } ... on Error { code message } } }`;
const REBUILD = `mutation ($id: ID!) { adminRebuildInterview(input: {interviewId: $id})
  { __typename ... on AdminRunChange { interviewId found } ... on Error { code } } }`;
const RESCORE = `mutation ($id: ID!) { adminRescoreInterview(input: {interviewId: $id})
  { __typename ... on AdminRescore { threads } ... on Error { code } } }`;
const PAUSE = 'mutation { adminPauseModelQueue { ... on AdminModelQueue { pausedAt waiting } } }';
const RESUME = 'mutation { adminResumeModelQueue { ... on AdminModelQueue { pausedAt } } }';
const STUCK = '{ adminStuckInterviews { interviewId reason since status interviewer run toldAgain } }';
const REPAIRS = '{ adminRepairs(first: 10) { interviewId at reason found } }';
const QUEUE = '{ adminModelQueue { pausedAt waiting oldestSince calls failedCalls } }';
const TIMELINE = `query ($id: ID!) { adminTimeline(interviewId: $id) { interviewId status untold run rescore
  entries { at kind what sequence round question detail } } }`;

let api: Api;
let admin: Account;
let eve: Account;
let id: string;
beforeAll(async () => {
  api = await startApi({
    temporalAddress: inject('temporalAddress'),
    env: { LOG_LEVEL: 'error', TEMPORAL_NAMESPACE: testNamespace() },
  });
  [admin, eve] = [await api.account(), await api.account()];
  id = (await api.ask<{ createInterview: { id: string } }>(eve.token, CREATE)).createInterview.id;
  await api.system.services.teller.idle();
  await grantRole(api.system.services, { userId: null, address: null }, { email: admin.email, role: 'ADMIN' });
});
afterAll(() => api.close());

test('only the role ADMIN opens what is for operators, and only while the account has it', async () => {
  const input = { email: eve.email, role: 'ADMIN' };
  const documents = [STUCK, REPAIRS, QUEUE, TIMELINE, GRANT, REVOKE, TELL, REBUILD, RESCORE, PAUSE, RESUME];
  for (const document of documents) {
    const { body } = await api.send(document, { id, input }, { token: eve.token });
    expect(body.errors?.map((error) => error.extensions?.code), document).toEqual(['FORBIDDEN']);
    const anonymous = await api.send(document, { id, input });
    expect(anonymous.body.errors?.map((error) => error.extensions?.code), document).toEqual(['UNAUTHENTICATED']);
  }
  // The token that eve has says nothing of it: what counts is the account.
  expect(await api.ask(admin.token, GRANT, { input })).toEqual({
    adminGrantRole: {
      __typename: 'AdminAccount',
      userId: encodeGlobalId('User', eve.userId),
      roles: ['CANDIDATE', 'ADMIN'],
      changed: true,
    },
  });
  expect(await api.ask(eve.token, QUEUE)).toMatchObject({ adminModelQueue: { pausedAt: null } });
  expect(await api.ask(admin.token, REVOKE, { input })).toMatchObject({
    adminRevokeRole: { roles: ['CANDIDATE'], changed: true },
  });
  const { body } = await api.send(QUEUE, {}, { token: eve.token });
  expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const nobody = await api.ask(admin.token, GRANT, { input: { email: 'nobody@example.com', role: 'REVIEWER' } });
  expect(nobody).toMatchObject({ adminGrantRole: { __typename: 'NotFoundError', code: 'NOT_FOUND' } });
  const broken = await api.ask(admin.token, GRANT, { input: { email: 'nobody', role: 'REVIEWER' } });
  expect(broken).toMatchObject({ adminGrantRole: { __typename: 'ValidationError' } });
});

test('an operator sees that an interview happened, and may not read it', async () => {
  const { adminTimeline } = await api.ask<{ adminTimeline: { entries: { what: string; sequence: number }[] } }>(
    admin.token, TIMELINE, { id },
  );
  expect(adminTimeline).toMatchObject({ interviewId: id, status: 'SCHEDULED', untold: 0, run: 'RUNNING', rescore: 0 });
  expect(adminTimeline.entries.map(({ what, sequence }) => [sequence, what])).toEqual([
    [1, 'INTERVIEW_CREATED'], [2, 'ROUND_READY'],
  ]);
  expect(await api.ask(admin.token, 'query ($id: ID!) { interview(id: $id) { id } }', { id })).toEqual({
    interview: null,
  });
  for (const other of [encodeGlobalId('Interview', newId()), encodeGlobalId('User', eve.userId), 'x']) {
    expect(await api.ask(admin.token, TIMELINE, { id: other })).toEqual({ adminTimeline: null });
  }
});

test('an overdue interview is listed, told and rebuilt; what cannot be done is said', async () => {
  const interviewId = decodeIdOf('Interview', id) ?? '';
  const { pool } = api.system.services.database;
  await pool.query(`update interview_rounds set due_at = clock_timestamp() - interval '1 hour'`);
  expect(await api.ask(admin.token, STUCK)).toMatchObject({
    adminStuckInterviews: [{ interviewId: id, reason: 'DEADLINE', run: 'RUNNING', toldAgain: 0 }],
  });
  await recordRepair(pool, { interviewId, reason: 'DEADLINE', found: 'ABSENT' });
  expect(await api.ask(admin.token, REPAIRS)).toMatchObject({
    adminRepairs: [{ interviewId: id, reason: 'DEADLINE', found: 'ABSENT' }],
  });
  const done = { __typename: 'AdminRunChange', interviewId: id, found: 'RUNNING' };
  expect(await api.ask(admin.token, TELL, { id })).toEqual({ adminTellInterview: done });
  expect(await api.ask(admin.token, REBUILD, { id })).toEqual({ adminRebuildInterview: done });
  expect(await api.ask(admin.token, RESCORE, { id })).toEqual({
    adminRescoreInterview: { __typename: 'ConflictError', code: 'CONFLICT' },
  });
  const missing = { __typename: 'NotFoundError', code: 'NOT_FOUND' };
  expect(await api.ask(admin.token, TELL, { id: 'x' })).toMatchObject({ adminTellInterview: missing });
  const other = encodeGlobalId('Interview', newId());
  expect(await api.ask(admin.token, REBUILD, { id: other })).toEqual({ adminRebuildInterview: missing });
  const audited = await pool.query(
    `select action, success from audit_logs where user_id = $1 and action like 'operator.re%' order by at`,
    [admin.userId],
  );
  expect(audited.rows).toContainEqual({ action: 'operator.rebuild', success: true });
  expect(audited.rows).toContainEqual({ action: 'operator.rescore', success: false });
});

test('the model queue is paused and resumed', async () => {
  const paused = await api.ask<{ adminPauseModelQueue: { pausedAt: string } }>(admin.token, PAUSE);
  expect(Date.parse(paused.adminPauseModelQueue.pausedAt)).toBeGreaterThan(0);
  expect(await api.ask(admin.token, RESUME)).toEqual({ adminResumeModelQueue: { pausedAt: null } });
});
