import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SCENARIOS, fileOf, unrecorded, writeRecording } from '../histories/recordings.ts';

const HISTORY = historyFromJSON({
  events: [
    {
      eventId: '1',
      eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_STARTED',
      workflowExecutionStartedEventAttributes: { workflowType: { name: 'interview' }, identity: '4711@a-machine' },
    },
  ],
});

let folder: string;
let url: URL;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rounds-histories-'));
  url = pathToFileURL(`${folder}/`);
});
afterEach(() => rm(folder, { recursive: true }));

const written = (scenario: (typeof SCENARIOS)[number]) => readFile(path.join(folder, fileOf('1.2.3', scenario)), 'utf8');

test('a recording is one line, and names no machine', async () => {
  await writeRecording('1.2.3', 'paused', HISTORY, url);
  const text = await written('paused');
  expect(text.trim().split('\n')).toHaveLength(1);
  expect(text).toContain('"identity":"worker"');
  expect(text).not.toContain('a-machine');
});

test('a recording is never written over', async () => {
  await writeRecording('1.2.3', 'paused', HISTORY, url);
  const before = await written('paused');
  await expect(writeRecording('1.2.3', 'paused', historyFromJSON({ events: [] }), url)).rejects.toThrow('EEXIST');
  expect(await written('paused')).toBe(before);
});

test('what a release lacks is recorded; where it lacks nothing, recording says what to do instead', async () => {
  await writeRecording('1.2.3', 'paused', HISTORY, url);
  expect(unrecorded('1.2.3', url)).toEqual(SCENARIOS.filter((scenario) => scenario !== 'paused'));
  for (const scenario of unrecorded('1.2.3', url)) await writeRecording('1.2.3', scenario, HISTORY, url);
  expect(() => unrecorded('1.2.3', url)).toThrow('Raise the version in package.json');
  expect(unrecorded('1.2.4', url)).toEqual([...SCENARIOS]);
});
