import type { View } from '../domain/interview/view.ts';
import { nextNotice } from '../domain/reminders.ts';
import { newId } from '../platform/ids.ts';
import { read } from '../store/change/read.ts';
import { insertNotice } from '../store/notices.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { type Underway, viewAt } from './record.ts';

export function createReminderActivities(deps: Pick<ActivityDependencies, 'pool' | 'clock'>) {
  return {
    /**
     * Stores the e-mail of a notice that is due, once for ever, and returns the view, which then names it. Where the
     * notice is not due any more, or something changed meanwhile, the view shows what was found instead.
     * @param key business key of the notice
     */
    async sendNotice(interviewId: string, key: string, underway: Underway): Promise<View | null> {
      const { databaseNow, snapshot } = await read(deps.pool, { by: 'interview', id: interviewId }, null);
      if (!snapshot) return null;
      const now = await deps.clock.now(databaseNow);
      const { notices } = snapshot;
      const notice = notices && nextNotice(snapshot.state, notices, now);
      if (!notices || notice?.key !== key || notice.at > now) return viewAt(snapshot, now, underway);

      const id = newId();
      if (!(await insertNotice(deps.pool, snapshot, { id, ...notice }, now))) {
        const found = await read(deps.pool, { by: 'interview', id: interviewId }, null);
        return found.snapshot && viewAt(found.snapshot, now, underway);
      }
      const sent = new Set([...notices.sent, key]);
      return { ...viewAt({ ...snapshot, notices: { ...notices, sent } }, now, underway), emailMessageId: id };
    },
  };
}
