import { defineConfig } from 'vitest/config';

const integration = ['tests/{integration,graphql,accounts,platform,bin,store}/**/*.test.ts'];

export default defineConfig({
  test: {
    // Real servers on two cores: more files at once only wait for one another.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{domain,interviewer,workflows,house}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: integration,
          globalSetup: ['tests/support/servers.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
