import { randomInt } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { runChaos } from './run.ts';

const INTERVIEWS = 14;
/** CHAOS_SEED repeats a run; CHAOS_KEEP keeps the folder of a good one as well. */
const seed = process.env['CHAOS_SEED'] || String(randomInt(1_000_000_000));

test(`twenty seconds of chaos (CHAOS_SEED=${seed}) lose, double and hold up nothing`, async () => {
  const { storm, report, ended } = await runChaos({
    built: inject('builtFolder'),
    seed,
    interviews: INTERVIEWS,
    durationMs: 20_000,
    // A model's call whose worker died is noticed after half a minute: the command has the time for that.
    interviewers: 'rules',
    atOnce: 8,
    finishingMs: 90_000,
    mailMs: 0,
    keep: Boolean(process.env['CHAOS_KEEP']),
    print: (line) => void process.stderr.write(`chaos, seed ${seed}: ${line}\n`),
  });
  expect(report.findings).toEqual([]);
  expect(report.finished).toBe(INTERVIEWS);
  expect(Object.entries(storm.kills).filter(([, times]) => times === 0)).toEqual([]);
  expect(ended).toEqual({ code: 0, left: [] });
}, 240_000);
