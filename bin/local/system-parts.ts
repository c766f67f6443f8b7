import path from 'node:path';
import { clearAfterCrash, postgresCommand } from './postgres.ts';
import type { Part, PartCommand, PartName } from './process-supervisor.ts';
import { nodeProgram, ownProgram, projectFolder } from './program.ts';
import type { SystemPlan } from './system-plan.ts';
import { temporalArguments, temporalDatabase, temporalEnvironment } from './temporal.ts';

/** Files of the programs that a system runs beside its own. */
export interface Programs {
  readonly api: string;
  readonly worker: string;
}

export function clusterFolder(dataDir: string): string {
  return path.join(dataDir, 'postgres');
}

/** Tells the Node processes of systems with different folders apart; the programs themselves ignore it. */
function systemMark(name: string, dataDir: string): string {
  return `--local-system=${path.join(dataDir, name)}`;
}

/** How each part of the system in a folder is known and stopped. */
export function systemParts(dataDir: string): Readonly<Record<PartName, Part>> {
  const node = (name: PartName): Part => ({ name, mark: systemMark(name, dataDir), stopSignal: 'SIGTERM' });
  const cluster = clusterFolder(dataDir);
  return {
    api: node('api'),
    worker: node('worker'),
    mailbox: node('mailbox'),
    temporal: { name: 'temporal', mark: `--db-filename ${temporalDatabase(dataDir)}`, stopSignal: 'SIGTERM' },
    // SIGINT is the fast shutdown: it ends sessions instead of waiting for them. SIGQUIT takes the backends along.
    postgres: {
      name: 'postgres',
      mark: `-D ${cluster} `,
      stopSignal: 'SIGINT',
      killSignal: 'SIGQUIT',
      clearUp: () => clearAfterCrash(cluster),
    },
  };
}

function nodeCommand(name: PartName, file: string, dataDir: string, env: NodeJS.ProcessEnv): PartCommand {
  const { command, args } = nodeProgram(file);
  return { command, args: [...args, systemMark(name, dataDir)], env, cwd: projectFolder };
}

export function apiCommand(plan: SystemPlan, programs: Programs): PartCommand {
  return nodeCommand('api', programs.api, plan.config.dataDir, plan.env);
}

export function workerCommand(plan: SystemPlan, programs: Programs): PartCommand {
  const env = { ...plan.env, METRICS_PORT: String(plan.workerMetricsPort) };
  return nodeCommand('worker', programs.worker, plan.config.dataDir, env);
}

/** The mailbox gets no secrets: it needs none. */
export function mailboxCommand(plan: SystemPlan, smtpPort: number): PartCommand {
  return nodeCommand('mailbox', ownProgram('local/mailbox'), plan.config.dataDir, {
    PATH: plan.env['PATH'],
    HOME: plan.env['HOME'],
    ROUNDS_DATA_DIR: plan.config.dataDir,
    MAILBOX_PORT: String(plan.config.mailboxPort),
    MAILBOX_SMTP_PORT: String(smtpPort),
  });
}

export function temporalCommand(plan: SystemPlan, executable: string, port: number): PartCommand {
  const { dataDir, temporal } = plan.config;
  return {
    command: executable,
    args: temporalArguments(dataDir, port, temporal.namespace),
    env: temporalEnvironment(plan.env),
    cwd: dataDir,
  };
}

export function databaseCommand(plan: SystemPlan, port: number): Promise<PartCommand> {
  return postgresCommand(clusterFolder(plan.config.dataDir), port);
}
