import { expect, inject, onTestFinished, test } from 'vitest';
import { createTemporal, temporalConnectConfig } from '../../platform/temporal.ts';
import { freePort } from '../support/ports.ts';

function open(address: string, namespace = 'default') {
  const temporal = createTemporal({ temporal: { address, namespace } }, {});
  onTestFinished(() => temporal.close());
  return temporal;
}

test('knows the id of the namespace, which differs from namespace to namespace', async () => {
  const address = inject('temporalAddress');
  const [one, again, other] = await Promise.all([
    open(address).namespaceId(5_000), open(address).namespaceId(5_000), open(address, 'test-1').namespaceId(5_000),
  ]);
  expect(one).toMatch(/^[0-9a-f-]{36}$/);
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});

test('fails by the deadline while the engine is away', async () => {
  const temporal = open(`127.0.0.1:${await freePort()}`);
  const started = performance.now();
  await expect(temporal.namespaceId(300)).rejects.toThrow(/UNAVAILABLE|DEADLINE_EXCEEDED/);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('takes TLS and key from variables, address and namespace from the configuration', () => {
  const config = temporalConnectConfig(
    { temporal: { address: 'engine.example.com:7233', namespace: 'rounds' } },
    { TEMPORAL_ADDRESS: 'elsewhere:1', TEMPORAL_NAMESPACE: 'elsewhere', TEMPORAL_API_KEY: 'the-key' },
  );
  expect(config.namespace).toBe('rounds');
  expect(config.connectionOptions).toMatchObject({ address: 'engine.example.com:7233', apiKey: 'the-key', tls: true });
});
