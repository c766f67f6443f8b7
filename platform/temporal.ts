import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { ClientConnectConfig } from '@temporalio/envconfig';
import type { Config } from './config.ts';

/** gRPC's own limit of 2 minutes would leave a process blind long after the engine is back. */
const MAX_RECONNECT_BACKOFF_MS = 1_000;

export interface Temporal {
  readonly client: Client;
  readonly connection: Connection;
  readonly namespace: string;
  /**
   * The id that the engine gave the namespace when it made it: another one means that the engine's database is new.
   * Asks the engine each time.
   * @param deadlineMs milliseconds from now
   */
  namespaceId(deadlineMs: number): Promise<string>;
  /** Runs calls to the engine which all fail with DEADLINE_EXCEEDED `deadlineMs` milliseconds from now. */
  withDeadline<T>(deadlineMs: number, run: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * How clients and workers connect: address and namespace from the configuration, TLS and API key from Temporal's own
 * variables (`TEMPORAL_TLS…`, `TEMPORAL_API_KEY`), and its file only where `TEMPORAL_CONFIG_FILE` names one, so that
 * what a developer has in the home folder never mixes in.
 */
export function temporalConnectConfig(
  config: Pick<Config, 'temporal'>,
  env: NodeJS.ProcessEnv = process.env,
): ClientConnectConfig & { namespace: string } {
  const variables = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const loaded = loadClientConnectConfig({
    disableFile: env['TEMPORAL_CONFIG_FILE'] === undefined,
    overrideEnvVars: {
      ...variables,
      TEMPORAL_ADDRESS: config.temporal.address,
      TEMPORAL_NAMESPACE: config.temporal.namespace,
    },
  });
  return { ...loaded, namespace: config.temporal.namespace };
}

/** A client that connects at its first call, so that a process starts, and stays, while the engine is away. */
export function createTemporal(config: Pick<Config, 'temporal'>, env: NodeJS.ProcessEnv = process.env): Temporal {
  const { connectionOptions, namespace } = temporalConnectConfig(config, env);
  const connection = Connection.lazy({
    address: connectionOptions.address,
    apiKey: connectionOptions.apiKey,
    tls: connectionOptions.tls,
    channelArgs: {
      'grpc.initial_reconnect_backoff_ms': 200,
      'grpc.max_reconnect_backoff_ms': MAX_RECONNECT_BACKOFF_MS,
    },
  });
  const client = new Client({ connection, namespace });
  function withDeadline<T>(deadlineMs: number, run: () => Promise<T>): Promise<T> {
    return connection.withDeadline(Date.now() + deadlineMs, run);
  }
  return {
    client,
    connection,
    namespace,
    withDeadline,
    async namespaceId(deadlineMs) {
      const describe = () => connection.workflowService.describeNamespace({ namespace });
      const described = await withDeadline(deadlineMs, describe);
      const id = described.namespaceInfo?.id;
      if (!id) throw new Error(`Temporal described the namespace ${namespace} without an id.`);
      return id;
    },
    close: () => connection.close(),
  };
}
