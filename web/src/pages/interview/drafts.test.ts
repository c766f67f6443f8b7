import { expect, test } from 'vitest';
import { createDraftStore } from './drafts.ts';
import { memoryStorage } from './memory-storage.ts';

const NOW = Date.UTC(2026, 0, 15);

test('a draft survives a reload, and no other account or question sees it', () => {
  const storage = memoryStorage();
  createDraftStore(storage, 'ada', NOW).write('q1', 'An index', NOW);
  const afterReload = createDraftStore(storage, 'ada', NOW + 1000);
  expect(afterReload.read('q1')).toEqual({ text: 'An index', savedAt: NOW });
  expect(afterReload.read('q2')).toBeNull();
  expect(createDraftStore(storage, 'bob', NOW).read('q1')).toBeNull();
});

test('an emptied or removed draft leaves nothing behind', () => {
  const storage = memoryStorage();
  const drafts = createDraftStore(storage, 'ada', NOW);
  drafts.write('q1', 'a', NOW);
  drafts.write('q1', '', NOW);
  drafts.write('q2', 'b', NOW);
  drafts.remove('q2');
  expect(storage.length).toBe(0);
});

test('what the browser does not keep is not called saved', () => {
  const full = { ...memoryStorage(), setItem: (): never => { throw new DOMException('full', 'QuotaExceededError'); } };
  expect(createDraftStore(full, 'ada', NOW).write('q1', 'a', NOW)).toBeNull();
});

test('drafts of a season ago are swept, of this account only', () => {
  const storage = memoryStorage();
  createDraftStore(storage, 'ada', NOW).write('q1', 'old', NOW);
  createDraftStore(storage, 'bob', NOW).write('q1', 'old', NOW);
  createDraftStore(storage, 'ada', NOW + 91 * 86_400_000);
  expect(createDraftStore(storage, 'ada', NOW).read('q1')).toBeNull();
  expect(createDraftStore(storage, 'bob', NOW).read('q1')).not.toBeNull();
});
