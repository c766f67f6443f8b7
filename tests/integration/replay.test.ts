import { readFile, readdir } from 'node:fs/promises';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { expect, inject, test } from 'vitest';
import { releaseVersion } from '../histories/recordings.ts';
import '../support/runtime.ts';

const FOLDER = new URL('../histories/', import.meta.url);

/** What may happen to an interview, each recorded by every release: `npm run record:histories`. */
const DEMANDED = [
  'by-model',
  'cancelled',
  'continued',
  'delivery',
  'expired',
  'expired-half-answered',
  'extended',
  'follow-ups',
  'model-down',
  'model-gone',
  'opens-later',
  'pause-limit',
  'paused',
  'rebuilt',
  'reminded',
  'rescored',
  'restarted',
  'rule-based',
];

const recorded = async (): Promise<string[]> =>
  (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).toSorted();

const textOf = (file: string): Promise<string> => readFile(new URL(file, FOLDER), 'utf8');

test('this release has recorded every scenario', async () => {
  const version = await releaseVersion();
  const files = await recorded();
  const missing = DEMANDED.map((scenario) => `${version}-${scenario}.json`).filter((file) => !files.includes(file));
  expect(missing, 'npm run record:histories writes them').toEqual([]);
});

test('the histories of every release replay under the workflows of today', async () => {
  const files = await recorded();
  async function* histories() {
    for (const file of files) yield { workflowId: file, history: historyFromJSON(JSON.parse(await textOf(file))) };
  }
  const failures: string[] = [];
  const replays = Worker.runReplayHistories({ workflowBundle: { code: inject('workflowCode') } }, histories());
  let replayed = 0;
  for await (const { workflowId, error } of replays) {
    replayed += 1;
    if (error) failures.push(`${workflowId}: ${error.message}`);
  }
  expect(failures).toEqual([]);
  expect(replayed).toBe(files.length);
});

test('no history says who polled, where its files lay, or a word that a person said', async () => {
  for (const file of await recorded()) {
    const text = await textOf(file);
    expect(text, file).not.toMatch(/"identity":\s*"(?!worker")[^"]/);
    const data = [...text.matchAll(/"data":\s*"([^"]*)"/g)].map(([, bytes]) => bytes ?? '');
    const payloads = data.map((bytes) => Buffer.from(bytes, 'base64').toString());
    for (const said of [text, ...payloads]) {
      expect(said, file).not.toMatch(/node_modules|\/workflows\/|measure|Featherstone|@example/);
    }
  }
});
