import { type ApiClient, clientOf } from '../graphql/api.ts';
import { type ApiProcess, spawnApi } from '../support/api-process.ts';
import { freePort } from '../support/ports.ts';
import { type TestSystem, startSystem } from '../support/system.ts';
import { type Visit, openBrowser, visit } from './browser.ts';

/** A system whose API is a process of its own, which a test may kill, and a browser to look at it with. */
export interface ProcessStand {
  api: ApiClient;
  /** All but the API goes on while that is away. */
  system: TestSystem;
  visit(): Promise<Visit>;
  /** As `kill -9` does. */
  killApi(): Promise<void>;
  /** On the same port; resolves when it serves. */
  startApi(): Promise<void>;
  close(): Promise<void>;
}

/** Starts all of it; one for a test file. */
export async function openProcessStand(): Promise<ProcessStand> {
  const [port, metricsPort] = await Promise.all([freePort(), freePort()]);
  const url = `http://127.0.0.1:${port}`;
  const env = { LOG_LEVEL: 'error', PORT: String(port), METRICS_PORT: String(metricsPort), PUBLIC_URL: url };
  const [system, browser] = await Promise.all([startSystem({ env }), openBrowser()]);
  let running: ApiProcess | null = null;
  const stand: ProcessStand = {
    api: clientOf(url),
    system,
    visit: () => visit(browser, { baseURL: url }),
    async killApi() {
      running?.process.kill('SIGKILL');
      await running?.ended;
    },
    async startApi() {
      running = spawnApi({ ...system.environment, LOG_LEVEL: 'info' });
      await running.said('the API serves');
    },
    async close() {
      await browser.close();
      await stand.killApi();
      await system.close();
    },
  };
  await stand.startApi();
  return stand;
}
