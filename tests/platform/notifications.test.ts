import pg from 'pg';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { createLogger } from '../../platform/log.ts';
import type { Notifications } from '../../platform/notifications.ts';
import { INTERVIEW_EVENTS_CHANNEL, createNotifications } from '../../platform/notifications.ts';
import { makeDatabase } from '../support/database.ts';

let url: string;
let pool: pg.Pool;

beforeAll(async () => {
  const made = await makeDatabase();
  url = made;
  pool = new pg.Pool({ connectionString: url, max: 2 });
  return async () => {
    await pool.end();
  };
});

function open(): Notifications {
  const notifications = createNotifications({ url, logger: createLogger('test', 'silent') });
  onTestFinished(() => notifications.close());
  return notifications;
}

/** Subscribes; each `next()` resolves at the next wake-up. */
function watch(notifications: Notifications, interviewId: string) {
  let count = 0;
  let resolveNext: () => void = () => undefined;
  const end = notifications.subscribe(interviewId, () => {
    count += 1;
    resolveNext();
  });
  return {
    end,
    count: () => count,
    next: () => new Promise<void>((resolve) => (resolveNext = resolve)),
  };
}

const notify = (interviewId: string) => pool.query('SELECT pg_notify($1, $2)', [INTERVIEW_EVENTS_CHANNEL, interviewId]);

test('wakes whoever watches the interview of a notification, and nobody else', async () => {
  const notifications = open();
  await notifications.listening();
  const [first, second, other] = [
    watch(notifications, 'one'), watch(notifications, 'one'), watch(notifications, 'another'),
  ];
  const woken = Promise.all([first.next(), second.next()]);
  await notify('one');
  await woken;
  first.end();
  first.end();
  const again = second.next();
  await notify('one');
  await again;
  expect([first.count(), second.count(), other.count()]).toEqual([1, 2, 0]);
});

test('goes on waking others when one fails', async () => {
  const notifications = open();
  await notifications.listening();
  notifications.subscribe('one', () => {
    throw new Error('a subscriber that fails');
  });
  const watcher = watch(notifications, 'one');
  const woken = watcher.next();
  await notify('one');
  await woken;
});

test('connects again after a loss and wakes everybody, since something may have been missed', async () => {
  const notifications = open();
  await notifications.listening();
  const [one, another] = [watch(notifications, 'one'), watch(notifications, 'another')];
  const woken = Promise.all([one.next(), another.next()]);
  await pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                     WHERE datname = current_database() AND application_name = 'rounds notifications'`);
  await woken;
  await notifications.listening();
  const next = one.next();
  await notify('one');
  await next;
  expect(another.count()).toBe(1);
});

test('closes while it cannot connect, and twice', async () => {
  const logger = createLogger('test', 'silent');
  const nowhere = createNotifications({ url: 'postgresql://x:y@127.0.0.1:1/z', logger });
  await Promise.all([nowhere.close(), nowhere.close()]);
});
