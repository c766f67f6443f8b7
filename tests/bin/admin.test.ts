import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCommand } from '../../bin/admin/arguments.ts';
import { runCommand } from '../../bin/admin/commands.ts';
import { UsageError } from '../../bin/admin/usage.ts';
import { joinedEnvironment } from '../../bin/local/settings.ts';
import { localSecrets } from '../../bin/local/secrets.ts';
import { StartError } from '../../bin/local/start-error.ts';
import { ConflictError, NotFoundError, UnavailableError } from '../../domain/errors.ts';
import { encodeGlobalId } from '../../graphql/global-id.ts';
import { newId } from '../../platform/ids.ts';
import { createTemporal } from '../../platform/temporal.ts';
import { register } from '../../services/accounts/register.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import { interviewWorkflowId } from '../../workflows/names.ts';
import { plan, until } from '../support/interviewing.ts';
import { builtProgram } from '../support/program-process.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const EMAIL = 'wilhelmina.featherstone@example.com';
const ANSWER = 'I would write down what must never break, because everything else can be changed later.';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem({ env: { LOG_LEVEL: 'error' } });
});
afterAll(() => system.close());

/** Runs a command line in this process. */
async function run(...args: string[]): Promise<{ result: unknown; text: string }> {
  const { asked } = readCommand(args);
  if (asked.command === 'help') throw new Error('That is no command.');
  const { result, lines } = await runCommand(system.services, asked);
  return { result, text: lines.join('\n') };
}

/** Runs a command line as a process of its own. */
function spawned(env: NodeJS.ProcessEnv, ...args: string[]): Promise<{ code: number; out: string; errors: string }> {
  const program = builtProgram('admin');
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env['PATH'], ...env } };
    const child = execFile(program.command, [...program.args, ...args], options, (_error, out, errors) =>
      resolve({ code: child.exitCode ?? -1, out, errors }));
  });
}

async function asked() {
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 2 }]);
  const ready = await until(services, interviewId, (event) => event.type === 'ROUND_READY');
  await startRound(services, viewer, { roundId: ready.roundId });
  const { questionId, sequence } = await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED');
  const answer = () => submitAnswer(services, viewer, { questionId, text: ANSWER, idempotencyKey: 'one' });
  return { interviewId, sequence, answer };
}

const sql = (text: string, values: unknown[]) => system.services.database.pool.query(text, values);
const rolesOf = async () => (await sql('select roles::text[] as roles from users where name_sealed <> $1', ['']))
  .rows.map(({ roles }: { roles: string[] }) => roles.join());

test('a process grants a role with the settings of the others, and says nothing of the address', async () => {
  const { services, environment } = system;
  const person = { email: EMAIL, password: 'correct horse battery', name: 'Wilhelmina', timeZone: 'UTC' };
  await register(services, { address: null }, person);
  const granted = await spawned(environment, 'grant', EMAIL.toUpperCase(), 'admin', '--json');
  expect(granted).toMatchObject({ code: 0, errors: '' });
  expect(JSON.parse(granted.out)).toMatchObject({ roles: ['CANDIDATE', 'ADMIN'], changed: true });
  expect((await run('grant', EMAIL, 'ADMIN')).text).toBe('The account already has: CANDIDATE, ADMIN.');
  expect(await rolesOf()).toEqual(['CANDIDATE,ADMIN']);
  expect((await run('revoke', EMAIL, 'ADMIN')).text).toBe('The account now has: CANDIDATE.');
  await expect(run('grant', 'nobody@example.com', 'ADMIN')).rejects.toThrow(NotFoundError);

  const audited = await sql(`select action, user_id as "userId", success from audit_logs where action like 'operator.%'
    order by at`, []);
  expect(audited.rows.slice(0, 1)).toEqual([{ action: 'operator.grant-admin', userId: null, success: true }]);
  expect(granted.out).not.toContain('@');
});

test('what was typed wrong, or cannot be done, is said with what to do, and in the exit code', async () => {
  const wrong = await spawned(system.environment, 'grant', EMAIL, 'KING');
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.errors).toContain('Name a role: CANDIDATE, REVIEWER, PARTNER, ADMIN.');
  const missing = await spawned(system.environment, 'timeline', newId());
  expect(missing).toMatchObject({ code: 1, out: '', errors: expect.stringContaining('no such interview') });
  for (const line of ['fly', 'model', 'model fly', 'tell', 'tell x', 'stuck --limit 0', 'stuck now', 'stuck --fly']) {
    expect(() => readCommand(line.split(' ')), line).toThrow(UsageError);
  }
  const id = newId();
  for (const name of [id, `interview-${id}`, encodeGlobalId('Interview', id)]) {
    expect(readCommand(['tell', name]).asked).toEqual({ command: 'tell', interviewId: id });
  }
});

test('outside production the local system’s own settings are found in its folder, and read only', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'rounds-admin-'));
  try {
    expect(() => joinedEnvironment({ ROUNDS_DATA_DIR: folder })).toThrow(StartError);
    const secrets = localSecrets(folder);
    await writeFile(path.join(folder, 'ports.json'), JSON.stringify({ postgres: 15439, temporal: 17239, smtp: 12525 }));
    const env = joinedEnvironment({ ROUNDS_DATA_DIR: folder, SMTP_URL: 'smtp://mail.example.com' });
    expect(env).toMatchObject({
      DATABASE_URL: expect.stringContaining(`:${secrets.POSTGRES_PASSWORD}@127.0.0.1:15439/`),
      TEMPORAL_ADDRESS: '127.0.0.1:17239',
      SMTP_URL: 'smtp://mail.example.com',
      ROUNDS_KEYRING: secrets.ROUNDS_KEYRING,
    });
    expect(joinedEnvironment({ NODE_ENV: 'production' })).toEqual({ NODE_ENV: 'production' });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a stuck interview is listed with its run, its timeline has no words, and a rebuilt one goes on', async () => {
  const { services } = system;
  const temporal = createTemporal(services.config);
  const { interviewId, sequence, answer } = await asked();
  await system.stopWorker();
  await answer();
  await services.teller.idle();
  await temporal.client.workflow.getHandle(interviewWorkflowId(interviewId)).terminate('a test');
  await temporal.close();
  await sql(`update interview_questions set score_by = score_by - interval '10 minutes' where score_by is not null`, []);
  await sql(`update interviews set active_at = active_at - interval '10 minutes' where id = $1`, [interviewId]);

  const stuck = await run('stuck');
  expect(stuck.result).toMatchObject([{ interviewId, reason: 'EVALUATION', run: 'TERMINATED', toldAgain: 0 }]);
  expect(stuck.text).toMatch(/INTERVIEW +REASON +SINCE +STATUS +BY +RUN +TOLD AGAIN/);
  const timeline = await run('timeline', interviewId);
  expect(timeline.text).toContain('its run is TERMINATED');
  expect(timeline.text).toMatch(/Z +7 +ANSWER_ACCEPTED +1 +1 +by a person/);
  expect(JSON.stringify(timeline.result)).not.toMatch(/write down|Featherstone|sealed|@/i);

  await sql('update interviews set reconciled_at = clock_timestamp() where id = $1', [interviewId]);
  await system.startWorker();
  expect((await run('rebuild', interviewId)).text).toContain('The one before was TERMINATED.');
  await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED', sequence);
  expect((await run('rebuild', interviewId)).text).toContain('The one before was RUNNING.');
  expect((await run('tell', interviewId)).result).toEqual({ interviewId, found: 'RUNNING' });
  expect((await run('stuck')).text).toBe('No interview is stuck.');
  await expect(run('rescore', interviewId)).rejects.toThrow(ConflictError);
});

test('says so where the engine is away, and leaves to the workers whom they will tell', async () => {
  const away = await startSystem({ worker: false, temporalAddress: '127.0.0.1:1', env: { LOG_LEVEL: 'error' } });
  try {
    const { pool } = away.services.database;
    const viewer = await away.candidate();
    const interviewId = await plan(away.services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 2 }]);
    const [timeline] = await Promise.all([
      runCommand(away.services, { command: 'timeline', interviewId }),
      expect(runCommand(away.services, { command: 'rebuild', interviewId })).rejects.toThrow(UnavailableError),
    ]);
    expect(timeline.result).toMatchObject({ interviewId, run: null, untold: 2 });
    await pool.query(`update interviews set engine = 'known'`);
    await pool.query(
      `insert into email_messages (id, user_id, kind, business_key, created_at, engine)
        values ($1, $2, 'RESULTS', 'any', now(), 'known')`,
      [newId(), viewer.userId],
    );
    expect((await runCommand(away.services, { command: 'tell-all' })).result).toEqual({ interviews: 1 });
    const { rows } = await pool.query('select engine from interviews union all select engine from email_messages');
    expect(rows).toEqual([{ engine: null }, { engine: null }]);
  } finally {
    await away.close();
  }
});
