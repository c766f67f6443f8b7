import { Account } from './demo/account.ts';
import { CANDIDATES, type Candidate } from './demo/candidates.ts';
import { type TakenInterview, takeInterview } from './demo/interview.ts';
import { countResultsMails } from './demo/mailbox.ts';
import { ProgressLines } from './demo/progress.ts';
import { startModelServer } from './demo/model-server.ts';
import { startSecondSystem } from './demo/second-system.ts';
import { failures, resultLines, usageLines } from './demo/verdict.ts';

const LIMIT_MS = 600_000;
/** A model on one's own machine may take its time. */
const LIMIT_OF_A_MODEL_MS = 1_800_000;
const REACH_TIMEOUT_MS = 5_000;
/** What Groq takes, so that the script's interviews show a cost. */
const PRICES = 'openai/gpt-oss-120b=0.15/0.60,openai/gpt-oss-20b=0.075/0.30';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** An address without a slash at its end. */
function addressOf(variable: string, standard: string): string {
  const given = process.env[variable]?.trim() || standard;
  if (!URL.canParse(given)) throw new TypeError(`${variable} must be a URL such as ${standard}.`);
  return given.replace(/\/+$/, '');
}

async function isRounds(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(REACH_TIMEOUT_MS) });
    return response.ok && JSON.stringify(await response.json()).includes('alive');
  } catch {
    return false;
  }
}

interface Run {
  readonly name: string;
  readonly email: string;
  readonly taken: TakenInterview;
}

/** Null where the candidate could not finish. */
async function run(
  url: string,
  candidate: Candidate,
  isShort: boolean,
  lines: ProgressLines,
  ending: AbortSignal,
): Promise<Run | null> {
  const { name } = candidate;
  try {
    const account = await Account.open(url, name, ending);
    const taken = await takeInterview(account, candidate, isShort, (progress) => lines.report(name, progress));
    return { name, email: account.email, taken };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown error';
    lines.fail(name, ending.aborted ? 'not done in time' : `cannot go on: ${reason}`);
    return null;
  }
}

async function mailsOf(mailboxUrl: string, runs: readonly Run[]): Promise<(number | null)[]> {
  try {
    return await countResultsMails(mailboxUrl, runs.map(({ email }) => email));
  } catch {
    print(`The mailbox does not answer at ${mailboxUrl}: set MAILBOX_URL.`);
    return runs.map(() => null);
  }
}

interface Target {
  readonly url: string;
  readonly mailboxUrl: string;
  /** False where nobody knows how good the judge is. */
  readonly isRanked: boolean;
  close(): Promise<void>;
}

/** The system that runs. */
function runningSystem(): Target {
  return {
    url: addressOf('ROUNDS_URL', 'http://localhost:4000'),
    mailboxUrl: addressOf('MAILBOX_URL', 'http://localhost:8025'),
    isRanked: true,
    close: async () => undefined,
  };
}

/** A second system whose interviewer is a model: the one at GROQ_BASE_URL or Groq's, else a script. */
async function systemByModel(): Promise<Target> {
  const isGiven = Boolean(process.env['GROQ_BASE_URL']?.trim() || process.env['GROQ_API_KEY']?.trim());
  const server = isGiven ? null : await startModelServer();
  const script = 'A scripted model serves; set GROQ_BASE_URL or GROQ_API_KEY for a real one.';
  print(server ? script : 'The model that you chose serves.');
  print('Starting a second system beside yours.');
  try {
    const scripted: Record<string, string> = server ? { GROQ_BASE_URL: server.url, GROQ_PRICES: PRICES } : {};
    const system = await startSecondSystem(scripted);
    const close = async () => {
      await system.stop();
      await server?.close();
    };
    return { ...system, isRanked: server !== null, close };
  } catch (error) {
    await server?.close();
    throw error;
  }
}

/** @returns the exit code */
async function demonstrate({ url, mailboxUrl, isRanked }: Target): Promise<number> {
  if (!(await isRounds(url))) {
    print(`Rounds does not answer at ${url}: run \`npm start\` first, or set ROUNDS_URL.`);
    return 1;
  }
  print(`${CANDIDATES.length} candidates take an interview of three rounds each at ${url}.`);
  const started = performance.now();
  const lines = new ProgressLines(CANDIDATES.map(({ name }) => name), process.stdout);
  const limitMs = isRanked ? LIMIT_MS : LIMIT_OF_A_MODEL_MS;
  const ending = AbortSignal.timeout(limitMs);
  const finished = await Promise.all(CANDIDATES.map((candidate) => run(url, candidate, !isRanked, lines, ending)));
  const runs = finished.filter((one) => one !== null);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const mails = await mailsOf(mailboxUrl, runs);
  const outcomes = runs.map(({ name, taken }, index) => ({ name, taken, mails: mails[index] ?? null }));
  for (const line of ['', ...resultLines(outcomes), '', ...usageLines(outcomes), '']) print(line);
  const notice = outcomes[0]?.taken.results.interviewer.notice;
  if (notice) print(`${notice}.`);

  const missing = CANDIDATES.filter(({ name }) => !runs.some((one) => one.name === name));
  const unfinished = missing.map(({ name }) => `${name}: the interview was not finished.`);
  const failed = [...unfinished, ...failures(outcomes, isRanked)];
  for (const failure of failed) print(`FAILED  ${failure}`);
  if (failed.length > 0) return 1;
  const scores = isRanked ? 'in the expected order' : 'each score verified or not given';
  print(`All interviews are completed after ${seconds} s, ${scores}, with one results e-mail each.`);
  return 0;
}

/** @returns the exit code */
async function main(): Promise<number> {
  const target = process.argv.includes('--groq') ? await systemByModel() : runningSystem();
  // Whoever ends the demo ends the system that it started.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void target.close().finally(() => process.exit(1)));
  }
  try {
    return await demonstrate(target);
  } finally {
    await target.close();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The demo failed.'}\n`);
  return 1;
});
