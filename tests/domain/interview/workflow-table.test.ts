/** The commands of the workflow: each condition one way and the other, with events in order and rows. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../domain/interview/decide.ts';
import { DAY, MINUTE } from './play.ts';
import { commandFrom, decisionText } from './script.ts';
import { playTo } from './situations.ts';
import type { Situation } from './situations.ts';

/** From a situation on, `<command>` or `<script>; <command>`. */
function outcomeAfter(situation: Situation, text: string): string {
  const play = playTo(situation);
  const steps = text.split('; ');
  for (const step of steps.slice(0, -1)) {
    if (step.startsWith('wait ')) play.now += Number(step.slice(5));
    else play.must(commandFrom(step, play));
  }
  const command = commandFrom(steps.at(-1) ?? '', play);
  return decisionText(decide(play.state, command, play.now), play.state, play.now);
}

const CASES: Record<string, [Situation, string, string][]> = {
  openRound: [
    ['first round may open', 'openRound r1', '✓ round-ready:r1 | r1 READY'],
    ['first round not open yet', 'openRound r1', 'STALE'],
    ['first round not open yet', `wait ${DAY - 1}; openRound r1`, 'STALE'],
    ['first round may open', 'openRound r2', 'STALE'],
    ['first round may open', `wait ${4 * DAY - 1}; openRound r1`, '✓ round-ready:r1 | r1 READY'],
    ['first round may open', `wait ${4 * DAY}; openRound r1`, 'STALE'],
    ['first round ready', 'openRound r1', 'STALE'],
    ['cancelled', 'openRound r2', 'STALE'],
    ['first round ready', 'openRound nothing', 'STALE'],
  ],
  addPreparedQuestions: [
    ['first round ready', 'addPreparedQuestions r1 a b', '✓ no event | +a | +b'],
    ['first round ready', 'addPreparedQuestions r2 a', '✓ no event | +a'],
    ['paused for a partner', 'addPreparedQuestions r1 a b', '✓ no event | +a | +b'],
    ['first round ready', 'addPreparedQuestions r1 a', 'STALE'],
    ['first round ready', 'addPreparedQuestions r1 a b c', 'STALE'],
    ['prepared', 'addPreparedQuestions r1 a b', 'STALE'],
    ['first round expired, none started', 'addPreparedQuestions r1 a b', 'STALE'],
    ['expired, never started', 'addPreparedQuestions r1 a b', 'STALE'],
    ['first round ready', 'addPreparedQuestions nothing a b', 'STALE'],
  ],
  askQuestion: [
    ['prepared', 'askQuestion q1', '✓ round-started:r1 asked:q1 | r1 IN_PROGRESS probeUntil=now+8m | '
      + 'q1 ASKED askedAt=now sequence=1'],
    ['prepared', `wait ${5 * DAY - 1}; askQuestion q1`, '✓ round-started:r1 asked:q1 | '
      + 'r1 IN_PROGRESS probeUntil=now+8m | q1 ASKED askedAt=now sequence=1'],
    ['prepared', `wait ${5 * DAY}; askQuestion q1`, 'STALE'],
    ['prepared', 'askQuestion q3', 'STALE'],
    ['prepared', 'askQuestion nothing', 'STALE'],
    ['prepared', 'pauseInterview; askQuestion q1', 'STALE'],
    ['question open', 'askQuestion q2', 'STALE'],
    ['question open', 'askQuestion q1', 'STALE'],
    ['question open', 'skipQuestion q1; askQuestion q2', '✓ asked:q2 | q2 ASKED askedAt=now sequence=2'],
    ['next round ready', 'askQuestion q3', 'STALE'],
    ['answer waits for its evaluation', 'askQuestion q2', '✓ asked:q2 | interview misses=1 | q1 missed=1 | '
      + 'q2 ASKED askedAt=now sequence=2'],
    ['follow-up waits', 'askQuestion f1', '✓ asked:f1 | f1 ASKED askedAt=now sequence=3'],
    ['follow-up waits', `wait ${8 * MINUTE - 1}; askQuestion f1`, '✓ asked:f1 | f1 ASKED askedAt=now sequence=3'],
    ['follow-up waits', `wait ${8 * MINUTE}; askQuestion f1`, 'STALE'],
    ['follow-up waits', 'completeRound r1; askQuestion f1', 'STALE'],
  ],
  recordEvaluation: [
    ['answer waits for its evaluation', 'recordEvaluation q1@0 1 3', '✓ scored:q1@0/1 | q1 SCORED closedAt=now | '
      + '+q1@0/1 50'],
    ['answer waits for its evaluation', 'recordEvaluation q1@0 1 ?', '✓ scored:q1@0/1 | '
      + 'q1 NOT_SCORED closedAt=now | +q1@0/1 EVIDENCE_UNVERIFIED'],
    ['answer waits for its evaluation', 'recordEvaluation q1@0 1 ? f1', '✓ scored:q1@0/1 | '
      + 'q1 NOT_SCORED closedAt=now | +q1@0/1 EVIDENCE_UNVERIFIED'],
    ['answer waits for its evaluation', 'recordEvaluation q1@0 1 LANGUAGE_UNSUPPORTED', '✓ scored:q1@0/1 | '
      + 'q1 NOT_SCORED closedAt=now | +q1@0/1 LANGUAGE_UNSUPPORTED'],
    ['answer waits for its evaluation', 'recordEvaluation q1@0 1 3 f1', '✓ no event | +f1 | +q1@0/1 50'],
    ['answer waits for its evaluation', `wait ${8 * MINUTE}; recordEvaluation q1@0 1 3 f1`, '✓ scored:q1@0/1 | '
      + 'q1 SCORED closedAt=now unprobed=true | +q1@0/1 50'],
    ['answer waits for its evaluation', `pauseInterview; wait ${8 * MINUTE}; recordEvaluation q1@0 1 3 f1`,
      '✓ no event | +f1 | +q1@0/1 50'],
    ['answer waits for its evaluation', 'completeRound r1; recordEvaluation q1@0 1 3 f1', '✓ scored:q1@0/1 | '
      + 'q1 SCORED | +q1@0/1 50'],
    ['follow-up answered', 'recordEvaluation q1@0 2 5 f2', '✓ scored:q1@0/2 | q1 SCORED closedAt=now | f1 SCORED | '
      + '+q1@0/2 100'],
    ['follow-up answered', 'recordEvaluation q1@0 1 5', 'STALE'],
    ['follow-up waits', 'recordEvaluation q1@0 1 5', 'STALE'],
    ['follow-up answered', 'recordEvaluation f1@0 1 5', 'STALE'],
    ['answer waits for its evaluation', 'recordEvaluation q1@1 1 3', 'STALE'],
    ['answer waits for its evaluation', 'recordEvaluation q1@0 2 3', 'STALE'],
    ['question open', 'recordEvaluation q1@0 0 3', 'STALE'],
    ['answer waits for its evaluation', 'recordEvaluation nothing@0 1 3', 'STALE'],
    ['cancelled', 'recordEvaluation q3@0 1 3', 'STALE'],
    ['answer waits for its evaluation', `wait ${DAY - 1}; recordEvaluation q1@0 1 MODEL_UNAVAILABLE`, 'EARLY'],
    ['answer waits for its evaluation', `wait ${DAY}; recordEvaluation q1@0 1 MODEL_UNAVAILABLE`, '✓ scored:q1@0/1 | '
      + 'q1 NOT_SCORED closedAt=now | +q1@0/1 MODEL_UNAVAILABLE'],
    ['answer waits for its evaluation', 'askQuestion q2; wait 4000; recordEvaluation q1@0 1 3', '✓ scored:q1@0/1 | '
      + 'interview misses=0 | q1 SCORED closedAt=now | +q1@0/1 50'],
    ['answer waits for its evaluation', 'askQuestion q2; wait 4001; recordEvaluation q1@0 1 3', '✓ scored:q1@0/1 | '
      + 'q1 SCORED closedAt=now | +q1@0/1 50'],
    ['completed', 'requestRescore; recordEvaluation q1@1 1 5', '✓ scored:q1@1/1 SCORE_CHANGED:# | '
      + 'interview band=BORDERLINE score=70 | r1 score=50 | q1 SCORED | +q1@1/1 100'],
    ['completed', 'requestRescore; recordEvaluation q1@1 1 MODEL_REFUSED', '✓ scored:q1@1/1 | q1 NOT_SCORED | '
      + '+q1@1/1 MODEL_REFUSED'],
  ],
  closeRound: [
    ['one scored, one not', 'closeRound r1', '✓ round-closed:r1 round-ready:r2 | r1 SCORING | r2 READY'],
    ['question open', 'closeRound r1', 'STALE'],
    ['question open', 'skipQuestion q1; closeRound r1', 'STALE'],
    ['being prepared', 'closeRound r1', 'STALE'],
    ['follow-up waits', 'closeRound r1', 'STALE'],
    ['follow-up waits', `wait ${8 * MINUTE}; closeRound r1`, '✓ scored:q1@0/1 round-closed:r1 round-ready:r2 | '
      + 'r1 SCORING | r2 READY | q1 SCORED closedAt=now unprobed=true'],
    ['one scored, one not', 'pauseInterview; closeRound r1', 'STALE'],
    ['next round ready', 'startRound r2; askQuestion q3; skipQuestion q3; closeRound r2', '✓ round-closed:r2 '
      + 'interview-scoring | interview SCORING | r2 SCORING'],
    ['one scored, one not', 'closeRound nothing', 'STALE'],
  ],
  expire: [
    ['question open, round late', 'expire', '✓ skip:q1 round-expired:r1 round-ready:r2 | r1 EXPIRED | r2 READY | '
      + 'q1 SKIPPED closedAt=now'],
    ['question open', `wait ${5 * DAY + MINUTE}; expire`, 'STALE'],
    ['first round ready', `wait ${5 * DAY + MINUTE}; expire`, 'STALE'],
    ['question open, round late', 'pauseInterview; expire', 'STALE'],
    ['due date past, not yet expired', 'expire', '✓ round-expired:r1 round-expired:r2 interview-expired | '
      + 'interview EXPIRED | r1 EXPIRED | r2 EXPIRED'],
    ['question open, interview late', 'expire', '✓ skip:q1 round-expired:r1 round-expired:r2 interview-expired | '
      + 'interview EXPIRED | r1 EXPIRED | r2 EXPIRED | q1 SKIPPED closedAt=now'],
    ['one scored, one not', `wait ${5 * DAY + MINUTE}; expire`, '✓ round-closed:r1 round-ready:r2 | r1 SCORING | '
      + 'r2 READY'],
    ['next round ready', `startRound r2; askQuestion q3; skipQuestion q3; wait ${10 * DAY + MINUTE}; expire`,
      '✓ round-closed:r2 interview-scoring | interview SCORING | r2 SCORING'],
    ['expired', 'expire', 'STALE'],
    ['scoring', `wait ${20 * DAY}; expire`, 'STALE'],
  ],
  resumeInterview: [
    ['paused for a partner', `wait ${30 * DAY - 1}; resumeInterview WORKFLOW`, 'EARLY'],
    ['paused for a partner', `wait ${30 * DAY}; resumeInterview WORKFLOW`, '✓ INTERVIEW_RESUMED:# | '
      + 'interview IN_PROGRESS dueAt=now+10d pausedAt=null | r1 dueAt=now+5d | r2 dueAt=now+10d'],
    ['being prepared', 'resumeInterview WORKFLOW', '='],
    ['first round ready', 'resumeInterview WORKFLOW', 'STALE'],
    ['cancelled', 'resumeInterview WORKFLOW', 'STALE'],
  ],
  recordRoundScore: [
    ['completed, nothing to rescore', 'recordRoundScore r1', 'STALE'],
    ['next round ready', 'recordRoundScore r1', '✓ round-completed:r1 | r1 COMPLETED completedAt=now'],
    ['scoring, nothing to rescore', 'recordRoundScore r1', '✓ round-completed:r1 | r1 COMPLETED completedAt=now '
      + 'score=75'],
    ['scoring, nothing to rescore', 'recordRoundScore r2', 'STALE'],
    ['question open, round late', 'expire; recordRoundScore r1', '✓ round-completed:r1 | r1 completedAt=now'],
    ['first round expired, none started', 'recordRoundScore r1', 'STALE'],
    ['question open', 'recordRoundScore r1', 'STALE'],
    ['cancelled', 'recordRoundScore r2', 'STALE'],
    ['scoring', 'recordRoundScore nothing', 'STALE'],
  ],
  storeLearningPath: [
    ['scoring', 'storeLearningPath', 'STALE'],
    ['scoring, nothing to rescore', 'recordEvaluation q3@0 1 5; recordRoundScore r1; storeLearningPath', 'STALE'],
    ['scoring, nothing to rescore', 'recordEvaluation q3@0 1 5; recordRoundScore r1; recordRoundScore r2; '
      + 'storeLearningPath', '✓ learning-path:0 interview-completed | interview COMPLETED band=STRONG '
      + 'completedAt=now pathRescore=0 score=85 | results mail'],
    ['expired', 'recordRoundScore r1; storeLearningPath', '✓ learning-path:0 | interview completedAt=now '
      + 'pathRescore=0 | results mail'],
    ['expired, never started', 'storeLearningPath', 'STALE'],
    ['completed', 'storeLearningPath', 'STALE'],
    ['completed', 'requestRescore; storeLearningPath', 'STALE'],
    ['completed', 'requestRescore; recordEvaluation q1@1 1 5; storeLearningPath', '✓ learning-path:1 | '
      + 'interview pathRescore=1'],
    ['cancelled', 'storeLearningPath', 'STALE'],
  ],
  changeModel: [
    ['first round ready', 'changeModel b', '✓ no event | interview model=b'],
    ['first round ready', 'changeModel a', 'STALE'],
    ['one scored, one not', 'changeModel b', '✓ model-changed:1 | interview model=b rescore=1 | '
      + 'q1 ANSWERED rescore=1 scoreBy=now+1d | q2 ANSWERED rescore=1'],
    ['follow-up answered', 'changeModel b', '✓ model-changed:1 | interview model=b rescore=1 | '
      + 'q1 rescore=1'],
    ['expired', 'changeModel b', '✓ model-changed:1 | interview model=b rescore=1 | '
      + 'q1 ANSWERED rescore=1 scoreBy=now+1d'],
    ['expired, never started', 'changeModel b', 'STALE'],
    ['completed', 'changeModel b', 'STALE'],
    ['cancelled', 'changeModel b', 'STALE'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s: %s → %s', (situation, text, expected) => {
    expect(outcomeAfter(situation, text)).toBe(expected);
  });
});
