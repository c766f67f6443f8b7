import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Report, audit, underway } from './audit.ts';
import { RunningSystem } from './running-system.ts';
import { type Run, type Storm, storm } from './storm.ts';
import { type Weather, modelFaults, startWeather } from './weather.ts';

const SETTLE_POLL_MS = 250;
/** The relay tells within seconds what the last kills have left untold, ms. */
const TOLD_MS = 15_000;

export interface ChaosOptions extends Run {
  /** Folder of the server, built. */
  built: string;
  /** For mails that are on their way at the end, ms; 0 leaves them there. */
  mailMs: number;
  print: (line: string) => void;
  /** Keeps data and logs of a good run as well. */
  keep: boolean;
}

export interface Outcome {
  storm: Storm;
  report: Report;
  /** How the system ended, and what it left running. */
  ended: { code: unknown; left: string[] };
}

/** Runs a system, a storm and an audit. Data and logs stay where something was found. */
export async function runChaos(options: ChaosOptions): Promise<Outcome> {
  const { interviewers } = options;
  const weather = await startWeather(options.seed);
  try {
    const since = performance.now();
    const stage = (what: string): void => options.print(`${what} after ${Math.round((performance.now() - since) / 1000)} s`);
    const system = await RunningSystem.start(options.built, {
      smtpUrl: weather.mail.url,
      modelUrl: interviewers === 'rules' ? null : weather.model.url,
      otherApi: interviewers === 'mixed',
    });
    stage('ready');
    return await runOn(system, weather, options, stage);
  } finally {
    await weather.close();
  }
}

async function runOn(
  system: RunningSystem,
  weather: Weather,
  options: ChaosOptions,
  stage: (what: string) => void,
): Promise<Outcome> {
  const { print } = options;
  let isGood = false;
  try {
    const firstEngine = await system.engineId();
    const outcome = await storm(system, weather, options);
    stage('the last interview ended');
    weather.clear('mail');
    await settle(system, options.mailMs);
    stage('settled');
    for (const line of lines(outcome, weather)) print(line);
    const report = await audit({ system, told: outcome.told, weather, firstEngine });
    stage('audited');
    const ended = await system.interrupt();
    stage('stopped');
    isGood = report.findings.length === 0 && ended.left.length === 0;
    return { storm: outcome, report, ended };
  } finally {
    await system.kill();
    if (isGood && !options.keep) system.remove();
    else print(`data and logs are in ${system.folder}: kills.log, start.log, data/logs`);
  }
}

/** Waits for what is on its way; the audit tells what did not arrive. */
async function settle(system: RunningSystem, mailMs: number): Promise<void> {
  const pool = new pg.Pool({ connectionString: system.databaseUrl });
  const since = performance.now();
  try {
    for (;;) {
      const { untold, mails } = await underway(pool);
      const waited = performance.now() - since;
      if ((untold === 0 || waited > TOLD_MS) && (mails === 0 || waited > mailMs)) return;
      await delay(SETTLE_POLL_MS);
    }
  } finally {
    await pool.end();
  }
}

const counts = (of: Record<string, number>): string =>
  Object.entries(of).filter(([, count]) => count > 0).map(([what, count]) => `${what} ${count}`).join(', ');

function lines({ told, kills, tally, tail }: Storm, { mail, model }: Weather): string[] {
  const { taken, ...mailFaults } = mail.done;
  const sum = (of: (one: Storm['told'][number]) => number): number => told.reduce((total, one) => total + of(one), 0);
  return [
    `killed or lost: ${counts(kills)}`,
    `mail server: ${taken} attempts taken; ${counts(mailFaults)}`,
    `model endpoint: ${model.hits.length} requests, ${modelFaults(model)} answered with a fault`,
    `${told.length} interviews (${sum(({ plan }) => (plan.byModel ? 1 : 0))} by model), `
      + `${sum(({ answers }) => answers.length)} answers, ${sum(({ skipped }) => skipped.length)} skips, `
      + `${sum(({ events }) => events.length)} events, ${sum(({ repeated }) => repeated)} keys sent again`,
    `${tally.retries} requests sent again, ${tally.resumed} subscriptions resumed; over ${tail} s after the last fault`,
  ];
}
