import type { InterviewStatus } from '../../domain/interview/states.ts';
import type { EmailContent } from '../../store/email-content.ts';
import { isClosed, roundOf } from './subject-matter.ts';

const GOES_ON = new Set<InterviewStatus>(['SCHEDULED', 'IN_PROGRESS']);

/**
 * Whether what a notice says has passed since it was stored: a mail server may have been away for days. Results and the
 * end of an interview stay true.
 * @param now ms since 1970
 */
export function isStale(content: EmailContent, now: number): boolean {
  const { kind, interview, reminders } = content;
  if (kind === 'RESULTS' || kind === 'EXPIRED') return false;
  const round = roundOf(content);
  if (!round || isClosed(round) || round.dueAt <= now || !GOES_ON.has(interview.status)) return true;
  switch (kind) {
    case 'ROUND_OPEN':
      return round.startedAt !== null;
    case 'REMINDER':
      return !reminders || round.dueAt !== content.dueAt;
    case 'CONTINUE':
      return !reminders || content.returned;
  }
}
