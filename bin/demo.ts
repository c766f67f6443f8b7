import { Account } from './demo/account.ts';
import { CANDIDATES, type Candidate } from './demo/candidates.ts';
import { type TakenInterview, takeInterview } from './demo/interview.ts';
import { countResultsMails } from './demo/mailbox.ts';
import { ProgressLines } from './demo/progress.ts';
import { failures, resultLines } from './demo/verdict.ts';

const LIMIT_MS = 600_000;
const REACH_TIMEOUT_MS = 5_000;

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
async function run(url: string, candidate: Candidate, lines: ProgressLines, ending: AbortSignal): Promise<Run | null> {
  const { name } = candidate;
  try {
    const account = await Account.open(url, name, ending);
    const taken = await takeInterview(account, candidate, (progress) => lines.report(name, progress));
    return { name, email: account.email, taken };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown error';
    lines.fail(name, ending.aborted ? `not done after ${LIMIT_MS / 60_000} minutes` : `cannot go on: ${reason}`);
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

/** @returns the exit code */
async function main(): Promise<number> {
  const url = addressOf('ROUNDS_URL', 'http://localhost:4000');
  const mailboxUrl = addressOf('MAILBOX_URL', 'http://localhost:8025');
  if (!(await isRounds(url))) {
    print(`Rounds does not answer at ${url}: run \`npm start\` first, or set ROUNDS_URL.`);
    return 1;
  }
  print(`${CANDIDATES.length} candidates take an interview of three rounds each at ${url}.`);
  const started = performance.now();
  const lines = new ProgressLines(CANDIDATES.map(({ name }) => name), process.stdout);
  const ending = AbortSignal.timeout(LIMIT_MS);
  const finished = await Promise.all(CANDIDATES.map((candidate) => run(url, candidate, lines, ending)));
  const runs = finished.filter((one) => one !== null);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const mails = await mailsOf(mailboxUrl, runs);
  const outcomes = runs.map(({ name, taken }, index) => ({ name, taken, mails: mails[index] ?? null }));
  for (const line of ['', ...resultLines(outcomes), '']) print(line);
  const notice = outcomes[0]?.taken.results.interviewer.notice;
  if (notice) print(`${notice}.`);

  const missing = CANDIDATES.filter(({ name }) => !runs.some((one) => one.name === name));
  const failed = [...missing.map(({ name }) => `${name}: the interview was not finished.`), ...failures(outcomes)];
  for (const failure of failed) print(`FAILED  ${failure}`);
  if (failed.length > 0) return 1;
  print(`All interviews are completed after ${seconds} s, in the expected order, with one results e-mail each.`);
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The demo failed.'}\n`);
  return 1;
});
