import { expect, onTestFinished, test } from 'vitest';
import { createMetrics, serveMetrics } from '../../platform/metrics.ts';

async function served(metrics: ReturnType<typeof createMetrics>): Promise<string> {
  const server = await serveMetrics(metrics, { port: 0 });
  onTestFinished(() => server.close());
  return `http://127.0.0.1:${server.port}`;
}

test('serves what was counted, and the connections of the pool as they are now', async () => {
  const metrics = createMetrics();
  const pool = { totalCount: 3, idleCount: 3, waitingCount: 0 };
  metrics.watchPool(pool);
  metrics.commands.inc({ type: 'submitAnswer', outcome: 'ACCEPTED' }, 2);
  metrics.httpRequestSeconds.observe({ operation: 'other', outcome: 'OK' }, 0.02);
  metrics.modelCalls.inc({ purpose: 'EVALUATE_THREAD', outcome: 'DONE' });
  metrics.modelTokens.inc({ purpose: 'EVALUATE_THREAD', kind: 'prompt' }, 900);
  metrics.modelCostMicros.inc(135);
  metrics.modelSeconds.observe({ purpose: 'EVALUATE_THREAD', outcome: 'DONE' }, 25);
  metrics.modelFallbacks.inc({ purpose: 'LEARNING_PATH' });
  metrics.modelsRetired.inc();
  metrics.emails.inc({ kind: 'REMINDER', outcome: 'sent' });
  metrics.modelInUse.set({ model: 'openai/gpt-oss-120b' }, 1);
  const url = await served(metrics);
  Object.assign(pool, { idleCount: 1, waitingCount: 5 });
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain');
  const text = await response.text();
  expect(text).toContain('rounds_commands_total{type="submitAnswer",outcome="ACCEPTED"} 2');
  expect(text).toContain('rounds_http_request_seconds_bucket{le="0.025",operation="other",outcome="OK"} 1');
  expect(text).toContain('rounds_model_calls_total{purpose="EVALUATE_THREAD",outcome="DONE"} 1');
  expect(text).toContain('rounds_model_tokens_total{purpose="EVALUATE_THREAD",kind="prompt"} 900');
  expect(text).toContain('rounds_model_cost_micros_total 135');
  expect(text).toContain('rounds_model_seconds_bucket{le="30",purpose="EVALUATE_THREAD",outcome="DONE"} 1');
  expect(text).toContain('rounds_model_fallbacks_total{purpose="LEARNING_PATH"} 1');
  expect(text).toContain('rounds_models_retired_total 1');
  expect(text).toContain('rounds_emails_total{kind="REMINDER",outcome="sent"} 1');
  expect(text).toContain('rounds_model_in_use{model="openai/gpt-oss-120b"} 1');
  expect(text).toContain('rounds_database_connections{state="busy"} 2');
  expect(text).toContain('rounds_database_connections{state="waiting"} 5');
  expect(text).toContain('nodejs_eventloop_lag_seconds');
});

test('has nothing else, and keeps systems in one process apart', async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  one.subscriptionsOpen.inc();
  const url = await served(other);
  expect((await fetch(url)).status).toBe(404);
  expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(404);
  expect(await (await fetch(`${url}/metrics`)).text()).toContain('rounds_subscriptions_open 0');
});

test('says that its port is taken', async () => {
  const url = new URL(await served(createMetrics()));
  await expect(serveMetrics(createMetrics(), { port: Number(url.port) })).rejects.toThrow('EADDRINUSE');
});
