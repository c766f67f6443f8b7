import type { Pool } from 'pg';
import type { Level, RoundKind } from '../domain/catalogue/vocabulary.ts';
import type { InterviewerKind } from '../domain/interviewers.ts';
import type { BankSource } from './rows.ts';
import { type Sealer, sealedPlace } from './sealed.ts';

/** One answered question of a thread, in words. */
export interface ThreadExchange {
  bank: BankSource | null;
  /** The question's own text; null for a bank question. */
  text: string | null;
  answer: string;
  /** Milliseconds of the epoch. */
  acceptedAt: number;
}

/** An answer to another question of the same interview, with the place of its main question. */
export interface OtherAnswer {
  text: string;
  /** Milliseconds of the epoch. */
  acceptedAt: number;
  isFollowUp: boolean;
  /** Counts the main questions of its round from 1, in the order asked. */
  question: number;
  /** Counts from 1 through the interview. */
  round: number;
}

/** All that a judge needs of a thread. `answersSeen` and `rescore` name the evaluation that it will make. */
export interface ThreadInWords {
  interviewId: string;
  userId: string;
  threadId: string;
  kind: RoundKind;
  level: Level;
  language: string;
  jobRoleId: string;
  interviewer: InterviewerKind;
  /** Null for rules. */
  model: string | null;
  partnerId: string | null;
  competency: string;
  /** The thread's round; counts from 1 through the interview. */
  round: number;
  rescore: number;
  answersSeen: number;
  probesLeft: number;
  exchanges: ThreadExchange[];
  /** Answers to other questions of this interview in the order given, to recognise one that is given twice. */
  otherAnswers: OtherAnswer[];
}

interface Row {
  interviewId: string;
  userId: string;
  threadId: string;
  kind: RoundKind;
  level: Level;
  language: string;
  jobRoleId: string;
  interviewer: InterviewerKind;
  model: string | null;
  partnerId: string | null;
  competency: string;
  round: number;
  rescore: number;
  maxProbes: number;
  followUpsAsked: number;
  exchanges: {
    questionId: string;
    bankQuestionId: string | null;
    bankQuestionVersion: number | null;
    bankProbe: string | null;
    textSealed: string | null;
    answerId: string;
    answerSealed: string;
    acceptedAt: number;
  }[];
  others: (Omit<OtherAnswer, 'text'> & { id: string; sealed: string })[];
}

const MILLISECONDS = 'round(extract(epoch from a.accepted_at) * 1000)::bigint';

/** One statement. The thread is named by any of its questions. */
const THREAD = `select i.id as "interviewId", i.user_id as "userId", m.id as "threadId", r.kind, i.level, i.language,
    i.job_role_id as "jobRoleId", i.interviewer, i.model, i.partner_id as "partnerId", m.competency,
    r.index as round, m.rescore, r.max_probes as "maxProbes",
    (select count(*)::int from interview_questions f where f.parent_id = m.id and f.state <> 'PREPARED')
      as "followUpsAsked",
    (select coalesce(json_agg(json_build_object('questionId', q.id, 'bankQuestionId', q.bank_question_id,
        'bankQuestionVersion', q.bank_question_version, 'bankProbe', q.bank_probe, 'textSealed', q.text_sealed,
        'answerId', a.id, 'answerSealed', a.text_sealed, 'acceptedAt', ${MILLISECONDS})
        order by q.sequence), '[]')
      from interview_questions q join answers a on a.question_id = q.id where q.id = m.id or q.parent_id = m.id)
      as exchanges,
    (select coalesce(json_agg(json_build_object('id', a.id, 'sealed', a.text_sealed, 'acceptedAt', ${MILLISECONDS},
        'isFollowUp', q.parent_id is not null, 'round', o.index, 'question', (select count(*)
          from interview_questions p join interview_questions h on h.id = coalesce(q.parent_id, q.id)
          where p.round_id = h.round_id and p.kind = 'MAIN' and p.sequence <= h.sequence))
        order by a.accepted_at), '[]')
      from answers a join interview_questions q on q.id = a.question_id join interview_rounds o on o.id = q.round_id
      where a.interview_id = i.id and q.id <> m.id and q.parent_id is distinct from m.id
        and a.accepted_at < (select max(x.accepted_at) from answers x join interview_questions y on y.id = x.question_id
          where y.id = m.id or y.parent_id = m.id)) as others
  from interview_questions n
  join interview_questions m on m.id = coalesce(n.parent_id, n.id)
  join interview_rounds r on r.id = m.round_id
  join interviews i on i.id = m.interview_id
  where n.id = $1::uuid`;

/** A thread in words, or null where it is gone. */
export async function readThread(
  pool: Pick<Pool, 'query'>,
  sealer: Sealer,
  questionId: string,
): Promise<ThreadInWords | null> {
  const result = await pool.query<Row>({ name: 'read-thread', text: THREAD, values: [questionId] });
  const row = result.rows[0];
  if (!row) return null;
  const key = await sealer.forUser(row.userId);
  const openAnswer = (id: string, sealed: string) => key.open(sealedPlace.answerText(id), sealed);
  return {
    interviewId: row.interviewId,
    userId: row.userId,
    threadId: row.threadId,
    kind: row.kind,
    level: row.level,
    language: row.language,
    jobRoleId: row.jobRoleId,
    interviewer: row.interviewer,
    model: row.model,
    partnerId: row.partnerId,
    competency: row.competency,
    round: row.round,
    rescore: row.rescore,
    answersSeen: row.exchanges.length,
    probesLeft: row.maxProbes - row.followUpsAsked,
    exchanges: row.exchanges.map((exchange) => ({
      bank:
        exchange.bankQuestionId === null || exchange.bankQuestionVersion === null
          ? null
          : {
              questionId: exchange.bankQuestionId,
              version: exchange.bankQuestionVersion,
              probe: exchange.bankProbe,
            },
      text:
        exchange.textSealed === null
          ? null
          : key.open(sealedPlace.questionText(exchange.questionId), exchange.textSealed),
      answer: openAnswer(exchange.answerId, exchange.answerSealed),
      acceptedAt: exchange.acceptedAt,
    })),
    otherAnswers: row.others.map(({ id, sealed, ...place }) => ({ ...place, text: openAnswer(id, sealed) })),
  };
}
