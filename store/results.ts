import type { Pool } from 'pg';
import type { Level, RoundKind } from '../domain/catalogue/vocabulary.ts';
import type { EvaluationDetails } from '../domain/evaluation-details.ts';
import type { ThreadResult } from '../domain/learning-path.ts';
import type { InterviewerKind } from '../domain/interviewers.ts';
import { weightsOf } from '../domain/scoring.ts';
import { type Sealer, sealedPlace } from './sealed.ts';

/** The judged threads of an interview in words, for summaries and the learning path. */
export interface InterviewResults {
  userId: string;
  partnerId: string | null;
  interviewer: InterviewerKind;
  /** Null for rules. */
  model: string | null;
  jobRoleId: string;
  level: Level;
  rounds: { id: string; kind: RoundKind; threads: ThreadResult[] }[];
}

interface Row {
  userId: string;
  partnerId: string | null;
  interviewer: InterviewerKind;
  model: string | null;
  jobRoleId: string;
  level: Level;
  rounds: { id: string; kind: RoundKind; weight: number }[];
  threads: {
    roundId: string;
    competency: string;
    skipped: boolean;
    evaluation: { id: string; score: number | null; sealed: string } | null;
  }[];
}

/** One statement; of each asked main question the evaluation that counts: the latest rescore, then the most answers. */
const RESULTS = `select i.user_id as "userId", i.partner_id as "partnerId", i.interviewer, i.model,
    i.job_role_id as "jobRoleId", i.level,
    (select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'weight', r.weight) order by r.index)
      from interview_rounds r where r.interview_id = i.id) as rounds,
    (select coalesce(json_agg(json_build_object('roundId', q.round_id, 'competency', q.competency,
        'skipped', q.state = 'SKIPPED', 'evaluation', case when q.state = 'SCORED' then e.evaluation end)
        order by q.sequence), '[]')
      from interview_questions q left join lateral (
        select json_build_object('id', e.id, 'score', e.score, 'sealed', e.details_sealed) as evaluation
        from evaluations e where e.thread_id = q.id order by e.rescore desc, e.answers_seen desc limit 1) e on true
      where q.interview_id = i.id and q.kind = 'MAIN' and q.state <> 'PREPARED') as threads
  from interviews i where i.id = $1::uuid`;

/** The results of an interview so far, or null where it is gone. */
export async function readResults(
  pool: Pick<Pool, 'query'>,
  sealer: Sealer,
  interviewId: string,
): Promise<InterviewResults | null> {
  const result = await pool.query<Row>({ name: 'read-results', text: RESULTS, values: [interviewId] });
  const row = result.rows[0];
  if (!row) return null;
  const key = await sealer.forUser(row.userId);
  const shares = weightsOf(row.rounds.map((round) => round.weight));
  const threadResult = (thread: Row['threads'][number], weight: number): ThreadResult => {
    const { evaluation, competency, skipped } = thread;
    const details: EvaluationDetails = evaluation
      ? JSON.parse(key.open(sealedPlace.evaluationDetails(evaluation.id), evaluation.sealed))
      : { criteria: [], strengths: [], improvements: [] };
    return {
      competency,
      weight,
      skipped,
      score: skipped ? 0 : (evaluation?.score ?? null),
      strengths: details.strengths,
      improvements: details.improvements,
      quote: details.criteria.find((criterion) => criterion.evidence !== null)?.evidence ?? null,
    };
  };
  return {
    userId: row.userId,
    partnerId: row.partnerId,
    model: row.model,
    interviewer: row.interviewer,
    jobRoleId: row.jobRoleId,
    level: row.level,
    rounds: row.rounds.map((round, index) => ({
      id: round.id,
      kind: round.kind,
      threads: row.threads
        .filter((thread) => thread.roundId === round.id)
        .map((thread) => threadResult(thread, shares[index] ?? 0)),
    })),
  };
}
