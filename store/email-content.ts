import type { Pool } from 'pg';
import type { Level, RoundKind } from '../domain/catalogue/vocabulary.ts';
import type { DueSetter, InterviewStatus, RoundStatus, ScoreBand } from '../domain/interview/states.ts';
import type { EmailKind } from './email-messages.ts';
import { type Sealer, sealedPlace } from './sealed.ts';

export interface EmailRound {
  id: string;
  /** From 0. */
  index: number;
  kind: RoundKind;
  status: RoundStatus;
  score: number | null;
  minutes: number;
  questionCount: number;
  startedAt: number | null;
  dueAt: number;
}

/** What an unsent e-mail tells, as everything stands when it is read. Times are milliseconds since 1970. */
export interface EmailContent {
  id: string;
  kind: EmailKind;
  businessKey: string;
  userId: string;
  /** The round that it is about, in `rounds`. */
  roundId: string | null;
  /** The due date that a REMINDER speaks of. */
  dueAt: number | null;
  to: string;
  name: string;
  /** IANA name, as the person gave it. */
  timeZone: string;
  /** Whether the person wants reminders and invitations to continue. */
  reminders: boolean;
  interview: {
    id: string;
    status: InterviewStatus;
    jobRoleId: string;
    level: Level;
    interviewer: 'GROQ' | 'RULE_BASED';
    dueSetBy: DueSetter;
    dueAt: number;
    score: number | null;
    band: ScoreBand | null;
  };
  /** In their order. */
  rounds: EmailRound[];
  /** How many questions were answered. */
  answers: number;
  /** The person did something in the interview since the e-mail was stored. */
  returned: boolean;
}

interface Row extends Omit<EmailContent, 'to' | 'name'> {
  databaseNow: number;
  emailSealed: string;
  nameSealed: string;
}

const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

/**
 * The content of an e-mail in one snapshot, or null where it is sent, was given up, or went with its interview.
 * @returns with the database's clock, ms since 1970
 */
export async function readEmail(
  pool: Pick<Pool, 'query'>,
  sealer: Sealer,
  id: string,
): Promise<{ content: EmailContent; databaseNow: number } | null> {
  const result = await pool.query<Row>({
    name: 'email-content',
    text: `select m.id, m.kind, m.business_key as "businessKey", m.user_id as "userId", m.round_id as "roundId",
        ${ms('m.due_at')} as "dueAt", u.email_sealed as "emailSealed", u.name_sealed as "nameSealed",
        u.time_zone as "timeZone", u.reminders,
        json_build_object('id', i.id, 'status', i.status, 'jobRoleId', i.job_role_id, 'level', i.level,
          'interviewer', i.interviewer, 'dueSetBy', i.due_set_by, 'dueAt', ${ms('i.due_at')}, 'score', i.score,
          'band', i.band) as interview,
        (select json_agg(json_build_object('id', r.id, 'index', r.index, 'kind', r.kind, 'status', r.status,
            'score', r.score, 'minutes', round(r.minutes * i.time_factor), 'questionCount', r.question_count,
            'startedAt', ${ms('r.started_at')}, 'dueAt', ${ms('r.due_at')}) order by r.index)
          from interview_rounds r where r.interview_id = i.id) as rounds,
        (select count(*)::int from answers a where a.interview_id = i.id) as answers,
        exists (select from interview_events e
          where e.interview_id = i.id and e.by_person and e.at > m.created_at) as returned,
        ${ms('clock_timestamp()')} as "databaseNow"
      from email_messages m join users u on u.id = m.user_id join interviews i on i.id = m.interview_id
      where m.id = $1::uuid and m.status = 'PENDING'`,
    values: [id],
  });
  const row = result.rows[0];
  if (!row) return null;
  const { databaseNow, emailSealed, nameSealed, ...content } = row;
  const key = await sealer.forUser(content.userId);
  return {
    databaseNow,
    content: {
      ...content,
      to: key.open(sealedPlace.userEmail(content.userId), emailSealed),
      name: key.open(sealedPlace.userName(content.userId), nameSealed),
    },
  };
}
