import type { Pool } from 'pg';
import type { Level, RoundKind } from '../domain/catalogue/vocabulary.ts';
import type { ScoreBand } from '../domain/interview/states.ts';
import { type Sealer, sealedPlace } from './sealed.ts';

/** What a results e-mail tells. */
export interface ResultsEmail {
  to: string;
  name: string;
  interviewId: string;
  status: 'COMPLETED' | 'EXPIRED';
  jobRoleId: string;
  level: Level;
  interviewer: 'GROQ' | 'RULE_BASED';
  score: number | null;
  band: ScoreBand | null;
  rounds: { kind: RoundKind; score: number | null; status: string }[];
}

interface Row extends Omit<ResultsEmail, 'to' | 'name'> {
  userId: string;
  emailSealed: string;
  nameSealed: string;
}

/** The content of a results e-mail as the results stand now, or null where the interview or the person is gone. */
export async function readResultsEmail(
  pool: Pick<Pool, 'query'>,
  sealer: Sealer,
  interviewId: string,
): Promise<ResultsEmail | null> {
  const result = await pool.query<Row>({
    name: 'results-email',
    text: `select i.id as "interviewId", i.status, i.job_role_id as "jobRoleId", i.level, i.interviewer, i.score, i.band,
        u.id as "userId", u.email_sealed as "emailSealed", u.name_sealed as "nameSealed",
        (select json_agg(json_build_object('kind', r.kind, 'score', r.score, 'status', r.status) order by r.index)
          from interview_rounds r where r.interview_id = i.id) as rounds
      from interviews i join users u on u.id = i.user_id where i.id = $1::uuid`,
    values: [interviewId],
  });
  const row = result.rows[0];
  if (!row) return null;
  const { userId, emailSealed, nameSealed, ...content } = row;
  const key = await sealer.forUser(userId);
  return {
    ...content,
    to: key.open(sealedPlace.userEmail(userId), emailSealed),
    name: key.open(sealedPlace.userName(userId), nameSealed),
  };
}
