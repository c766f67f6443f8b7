import type { History } from '@temporalio/common/lib/proto-utils.js';
import { expect, test } from 'vitest';
import { playByModel, playWithoutModel } from './by-model.ts';
import { playAcrossRuns, playByRules } from './by-rules.ts';
import { playOverTime } from './over-time.ts';
import { SCENARIOS, type Scenario, releaseVersion, unrecorded, writeRecording } from './recordings.ts';

const version = await releaseVersion();
const histories = new Map<Scenario, History>();
const take = (scenario: Scenario, history: History): void => void histories.set(scenario, history);

test('something of this release is not recorded yet', () => {
  process.stderr.write(`Recording ${version}: ${unrecorded(version).join(', ')}\n`);
});

test('by rules', () => playByRules(take));
test('across runs', () => playAcrossRuns(take));
test('by a model', () => playByModel(take));
test('without the model', () => playWithoutModel(take));
test('over time', () => playOverTime(take));

test('the histories are written', async () => {
  expect([...histories.keys()].sort()).toEqual([...SCENARIOS].sort());
  for (const scenario of unrecorded(version)) {
    const history = histories.get(scenario);
    if (history) await writeRecording(version, scenario, history);
  }
});
