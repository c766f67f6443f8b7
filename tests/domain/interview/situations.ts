/** Situations that an interview can be in, each played from its creation. */
import type { CreateInterview } from '../../../domain/interview/commands.ts';
import { DAY, T0 } from './play.ts';
import type { Play } from './play.ts';
import { planOpening, played } from './script.ts';

const opensTomorrow = planOpening({ r1: T0 + DAY, r2: T0 + DAY });
const byPartner: Partial<CreateInterview> = { dueSetBy: 'PARTNER' };

const prepared = 'startRound r1; addPreparedQuestions r1 q1 q2; addPreparedQuestions r2 q3';
const asked = `${prepared}; askQuestion q1`;
const notScored = `${asked}; submitAnswer q1; wait until now+1s; recordEvaluation q1@0 1 MODEL_REFUSED`;
const followUp = `${asked}; submitAnswer q1; recordEvaluation q1@0 1 3 f1; askQuestion q2; skipQuestion q2`;
const between = `${notScored}; askQuestion q2; skipQuestion q2; closeRound r1`;
const scored = `${asked}; submitAnswer q1; recordEvaluation q1@0 1 4; askQuestion q2; submitAnswer q2`;
const goodBetween = `${scored}; recordEvaluation q2@0 1 4; closeRound r1`;
const goodScoring = `${goodBetween}; startRound r2; askQuestion q3; submitAnswer q3; closeRound r2`;
const scoring = `${between}; startRound r2; askQuestion q3; submitAnswer q3; closeRound r2`;
const path = 'recordEvaluation q3@0 1 5; recordRoundScore r1; recordRoundScore r2; storeLearningPath';

const SITUATIONS = {
  'first round ready': [''],
  'first round not open yet': ['', opensTomorrow],
  'first round may open': ['wait until now+1d', opensTomorrow],
  'first round expired, none started': ['wait until now+5d1m1ms; expire'],
  'due date past, not yet expired': ['wait until now+10d1m1ms'],
  'scheduled by a partner': ['', byPartner],
  'being prepared': ['startRound r1'],
  'prepared': [prepared],
  'question open': [asked],
  'question open, round late': [`${asked}; wait until now+5d1m1ms`],
  'question open, interview late': [`${asked}; wait until now+10d1m1ms`],
  'answer waits for its evaluation': [`${asked}; submitAnswer q1`],
  'follow-up waits': [followUp],
  'follow-up open': [`${followUp}; askQuestion f1`],
  'follow-up answered': [`${followUp}; askQuestion f1; submitAnswer f1`],
  'one scored, one not': [`${notScored}; askQuestion q2; submitAnswer q2; recordEvaluation q2@0 1 4`],
  'next round ready': [between],
  'next round expired with the interview late': [`${between}; wait until now+10d1m1ms`],
  'running for a partner': ['startRound r1', byPartner],
  'paused, question open': [`${notScored}; askQuestion q2; wait until now+4m; pauseInterview; wait until now+2d`],
  'paused between rounds': [`${between}; pauseInterview; wait until now+1h`],
  'paused for a partner': ['startRound r1; pauseInterview', byPartner],
  'scoring': [scoring],
  'scoring, nothing to rescore': [goodScoring],
  'scoring for a partner': [scoring, byPartner],
  'completed': [`${scoring}; ${path}`],
  'completed, nothing to rescore': [`${goodScoring}; ${path}`],
  'completed for a partner': [`${scoring}; ${path}`, byPartner],
  'expired': [`${between}; wait until now+10d1m1ms; expire`],
  'expired, never started': ['wait until now+10d1m1ms; expire'],
  'expired for a partner': ['wait until now+10d1m1ms; expire', byPartner],
  'cancelled': [`${between}; recordRoundScore r1; startRound r2; askQuestion q3; submitAnswer q3; cancelInterview`],
  'cancelled for a partner': ['cancelInterview', byPartner],
} satisfies Record<string, [script: string, plan?: Partial<CreateInterview>]>;

export type Situation = keyof typeof SITUATIONS;

export function playTo(situation: Situation): Play {
  const [script, plan]: [string, Partial<CreateInterview>?] = SITUATIONS[situation];
  return played(script, plan);
}

/** The states of everything: `IN_PROGRESS; r1 IN_PROGRESS, r2 LOCKED; q1 ASKED, …`. */
export function statesOf({ state: { interview, rounds, questions } }: Play): string {
  const parts = [interview.status, rounds.map((round) => `${round.id} ${round.status}`).join(', ')];
  if (questions.length > 0) parts.push(questions.map((question) => `${question.id} ${question.state}`).join(', '));
  return parts.join('; ');
}
