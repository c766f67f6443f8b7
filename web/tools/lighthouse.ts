import { availableParallelism, loadavg } from 'node:os';
import { tableLines } from '../../bin/demo/table.ts';
import { type Browser, openBrowser } from './lighthouse/browser.ts';
import { type Load, measure } from './lighthouse/measure.ts';
import { AIMS, type Verdict, judge } from './lighthouse/verdict.ts';
import { runningSystem } from './running-system.ts';
import { takeInterview } from './screenshots/interview.ts';
import { Person } from './screenshots/person.ts';

const LIMIT_MS = 900_000;
const DEFAULT_LOADS = 3;
/** The question that is open while the interview is measured has to outlast its loads. */
const MAX_LOADS = 9;
const DEMO = { email: 'ada@example.com', password: 'practice-makes-rounds' };

const COLUMNS = [
  { title: 'Page' },
  ...['Performance', 'Accessibility', 'Best practices', 'LCP', 'CLS', 'TBT', 'Transferred'].map(
    (title) => ({ title, align: 'right' }) as const,
  ),
];

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function loadsWanted(): number {
  const wanted = process.env['RUNS']?.trim() || String(DEFAULT_LOADS);
  const loads = Number(wanted);
  if (!Number.isInteger(loads) || loads < 1 || loads > MAX_LOADS) {
    throw new Error(`RUNS is the number of loads of each page, 1 to ${MAX_LOADS}.`);
  }
  return loads;
}

function row({ page, figures }: Verdict): string[] {
  const { performance, accessibility, bestPractices, lcp, cls, tbt, bytes } = figures;
  return [
    page,
    ...[performance, accessibility, bestPractices].map(String),
    `${(lcp / 1000).toFixed(2)} s`,
    cls.toFixed(3),
    `${Math.round(tbt)} ms`,
    `${(bytes / 1024).toFixed(1)} KiB`,
  ];
}

/** The landing page as a visitor sees it, then the pages of the demo account: it takes an interview meanwhile. */
async function measurePages(url: string, browser: Browser, loads: number): Promise<Map<string, Load[]>> {
  const ending = AbortSignal.timeout(LIMIT_MS);
  const measured = new Map<string, Load[]>();
  const load = async (page: string, path: string, isLive = false): Promise<void> => {
    const found: Load[] = [];
    while (found.length < loads) {
      ending.throwIfAborted();
      found.push(await measure(`${url}${path}`, { port: browser.port, isLive }));
    }
    measured.set(page, found);
  };

  await load('landing', '/');
  await browser.signIn(url, DEMO);
  const person = await Person.signIn(url, DEMO, ending);
  const pageOf = (id: string): string => `/interviews/${encodeURIComponent(id)}`;
  const id = await takeInterview(person, `lighthouse:${crypto.randomUUID()}`, ['average', 'strong'], async (moment) => {
    if (moment.type !== 'ANSWER' || moment.mainQuestions !== 2 || moment.isFollowUp) return;
    await load('interview', pageOf(moment.interviewId), true);
    await load('dashboard', '/interviews');
  });
  await load('results', `${pageOf(id)}/results`);
  return measured;
}

function report(measured: ReadonlyMap<string, readonly Load[]>, loads: number): number {
  const verdicts = [...measured].map(([page, found]) => judge(page, found));
  for (const line of tableLines(COLUMNS, verdicts.map(row))) print(line);
  const all = [...measured.values()].flat();
  const indexes = all.map(({ benchmarkIndex }) => Math.round(benchmarkIndex));
  print('');
  print(`Lighthouse ${all[0]?.result.lighthouseVersion}, a phone on simulated slow 4G. Loads of each page: ${loads};`);
  print('accessibility and best practices are the worst of them, the rest is their median.');
  const [load = 0] = loadavg();
  print(`Speed of this machine (benchmark index): ${Math.min(...indexes)} to ${Math.max(...indexes)}.`);
  print(`Its load: ${load.toFixed(1)} on ${availableParallelism()} cores. What else runs here blocks the pages too.`);
  for (const warning of new Set(all.flatMap(({ warnings }) => warnings))) print(`Warning: ${warning}`);
  const failures = verdicts.flatMap((verdict) => verdict.failures);
  if (failures.length === 0) return 0;
  print('');
  print(`Under the aims (${Object.entries(AIMS).map(([category, score]) => `${category} ${score}`).join(', ')}):`);
  for (const line of failures) print(line);
  return 1;
}

/** @returns the exit code */
async function main(): Promise<number> {
  const loads = loadsWanted();
  const url = await runningSystem();
  const browser = await openBrowser();
  try {
    return report(await measurePages(url, browser, loads), loads);
  } finally {
    browser.close();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The pages could not be measured.'}\n`);
  return 1;
});
