import type { Pool } from 'pg';
import type { Level, RoundKind } from '../domain/catalogue/vocabulary.ts';
import type { InterviewerKind } from '../domain/interviewers.ts';
import { type PersonKey, type Sealer, sealedPlace } from './sealed.ts';

/** What is needed to make the questions of a round. */
export interface RoundToPrepare {
  userId: string;
  partnerId: string | null;
  interviewer: InterviewerKind;
  /** Null for rules. */
  model: string | null;
  jobRoleId: string;
  level: Level;
  kind: RoundKind;
  questionCount: number;
  /** Ids of bank questions that the person was given in any interview, the latest first. */
  seen: string[];
  /** Texts that were made for the person in any interview, the latest first. */
  askedBefore: string[];
  /** Of the person: new questions are sealed with it. */
  key: PersonKey;
}

interface Row extends Omit<RoundToPrepare, 'askedBefore' | 'key'> {
  made: { id: string; sealed: string }[];
}

const SEEN_LIMIT = 500;
/** A model is shown no more of what was asked before: each costs tokens in every round. */
const MADE_LIMIT = 40;

/** As many as a plan may have, and more interviews than a person takes: limits by which an index is the obvious way. */
const MAIN_QUESTIONS_LIMIT = 144;
const INTERVIEWS_LIMIT = 500;

/**
 * Main questions of the person's interviews, one interview after the other. As a plain join it reads every question that
 * there is once there are many.
 */
const ASKED = `
  (select o.id from interviews o where o.user_id = i.user_id
    order by o.created_at desc, o.id desc limit ${INTERVIEWS_LIMIT}) own
  cross join lateral (select m.id, m.bank_question_id, m.text_sealed from interview_questions m
    where m.interview_id = own.id and m.kind = 'MAIN' order by m.sequence limit ${MAIN_QUESTIONS_LIMIT}) q`;

const ROUND = `select i.user_id as "userId", i.partner_id as "partnerId", i.interviewer, i.model,
    i.job_role_id as "jobRoleId", i.level, r.kind, r.question_count as "questionCount",
    (select coalesce(json_agg(s.id), '[]') from (
      select q.bank_question_id as id from ${ASKED} where q.bank_question_id is not null
      group by q.bank_question_id order by max(q.id::text) desc limit ${SEEN_LIMIT}) s) as seen,
    (select coalesce(json_agg(json_build_object('id', s.id, 'sealed', s.text_sealed)), '[]') from (
      select q.id, q.text_sealed from ${ASKED} where q.text_sealed is not null
      order by q.id desc limit ${MADE_LIMIT}) s) as made
  from interview_rounds r join interviews i on i.id = r.interview_id where r.id = $1::uuid`;

/** The plan of a round and what the person was asked before, or null where the round is gone. */
export async function roundToPrepare(
  pool: Pick<Pool, 'query'>,
  sealer: Sealer,
  roundId: string,
): Promise<RoundToPrepare | null> {
  const result = await pool.query<Row>({ name: 'round-to-prepare', text: ROUND, values: [roundId] });
  const row = result.rows[0];
  if (!row) return null;
  const key = await sealer.forUser(row.userId);
  const { made, ...round } = row;
  const askedBefore = made.map(({ id, sealed }) => key.open(sealedPlace.questionText(id), sealed));
  return { ...round, askedBefore, key };
}
