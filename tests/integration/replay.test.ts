import { readFile, readdir } from 'node:fs/promises';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { expect, inject, test } from 'vitest';
import '../support/runtime.ts';

const FOLDER = new URL('../histories/', import.meta.url);

test('the histories of every release replay under the workflows of today', async () => {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const history = historyFromJSON(JSON.parse(await readFile(new URL(file, FOLDER), 'utf8')));
    await Worker.runReplayHistory({ workflowBundle: { code: inject('workflowCode') } }, history, file);
  }
});
