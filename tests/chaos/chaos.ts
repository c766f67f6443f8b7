import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildFolder } from '../support/built-image.ts';
import { FINDINGS } from './findings.ts';
import { INTERVIEWERS, type Interviewers } from './plan.ts';
import { type Outcome, runChaos } from './run.ts';

const USAGE = `npm run chaos -- --interviews N --minutes M --seed S
  --interviews N    how many candidates take one each; 200
  --minutes M       how long parts die, mails are refused and the model lies; 5
  --seed S          decides on all candidates and faults; by chance, and printed
  --interviewer K   ${INTERVIEWERS.join(', ')}; mixed
  --at-once N       candidates at the same time; 32
  --keep            keeps data and logs of a good run as well`;

const MINUTE_MS = 60_000;
/** After the faults: a worker that died with a model's call is noticed within a minute and a half. */
const FINISHING_MS = 6 * MINUTE_MS;
/** An attempt whose worker died is repeated after a minute, one that was refused after half of its mail's age. */
const MAIL_MS = 10 * MINUTE_MS;
/** Findings that are shown; the count tells of all. */
const SHOWN = 20;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function readOptions() {
  const { values } = parseArgs({
    options: {
      interviews: { type: 'string', default: '200' },
      minutes: { type: 'string', default: '5' },
      seed: { type: 'string', default: String(randomInt(1_000_000_000)) },
      interviewer: { type: 'string', default: 'mixed' },
      'at-once': { type: 'string', default: '32' },
      keep: { type: 'boolean', default: false },
    },
  });
  const number = (text: string, name: string, most: number): number => {
    const value = Number(text);
    if (!(value > 0 && value <= most)) throw new Error(`--${name} must be a number from above 0 to ${most}.`);
    return value;
  };
  const interviewers = INTERVIEWERS.find((one) => one === values.interviewer);
  if (interviewers === undefined) throw new Error(`--interviewer must be one of ${INTERVIEWERS.join(', ')}.`);
  return {
    seed: values.seed,
    interviews: Math.ceil(number(values.interviews, 'interviews', 100_000)),
    durationMs: number(values.minutes, 'minutes', 1_440) * MINUTE_MS,
    interviewers: interviewers satisfies Interviewers,
    atOnce: Math.ceil(number(values['at-once'], 'at-once', 1_000)),
    keep: values.keep,
  };
}

/** @returns the exit code: 1 where anything was found */
function conclude({ report, ended }: Outcome, interviews: number): number {
  const { findings, finished, mails } = report;
  print(`e-mails: ${mails.taken} taken, ${mails.repeatedAfterCut} of them again after a cut reply, `
    + `${mails.repeatedAfterDeath} after a reply that died with its process; ${mails.givenUp} given up, ${mails.pending} on their way`);
  if (ended.code !== 0 || ended.left.length > 0) print(`the stop ended with ${String(ended.code)} and left ${ended.left.join('; ') || 'nothing'}`);
  for (const { kind, what } of findings.slice(0, SHOWN)) print(`${kind}: ${what}`);
  if (findings.length > SHOWN) print(`… and ${findings.length - SHOWN} more`);
  const of = Object.fromEntries(FINDINGS.map((kind) => [kind, findings.filter((one) => one.kind === kind).length]));
  if (findings.length > 0) print(`${of['wrong']} wrong, ${of['unfinished']} unfinished`);
  print(`${of['lost']} lost, ${of['doubled']} doubled, ${finished} finished`);
  return findings.length === 0 && finished === interviews && ended.code === 0 && ended.left.length === 0 ? 0 : 1;
}

async function main(): Promise<number> {
  let options;
  try {
    options = readOptions();
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  const { seed, interviews, durationMs, interviewers } = options;
  print(`seed ${seed}: ${interviews} interviews in ${durationMs / MINUTE_MS} min, judged by ${interviewers}`);
  process.once('SIGINT', () => process.exit(130));
  const built = await buildFolder();
  process.once('exit', () => rmSync(built, { recursive: true, force: true }));
  const outcome = await runChaos({ ...options, built, finishingMs: FINISHING_MS, mailMs: MAIL_MS, print });
  return conclude(outcome, interviews);
}

process.exitCode = await main();
