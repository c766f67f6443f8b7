import { createLogger } from '../platform/log.ts';
import { migrationFiles } from '../platform/migrations.ts';
import { DEMO_ACCOUNTS, seedDemoAccounts } from '../services/accounts/demo-accounts.ts';
import { createApiServices } from './api-services.ts';
import { ownProgram, projectFolder } from './local/program.ts';
import { runLocalSystem } from './local/run.ts';

await runLocalSystem({
  programs: { api: ownProgram('api'), worker: ownProgram('worker') },
  migrations: migrationFiles(projectFolder),
  async seedDemoAccounts(config) {
    if (config.environment === 'production') return;
    const { services, close } = createApiServices(config, createLogger('start', 'warn'));
    try {
      await seedDemoAccounts(services);
    } finally {
      await close();
    }
    for (const { email, password } of DEMO_ACCOUNTS) {
      process.stdout.write(`Demo account: ${email}, password ${password}\n`);
    }
  },
});
