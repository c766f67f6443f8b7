import type pg from 'pg';
import type { InterviewEvent } from '../../domain/interview/events.ts';
import { replay } from '../../domain/interview/replay.ts';
import type { InterviewState } from '../../domain/interview/states.ts';

type Queries = Pick<pg.Pool, 'query'>;

/** The stored log of an interview, in order. */
export async function storedLog(pool: Queries, interviewId: string): Promise<InterviewEvent[]> {
  const result = await pool.query<InterviewEvent>(
    `select sequence, type, key, (extract(epoch from at) * 1000)::float8 as at, round_id as "roundId",
      question_id as "questionId", evaluation_id as "evaluationId"
     from interview_events where interview_id = $1 order by sequence`,
    [interviewId],
  );
  return result.rows;
}

/** What is wrong with a log: a gap, an impossible event, or that it tells other states than the rows have. */
export function logFaults({ interview, rounds, questions }: InterviewState, log: InterviewEvent[]): string[] {
  const gap = log.findIndex(({ sequence }, index) => sequence !== index + 1);
  if (gap >= 0) return [`event ${gap + 1} of the log has the sequence ${log[gap]?.sequence}`];
  const faults: string[] = [];
  const differ = (what: string, stored: unknown, told: unknown): void => {
    if (stored !== told) faults.push(`${what} is ${String(stored)}, the log tells ${String(told)}`);
  };
  let told;
  try {
    told = replay(rounds, log);
  } catch (error) {
    return [`the log does not replay: ${error instanceof Error ? error.message : String(error)}`];
  }
  differ('the last sequence', interview.sequence, log.length);
  differ('the interview', interview.status, told.interview);
  for (const { id, status } of rounds) differ(`round ${id}`, status, told.rounds.get(id));
  for (const { id, kind, state } of questions) {
    if (kind === 'MAIN' && state !== 'PREPARED') differ(`question ${id}`, state, told.questions.get(id));
  }
  return faults;
}
