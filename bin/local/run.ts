import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { ConfigError } from '../../platform/config.ts';
import { describeError } from '../../platform/log.ts';
import { type ModelConfig, modelProvider } from '../../platform/model-config.ts';
import { MigrationError } from '../../platform/migrations.ts';
import { readEnvFile } from './env-file.ts';
import type { LocalSystemOptions } from './local-system.ts';
import { LocalSystem } from './local-system.ts';
import { projectFolder } from './program.ts';
import { StartError } from './start-error.ts';
import type { SystemPlan } from './system-plan.ts';

/** Terminals and process managers often send the same signal twice. */
const SAME_SIGNAL_MS = 2_000;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(error: unknown): void {
  const expected = error instanceof ConfigError || error instanceof StartError || error instanceof MigrationError;
  const { type, message, stack } = describeError(error);
  process.stderr.write(expected ? `${error.message}\n` : `Rounds could not start. ${type}: ${message}\n${stack}\n`);
}

function interviewerOf(model: ModelConfig | null): string {
  if (model === null) {
    return 'Practice mode: rule-based, no AI; it shows which points were mentioned, and does not judge correctness';
  }
  return model.stopped
    ? 'MODEL_STOP is set: no new interview by the AI model'
    : `Interviews are by the AI model ${model.models[0]} at ${modelProvider(model.baseUrl)}`;
}

function announce(plan: SystemPlan, seconds: string): void {
  const { config } = plan;
  print(`Rounds is ready (${seconds} s).`);
  print(`  Rounds   http://localhost:${config.http.port}`);
  print(`  GraphQL  http://localhost:${config.http.port}/graphql`);
  if (plan.mailbox) print(`  Mailbox  http://localhost:${config.mailboxPort}`);
  print(`  Metrics  http://localhost:${config.metricsPort}/metrics and :${plan.workerMetricsPort}/metrics`);
  print(`${interviewerOf(config.model)}.`);
  print(`Data and logs: ${config.dataDir}. Ctrl-C stops everything; the next start goes on where it was.`);
}

/** What a start runs; the rest is the same for every system. */
export type SystemContents = Pick<LocalSystemOptions, 'programs' | 'migrations' | 'seedDemoAccounts'>;

async function run(contents: SystemContents): Promise<void> {
  // A terminal that was closed must not end this process before it has stopped the others.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const env = { ...readEnvFile(path.join(projectFolder, '.env')), ...process.env };
  const system = new LocalSystem({
    env,
    ...contents,
    starterMark: path.basename(process.argv[1] ?? 'start'),
    print,
  });
  let stoppingSince: number | undefined;
  const onSignal = () => {
    if (stoppingSince === undefined) {
      stoppingSince = performance.now();
      print('Stopping.');
      system.stop().then(() => process.exit(0), (error: unknown) => {
        fail(error);
        process.exit(1);
      });
    } else if (performance.now() - stoppingSince > SAME_SIGNAL_MS) {
      print('Ending all parts at once.');
      system.kill();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  try {
    const plan = await system.start();
    announce(plan, (performance.now() / 1000).toFixed(1));
  } catch (error) {
    if (stoppingSince !== undefined) return;
    fail(error);
    await system.stop();
    process.exitCode = 1;
  }
}

/**
 * Starts the whole system on this machine and keeps it running until a signal; the exit code is 0 after one, 1 when it
 * could not start. Settings come from the environment, then from `.env` in the project folder.
 */
export async function runLocalSystem(contents: SystemContents): Promise<void> {
  try {
    await run(contents);
  } catch (error) {
    fail(error);
    process.exitCode = 1;
  }
}
