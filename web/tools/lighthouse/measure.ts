import lighthouse, { type Result } from 'lighthouse';

/** One load of a page. */
export interface Load {
  /** Scores from 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  /** Largest contentful paint and total blocking time, in milliseconds. */
  readonly lcp: number;
  readonly tbt: number;
  /** Cumulative layout shift, which has no unit. */
  readonly cls: number;
  /** Everything that was transferred. */
  readonly bytes: number;
  /** How fast the machine was: higher is faster, and a phone of the middle class has about 500. */
  readonly benchmarkIndex: number;
  /** What Lighthouse says against its own figures. */
  readonly warnings: readonly string[];
  readonly result: Result;
}

const PERCENT = 100;
/** A page that follows events never comes to rest: so long it is watched. */
const LIVE_MS = 12_000;
const TOO_SLOW = /^The page loaded too slowly/;

/**
 * Loads a page as a phone on a slow network does, with an empty cache and the browser's session, and measures it.
 * @param options.port of the browser
 * @param options.isLive the page holds a stream of events open
 * @throws where the page could not be measured, or another one was shown
 */
export async function measure(url: string, options: { port: number; isLive: boolean }): Promise<Load> {
  const run = await lighthouse(url, {
    port: options.port,
    ...(options.isLive && { maxWaitForLoad: LIVE_MS }),
    logLevel: 'silent',
    output: 'json',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  });
  const result = run?.lhr;
  if (!result) throw new Error(`${url} was not measured.`);
  if (result.runtimeError) throw new Error(`${url} was not measured: ${result.runtimeError.message}`);
  if (result.finalDisplayedUrl !== url) throw new Error(`${url} was asked for, ${result.finalDisplayedUrl} shown.`);
  const score = (category: string): number => Math.round((result.categories[category]?.score ?? 0) * PERCENT);
  const figure = (audit: string): number => {
    const value = result.audits[audit]?.numericValue;
    if (value === undefined) throw new Error(`${url} was measured without ${audit}.`);
    return value;
  };
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    lcp: figure('largest-contentful-paint'),
    tbt: figure('total-blocking-time'),
    cls: figure('cumulative-layout-shift'),
    bytes: figure('total-byte-weight'),
    benchmarkIndex: result.environment.benchmarkIndex,
    warnings: result.runWarnings.filter((warning) => !(options.isLive && TOO_SLOW.test(warning))),
    result,
  };
}
