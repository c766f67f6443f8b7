import { defineConfig } from 'vitest/config';

/** `npm run record:histories`, once a release: what `tests/integration/replay.test.ts` replays from then on. */
export default defineConfig({
  test: {
    include: ['tests/histories/record.ts'],
    globalSetup: ['tests/support/servers.ts'],
    testTimeout: 60_000,
    // Half a recording is none.
    bail: 1,
  },
});
