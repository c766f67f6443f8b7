import { afterEach, expect, test, vi } from 'vitest';
import { auditAnswers, auditEvaluations, auditTold } from '../chaos/audit.ts';
import { auditInterview } from '../chaos/audit-interview.ts';
import { type Told, nothingTold, takeInterview } from '../chaos/candidate.ts';
import { Client, type Tally } from '../chaos/client.ts';
import type { Finding } from '../chaos/findings.ts';
import { type CandidatePlan, planCandidates } from '../chaos/plan.ts';
import { type Balancer, startBalancer } from '../support/balancer.ts';
import { freePort, lastingPort } from '../support/ports.ts';
import { type ProgramProcess, spawnProgram } from '../support/program-process.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const CANDIDATES = 4;
/** Of each candidate. */
const MOST_INTERVIEWS = 60;
/** What a stopped process has left untold is told by the relay. */
const TOLD = { timeout: 15_000, interval: 100 };
/** Half a minute on a machine that has nothing else to do. */
const LONGEST_MS = 150_000;
const READY = { api: 'the API serves', worker: 'the worker serves' } as const;

type Program = keyof typeof READY;

/** One of two processes that do the same. */
interface Member {
  program: Program;
  port: number;
  running: ProgramProcess;
}

let system: TestSystem;
let balancer: Balancer | undefined;
const members: Member[] = [];
afterEach(async () => {
  for (const { running } of members.splice(0)) running.process.kill('SIGKILL');
  balancer?.close();
  await system.close();
});

async function run(program: Program, port: number): Promise<ProgramProcess> {
  const running = spawnProgram(program, {
    ...system.environment,
    LOG_LEVEL: 'info',
    PORT: String(port),
    METRICS_PORT: String(await freePort()),
  });
  await running.said(READY[program]);
  return running;
}

async function join(program: Program): Promise<void> {
  const port = await lastingPort();
  members.push({ program, port, running: await run(program, port) });
}

/** @returns the exit code of the process that was stopped */
async function restart(member: Member): Promise<number | null> {
  const { running, program, port } = member;
  running.process.kill('SIGTERM');
  const code = await running.ended;
  member.running = await run(program, port);
  return code;
}

/** Takes one planned interview after another while the restarts go on; there are more plans than there is time for. */
async function takeInterviews(client: Client, plans: CandidatePlan[], hasTime: () => boolean): Promise<Told[]> {
  const taken: Told[] = [];
  for (const plan of plans) {
    if (!hasTime()) return taken;
    const told = nothingTold(plan, client);
    taken.push(told);
    await takeInterview(told, { hasTime, notice: () => undefined });
  }
  throw new Error('The candidates ran out of plans before the restarts were done.');
}

async function audit(taken: readonly Told[]): Promise<Finding[]> {
  const { database, sealer } = system.services;
  const findings = [...(await auditAnswers(database.pool, taken)), ...(await auditEvaluations(database.pool))];
  for (const told of taken) findings.push(...told.findings, ...(await auditInterview(database.pool, { database, sealer }, told)));
  return findings;
}

test('two workers and two APIs, restarted one after another under load, lose, double and refuse nothing', async () => {
  // One name for both APIs, as behind every balancer: tokens of one are good for the other.
  system = await startSystem({ worker: false, env: { PUBLIC_URL: 'http://localhost:4000' } });
  await Promise.all((['worker', 'worker', 'api', 'api'] as const).map(join));
  const apis = members.filter(({ program }) => program === 'api');
  balancer = await startBalancer(() => apis.map(({ port }) => port));
  const { url } = balancer;
  const tally: Tally = { retries: 0, resumed: 0 };
  const deadline = AbortSignal.timeout(LONGEST_MS);
  const clients = Array.from({ length: CANDIDATES }, () => new Client([url], deadline, tally));

  let isRestarting = true;
  const taking = Promise.all(clients.map((client, number) => {
    const seed = `rolling restart ${number}`;
    const plans = planCandidates({ seed, count: MOST_INTERVIEWS, durationMs: LONGEST_MS, interviewers: 'rules' });
    return takeInterviews(client, plans, () => isRestarting);
  }));
  const restarting = async (): Promise<(number | null)[]> => {
    const codes: (number | null)[] = [];
    for (const member of members) codes.push(await restart(member));
    isRestarting = false;
    return codes;
  };
  const [codes, taken] = await Promise.all([restarting(), taking]);
  expect(codes).toEqual([0, 0, 0, 0]);
  // Each API that stopped ended the streams of its candidates, who went on at the other one.
  expect(tally.resumed).toBeGreaterThan(0);
  expect(taken.flat().filter(({ trouble }) => trouble !== null)).toEqual([]);
  await vi.waitFor(async () => expect(await auditTold(system.services.database.pool)).toEqual([]), TOLD);
  expect(await audit(taken.flat())).toEqual([]);
}, LONGEST_MS + 30_000);
