import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// Vite would take graphql's ES build where its other users, run by Node itself, share the CommonJS one.
const resolve = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] };
const integration = ['tests/{integration,graphql,accounts,platform,bin,store,browser}/**/*.test.ts'];

export default defineConfig({
  test: {
    // Real servers on two cores: a third file uses the time in which two wait for them. A fourth made a browser too slow.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          include: ['tests/{domain,interviewer,workflows,house}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: './web/vite.config.ts',
        root: 'web',
        test: { name: 'web', isolate: false, environment: 'node', include: ['{src,tools}/**/*.test.ts'] },
      },
      {
        resolve,
        test: {
          name: 'integration',
          isolate: false,
          include: integration,
          globalSetup: ['tests/support/servers.ts', 'tests/browser/chromium.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        test: {
          name: 'chaos',
          include: ['tests/chaos/**/*.test.ts'],
          globalSetup: ['tests/support/built-once.ts'],
          // A whole system on the same two cores: it runs when the others are done.
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
        },
      },
    ],
  },
});
