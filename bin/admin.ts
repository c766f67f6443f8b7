import path from 'node:path';
import { RoundsError, ValidationError } from '../domain/errors.ts';
import { ConfigError, loadConfig } from '../platform/config.ts';
import { isDatabaseAway } from '../platform/database-errors.ts';
import { createLogger, describeError } from '../platform/log.ts';
import { readCommand } from './admin/arguments.ts';
import { runCommand } from './admin/commands.ts';
import { USAGE, UsageError } from './admin/usage.ts';
import { createApiServices } from './api-services.ts';
import { readEnvFile } from './local/env-file.ts';
import { projectFolder } from './local/program.ts';
import { joinedEnvironment } from './local/settings.ts';
import { StartError } from './local/start-error.ts';

const DATABASE_AWAY = 'The database cannot be reached. See that it runs, and that DATABASE_URL is right.';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** @returns the exit code */
async function main(args: readonly string[]): Promise<number> {
  const { asked, json } = readCommand(args);
  if (asked.command === 'help') {
    print(USAGE);
    return 0;
  }
  const env = joinedEnvironment({ ...readEnvFile(path.join(projectFolder, '.env')), ...process.env });
  const { services, close } = createApiServices(loadConfig(env), createLogger('admin', 'silent'));
  try {
    const { result, lines } = await runCommand(services, asked);
    print(json ? JSON.stringify(result, null, 2) : lines.join('\n'));
    return 0;
  } finally {
    await close();
  }
}

/** The message for people, and the exit code. */
function failure(error: unknown): { message: string; code: number } {
  if (error instanceof UsageError) return { message: `${error.message} \`npm run admin -- help\` says more.`, code: 2 };
  if (error instanceof ConfigError || error instanceof StartError) return { message: error.message, code: 2 };
  if (error instanceof ValidationError) return { message: error.fields.map((one) => one.message).join('\n'), code: 1 };
  if (error instanceof RoundsError) return { message: error.message, code: 1 };
  if (isDatabaseAway(error)) return { message: DATABASE_AWAY, code: 1 };
  const { type, message } = describeError(error);
  return { message: `It failed. ${type}: ${message}`, code: 1 };
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  const { message, code } = failure(error);
  process.stderr.write(`${message}\n`);
  return code;
});
