import type { Pool } from 'pg';
import type { Level, RoundKind } from '../domain/catalogue/vocabulary.ts';

/** What is needed to choose the questions of a round. */
export interface RoundToPrepare {
  userId: string;
  interviewer: 'GROQ' | 'RULE_BASED';
  jobRoleId: string;
  level: Level;
  kind: RoundKind;
  questionCount: number;
  /** Ids of bank questions that the person was given in any interview, the latest first. */
  seen: string[];
}

const SEEN_LIMIT = 500;

/** The plan of a round and what the person has seen, or null where the round is gone. */
export async function roundToPrepare(pool: Pick<Pool, 'query'>, roundId: string): Promise<RoundToPrepare | null> {
  const result = await pool.query<RoundToPrepare>({
    name: 'round-to-prepare',
    text: `select i.user_id as "userId", i.interviewer, i.job_role_id as "jobRoleId", i.level, r.kind,
        r.question_count as "questionCount",
        (select coalesce(json_agg(s.id), '[]') from (
          select q.bank_question_id as id from interview_questions q join interviews o on o.id = q.interview_id
          where o.user_id = i.user_id and q.kind = 'MAIN' and q.bank_question_id is not null
          group by q.bank_question_id order by max(q.id::text) desc limit ${SEEN_LIMIT}) s) as seen
      from interview_rounds r join interviews i on i.id = r.interview_id where r.id = $1::uuid`,
    values: [roundId],
  });
  return result.rows[0] ?? null;
}
