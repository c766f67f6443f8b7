import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listen } from '../graphql/listen.ts';
import { consolePage, welcomePage } from '../graphql/pages.ts';
import { type AppPorts, createApp } from '../graphql/server.ts';
import { clientFiles, hashedFile } from '../graphql/static.ts';
import { type Config, ConfigError, describeConfig, loadConfig } from '../platform/config.ts';
import { createLogger } from '../platform/log.ts';
import { serveMetrics } from '../platform/metrics.ts';
import { createReadiness } from '../services/readiness.ts';
import { createApiServices } from './api-services.ts';
import { projectFolder } from './local/program.ts';

const BAD_SETTINGS = 2;
const CANNOT_LISTEN = 3;

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function settings(): Config {
  try {
    return loadConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) fail(error.message, BAD_SETTINGS);
    throw error;
  }
}

/** The value, or one line that says which port is the trouble. */
async function listening<T>(opened: Promise<T>, variable: string, port: number): Promise<T> {
  try {
    return await opened;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const advice = code === 'EADDRINUSE' ? `something else listens there: stop it, or set ${variable}` : code;
    fail(`Cannot listen on port ${port}: ${advice}.`, CANNOT_LISTEN);
  }
}

const CLIENT = path.join(projectFolder, 'web/dist');
const html = (name: string): string => readFileSync(path.join(projectFolder, 'web', name), 'utf8');

function pages(config: Config): AppPorts['pages'] {
  const mailboxUrl = config.environment === 'production' ? null : `http://localhost:${config.mailboxPort}`;
  const font = hashedFile(CLIENT, { stem: 'geist-latin-wght-normal', ending: '.woff2' });
  return {
    welcome: welcomePage(html('welcome.html'), mailboxUrl),
    console: consolePage(html('graphql-console.html'), font),
  };
}

async function main(): Promise<void> {
  const config = settings();
  const log = createLogger('api', config.logLevel);
  log.info({ config: describeConfig(config) }, 'the API starts');
  const { services, temporal, close } = createApiServices(config, log);
  const readiness = createReadiness({ pool: services.database.pool, temporal });
  const stopping = new AbortController();
  const app = createApp({
    services,
    readiness,
    stopping: stopping.signal,
    pages: pages(config),
    client: clientFiles(CLIENT),
  });
  const { host, port } = config.http;
  const server = await listening(listen(app, { host, port }), 'PORT', port);
  const metrics = await listening(
    serveMetrics(services.metrics, { port: config.metricsPort, host }),
    'METRICS_PORT',
    config.metricsPort,
  );
  log.info({ url: config.http.publicUrl }, 'the API serves');

  const stop = async (signal: string): Promise<void> => {
    if (stopping.signal.aborted) return;
    log.info({ signal }, 'the API stops: it takes no more requests and ends those that run');
    readiness.drain();
    stopping.abort();
    await server.close(config.shutdownGraceMs);
    await Promise.all([metrics.close(), close()]);
    log.info('the API has stopped');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop(signal).catch((error: unknown) => {
        log.error({ err: error }, 'the API did not stop cleanly');
        process.exit(1);
      });
    });
  }
}

await main();
