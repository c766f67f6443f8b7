import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { type History, historyToJSON } from '@temporalio/common/lib/proto-utils.js';

/** What every release has to have a history of. */
export const SCENARIOS = [
  'rule-based',
  'by-model',
  'follow-ups',
  'model-down',
  'model-gone',
  'rescored',
  'paused',
  'pause-limit',
  'extended',
  'opens-later',
  'reminded',
  'expired',
  'expired-half-answered',
  'cancelled',
  'continued',
  'restarted',
  'rebuilt',
  'delivery',
] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** A history at most so many characters long; they are read by every run of the suite, for ever. */
const LONGEST = 150_000;

export const FOLDER = new URL('./', import.meta.url);

export async function releaseVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return version;
}

export const fileOf = (version: string, scenario: Scenario): string => `${version}-${scenario}.json`;

/**
 * The scenarios that a release has no history of yet.
 * @throws Error where it has all: a recorded history is never written over
 */
export function unrecorded(version: string, folder: URL = FOLDER): Scenario[] {
  const missing = SCENARIOS.filter((scenario) => !existsSync(new URL(fileOf(version, scenario), folder)));
  if (missing.length > 0) return missing;
  throw new Error(
    `Every scenario of ${version} is recorded, and no recording is written over: it is what workers of that ` +
      'release did, and interviews that they began may still run. Raise the version in package.json, or give a ' +
      'new scenario a name of its own in tests/histories/recordings.ts; then record again.',
  );
}

/** Writes one history. @throws Error where there is one of that name */
export async function writeRecording(
  version: string,
  scenario: Scenario,
  history: History,
  folder: URL = FOLDER,
): Promise<void> {
  const json = compact(history);
  if (json.length > LONGEST) {
    throw new Error(`The history of ${scenario} has ${json.length} characters: play a shorter one.`);
  }
  await writeFile(new URL(fileOf(version, scenario), folder), `${json}\n`, { flag: 'wx' });
}

/** Who polled, by process and machine, and where files lay there, is nobody's business. */
const HIDDEN: Record<string, string> = { identity: 'worker', stackTrace: '' };

function compact(history: History): string {
  return JSON.stringify(JSON.parse(historyToJSON(history)), (name, value: unknown) => HIDDEN[name] ?? value);
}
