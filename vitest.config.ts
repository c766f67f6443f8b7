import { createRequire } from 'node:module';
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
        // Vite would take graphql's ES build where its other users, run by Node itself, share the CommonJS one.
        resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
        test: {
          name: 'integration',
          include: integration,
          globalSetup: ['tests/support/servers.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'chaos',
          include: ['tests/chaos/**/*.test.ts'],
          // A whole system on the same two cores: it runs when the others are done.
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
        },
      },
    ],
  },
});
