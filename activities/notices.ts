import type { WorkflowCommand } from '../domain/interview/commands.ts';
import type { Change } from '../domain/interview/decision.ts';
import { first } from '../domain/interview/derived.ts';
import type { InterviewEventType } from '../domain/interview/events.ts';
import type { InterviewState } from '../domain/interview/states.ts';
import type { View } from '../domain/interview/view.ts';
import { type NoticeFacts, nextNotice, noticeKey } from '../domain/reminders.ts';
import { newId } from '../platform/ids.ts';
import type { Snapshot } from '../store/change/read.ts';
import type { NewEmail, Words } from '../store/change/words.ts';

/** Events from which on a round and its due date stand as they are. */
const SINCE = new Set<InterviewEventType>(['ROUND_READY', 'INTERVIEW_RESUMED', 'DEADLINE_EXTENDED']);

/** The view, with the notice that is due or the earlier moment of the next one, where it would only wait. */
export function withNotice(view: View, state: InterviewState, facts: NoticeFacts | null, now: number): View {
  const { step } = view;
  if (step.kind !== 'WAIT' || facts === null) return view;
  const notice = nextNotice(state, facts, now);
  if (notice === null) return view;
  const { at, key, roundId } = notice;
  if (at <= now) return { ...view, step: { kind: 'REMIND', roundId, key } };
  if (step.until !== null && step.until <= at) return view;
  return { ...view, step: { kind: 'WAIT', until: at, left: at - now } };
}

/** What the next notice follows from once a commit has changed what was read. */
export function factsAfter(facts: NoticeFacts | null, change: Change, { emails }: Words, now: number): NoticeFacts | null {
  if (facts === null) return null;
  return {
    ...facts,
    activeAt: now,
    since: change.events.some(({ type }) => SINCE.has(type)) ? now : facts.since,
    sent: new Set([...facts.sent, ...(emails ?? []).map(({ businessKey }) => businessKey)]),
  };
}

/**
 * The e-mails that a commit of the workflow comes with, at most one: a round opened, a pause ended or the interview
 * expired while the candidate was not looking. What people do themselves they are not told.
 */
export function emailsOf(command: WorkflowCommand, { interviewId, notices }: Snapshot, change: Change): NewEmail[] {
  const event = (type: InterviewEventType) => change.events.find((one) => one.type === type);
  switch (command.type) {
    case 'openRound':
    case 'expire': {
      const roundId = event('ROUND_READY')?.roundId;
      if (roundId !== undefined) return [email('ROUND_OPEN', noticeKey.roundOpen(roundId), roundId)];
      return event('INTERVIEW_EXPIRED') ? [email('EXPIRED', noticeKey.expired(interviewId), null)] : [];
    }
    case 'resumeInterview': {
      const [resumed, round] = [event('INTERVIEW_RESUMED'), first(change.state)];
      if (!resumed || !round || notices?.wanted !== true) return [];
      return [email('CONTINUE', noticeKey.resumed(round.id, resumed.sequence), round.id)];
    }
    default:
      return [];
  }
}

const email = (kind: NewEmail['kind'], businessKey: string, roundId: string | null): NewEmail => ({
  id: newId(),
  kind,
  businessKey,
  roundId,
});
