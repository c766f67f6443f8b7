import type { EmailContent, EmailRound } from '../../store/email-content.ts';
import type { EmailKind } from '../../store/email-messages.ts';

const DAY = 24 * 60 * 60_000;
/** Two days after the clocks of Berlin went back. */
const DUE = Date.UTC(2026, 9, 27, 17, 0);

const round = (index: number, more: Pick<EmailRound, 'kind' | 'status'> & Partial<EmailRound>): EmailRound => ({
  id: `018f0000-0000-7000-8000-00000000000${index}`,
  index,
  score: null,
  minutes: 45,
  questionCount: 2,
  startedAt: null,
  dueAt: DUE + (index - 2) * 4 * DAY,
  ...more,
});

/** An interview of a person who does not exist, in the middle of its third round. */
function sample(kind: EmailKind, more: Partial<EmailContent> = {}): EmailContent {
  return {
    id: '018f0000-0000-7000-8000-000000000100',
    kind,
    businessKey: `${kind.toLowerCase()}:sample`,
    userId: '018f0000-0000-7000-8000-000000000200',
    roundId: '018f0000-0000-7000-8000-000000000002',
    dueAt: DUE,
    to: 'ada@example.com',
    name: 'Ada Lovelace',
    timeZone: 'Europe/Berlin',
    reminders: true,
    interview: {
      id: '018f0000-0000-7000-8000-000000000300',
      status: 'IN_PROGRESS',
      jobRoleId: 'backend',
      level: 'SENIOR',
      interviewer: 'GROQ',
      dueSetBy: 'CANDIDATE',
      dueAt: DUE + 8 * DAY,
      score: null,
      band: null,
    },
    rounds: [
      round(0, { kind: 'RECRUITER_SCREEN', status: 'COMPLETED', score: 71, minutes: 20, questionCount: 4 }),
      round(1, { kind: 'CODING', status: 'COMPLETED', score: 64 }),
      round(2, { kind: 'SYSTEM_DESIGN', status: 'READY' }),
      round(3, { kind: 'ROLE_SPECIFIC', status: 'LOCKED' }),
      round(4, { kind: 'BEHAVIOURAL', status: 'LOCKED', minutes: 40, questionCount: 5 }),
    ],
    answers: 9,
    returned: false,
    ...more,
  };
}

function finished(): EmailContent {
  const content = sample('RESULTS', { roundId: null, dueAt: null });
  const scores = [71, 64, 78.4, null, 69];
  return {
    ...content,
    interview: { ...content.interview, status: 'COMPLETED', score: 70.6, band: 'READY' },
    rounds: content.rounds.map((one, index) => ({ ...one, status: 'COMPLETED', score: scores[index] ?? null })),
  };
}

function ended(answers: number): EmailContent {
  const content = sample('EXPIRED', { roundId: null, dueAt: null, answers });
  return { ...content, interview: { ...content.interview, status: 'EXPIRED' } };
}

function begun(): EmailContent {
  const content = sample('REMINDER');
  return {
    ...content,
    interview: { ...content.interview, dueSetBy: 'PARTNER' },
    rounds: content.rounds.map((one) =>
      (one.index === 2 ? { ...one, status: 'IN_PROGRESS', startedAt: DUE - 5 * DAY } : one)),
  };
}

/** Made-up content for every template, by the name under which it is looked at. */
export const SAMPLE_EMAILS: Readonly<Record<string, EmailContent>> = {
  results: finished(),
  'round-open': sample('ROUND_OPEN', { dueAt: null }),
  reminder: sample('REMINDER'),
  'reminder-begun': begun(),
  continue: sample('CONTINUE', { dueAt: null }),
  'continue-resumed': sample('CONTINUE', { dueAt: null, businessKey: 'continue:sample:resumed:41' }),
  expired: ended(9),
  'expired-unanswered': ended(0),
};
