import type { Expected } from './table.ts';

/** Every command of people before the interview has ended, without a pause. */
export const RUNNING: Expected[] = [
  {
    situation: 'first round ready',
    states: 'SCHEDULED; r1 READY, r2 LOCKED',
    accepted: {
      'startRound r1':
        'interview-started round-preparing:r1 | interview IN_PROGRESS startedAt=now | r1 PREPARING startedAt=now',
      'extendDeadline due+2d': 'DEADLINE_EXTENDED:# | interview dueAt=now+12d | r2 dueAt=now+12d',
      'cancelInterview': 'interview-cancelled | interview CANCELLED | r1 CANCELLED | r2 CANCELLED',
    },
    otherwise: {
      ROUND_LOCKED: 'startRound r2',
      NOT_STARTED: 'completeRound r1, completeRound r2, pauseInterview, resumeInterview',
      '=': 'extendDeadline due',
      INVALID: 'extendDeadline due-1ms',
      NOTHING_TO_RESCORE: 'requestRescore',
    },
  },
  {
    situation: 'first round not open yet',
    states: 'SCHEDULED; r1 LOCKED, r2 LOCKED',
    accepted: {
      'extendDeadline due+2d': 'DEADLINE_EXTENDED:# | interview dueAt=now+12d | r2 dueAt=now+12d',
      'cancelInterview': 'interview-cancelled | interview CANCELLED | r1 CANCELLED | r2 CANCELLED',
    },
    otherwise: {
      ROUND_LOCKED: 'startRound r1, startRound r2',
      NOT_STARTED: 'completeRound r1, completeRound r2, pauseInterview, resumeInterview',
      '=': 'extendDeadline due',
      INVALID: 'extendDeadline due-1ms',
      NOTHING_TO_RESCORE: 'requestRescore',
    },
  },
  {
    situation: 'first round may open',
    states: 'SCHEDULED; r1 LOCKED, r2 LOCKED',
    accepted: {
      'startRound r1':
        'round-ready:r1 interview-started round-preparing:r1 | interview IN_PROGRESS startedAt=now | r1 PREPARING '
        + 'startedAt=now',
      'extendDeadline due+2d': 'DEADLINE_EXTENDED:# | interview dueAt=now+11d | r2 dueAt=now+11d',
      'cancelInterview': 'interview-cancelled | interview CANCELLED | r1 CANCELLED | r2 CANCELLED',
    },
    otherwise: {
      ROUND_LOCKED: 'startRound r2',
      NOT_STARTED: 'completeRound r1, completeRound r2, pauseInterview, resumeInterview',
      '=': 'extendDeadline due',
      INVALID: 'extendDeadline due-1ms',
      NOTHING_TO_RESCORE: 'requestRescore',
    },
  },
  {
    situation: 'first round expired, none started',
    states: 'SCHEDULED; r1 EXPIRED, r2 READY',
    accepted: {
      'startRound r2':
        'interview-started round-preparing:r2 | interview IN_PROGRESS startedAt=now | r2 PREPARING startedAt=now',
      'extendDeadline due+2d':
        'DEADLINE_EXTENDED:# | interview dueAt=now+6d23h58m59s999ms | r2 dueAt=now+6d23h58m59s999ms',
      'cancelInterview': 'interview-cancelled | interview CANCELLED | r2 CANCELLED',
    },
    otherwise: {
      ROUND_CLOSED: 'startRound r1',
      '=': 'completeRound r1, extendDeadline due',
      NOT_STARTED: 'completeRound r2, pauseInterview, resumeInterview',
      INVALID: 'extendDeadline due-1ms',
      NOTHING_TO_RESCORE: 'requestRescore',
    },
  },
  {
    situation: 'due date past, not yet expired',
    states: 'SCHEDULED; r1 READY, r2 LOCKED',
    accepted: {
      'extendDeadline due+2d':
        'DEADLINE_EXTENDED:# | interview dueAt=now+1d23h58m59s999ms | r2 dueAt=now+1d23h58m59s999ms',
      'cancelInterview': 'interview-cancelled | interview CANCELLED | r1 CANCELLED | r2 CANCELLED',
    },
    otherwise: {
      LATE: 'startRound r1',
      ROUND_LOCKED: 'startRound r2',
      NOT_STARTED: 'completeRound r1, completeRound r2, pauseInterview, resumeInterview',
      '=': 'extendDeadline due',
      INVALID: 'extendDeadline due-1ms',
      NOTHING_TO_RESCORE: 'requestRescore',
    },
  },
  {
    situation: 'being prepared',
    states: 'IN_PROGRESS; r1 PREPARING, r2 LOCKED',
    accepted: {
      'completeRound r1': 'round-closed:r1 round-ready:r2 | r1 SCORING | r2 READY',
      'pauseInterview': 'INTERVIEW_PAUSED:# | interview PAUSED pausedAt=now',
      'extendDeadline due+2d': 'DEADLINE_EXTENDED:# | interview dueAt=now+12d | r2 dueAt=now+12d',
      'cancelInterview': 'interview-cancelled | interview CANCELLED | r1 CANCELLED | r2 CANCELLED',
    },
    otherwise: {
      '=': 'startRound r1, resumeInterview, extendDeadline due',
      ROUND_LOCKED: 'startRound r2, completeRound r2',
      INVALID: 'extendDeadline due-1ms',
      NOTHING_TO_RESCORE: 'requestRescore',
    },
  },
  {
    situation: 'question open',
    states: 'IN_PROGRESS; r1 IN_PROGRESS, r2 LOCKED; q1 ASKED, q2 PREPARED, q3 PREPARED',
    accepted: {
      'completeRound r1': 'skip:q1 round-closed:r1 round-ready:r2 | r1 SCORING | r2 READY | q1 SKIPPED closedAt=now',
      'submitAnswer q1': 'answer:q1 | q1 ANSWERED answeredAt=now scoreBy=now+1d',
      'skipQuestion q1': 'skip:q1 | q1 SKIPPED closedAt=now',
      'pauseInterview': 'INTERVIEW_PAUSED:# | interview PAUSED pausedAt=now',
      'extendDeadline due+2d': 'DEADLINE_EXTENDED:# | interview dueAt=now+12d | r2 dueAt=now+12d',
      'cancelInterview': 'skip:q1 interview-cancelled | interview CANCELLED | r1 CANCELLED | r2 CANCELLED | q1 SKIPPED',
    },
    otherwise: {
      '=': 'startRound r1, resumeInterview, extendDeadline due',
      ROUND_LOCKED: 'startRound r2, completeRound r2',
      NOT_FOUND: 'submitAnswer q2, submitAnswer q3, skipQuestion q2, skipQuestion q3',
      INVALID: 'extendDeadline due-1ms',
      NOTHING_TO_RESCORE: 'requestRescore',
    },
  },
  {
    situation: 'question open, round late',
    states: 'IN_PROGRESS; r1 IN_PROGRESS, r2 LOCKED; q1 ASKED, q2 PREPARED, q3 PREPARED',
    accepted: {
      'completeRound r1': 'skip:q1 round-closed:r1 round-ready:r2 | r1 SCORING | r2 READY | q1 SKIPPED closedAt=now',
      'pauseInterview': 'INTERVIEW_PAUSED:# | interview PAUSED pausedAt=now',
      'extendDeadline due+2d':
        'DEADLINE_EXTENDED:# | interview dueAt=now+6d23h58m59s999ms | r2 dueAt=now+6d23h58m59s999ms',
      'cancelInterview': 'skip:q1 interview-cancelled | interview CANCELLED | r1 CANCELLED | r2 CANCELLED | q1 SKIPPED',
    },
    otherwise: {
      '=': 'startRound r1, resumeInterview, extendDeadline due',
      ROUND_LOCKED: 'startRound r2, completeRound r2',
      LATE: 'submitAnswer q1, skipQuestion q1',
      NOT_FOUND: 'submitAnswer q2, submitAnswer q3, skipQuestion q2, skipQuestion q3',
      INVALID: 'extendDeadline due-1ms',
      NOTHING_TO_RESCORE: 'requestRescore',
    },
  },
  {
    situation: 'answer waits for its evaluation',
    states: 'IN_PROGRESS; r1 IN_PROGRESS, r2 LOCKED; q1 ANSWERED, q2 PREPARED, q3 PREPARED',
    accepted: {
      'completeRound r1': 'round-closed:r1 round-ready:r2 | r1 SCORING | r2 READY | q1 closedAt=now',
      'pauseInterview': 'INTERVIEW_PAUSED:# | interview PAUSED pausedAt=now',
      'extendDeadline due+2d': 'DEADLINE_EXTENDED:# | interview dueAt=now+12d | r2 dueAt=now+12d',
      'cancelInterview': 'interview-cancelled | interview CANCELLED | r1 CANCELLED | r2 CANCELLED',
    },
    otherwise: {
      '=': 'startRound r1, resumeInterview, extendDeadline due',
      ROUND_LOCKED: 'startRound r2, completeRound r2',
      QUESTION_NOT_OPEN: 'submitAnswer q1, skipQuestion q1',
      NOT_FOUND: 'submitAnswer q2, submitAnswer q3, skipQuestion q2, skipQuestion q3',
      INVALID: 'extendDeadline due-1ms',
      NOTHING_TO_RESCORE: 'requestRescore',
    },
  },
  {
    situation: 'follow-up open',
    states: 'IN_PROGRESS; r1 IN_PROGRESS, r2 LOCKED; q1 ANSWERED, q2 SKIPPED, q3 PREPARED, f1 ASKED',
    accepted: {
      'completeRound r1':
        'skip:f1 scored:q1@0/1 round-closed:r1 round-ready:r2 | r1 SCORING | r2 READY | q1 SCORED closedAt=now | f1 '
        + 'SKIPPED',
      'submitAnswer f1': 'answer:f1 | f1 ANSWERED answeredAt=now',
      'skipQuestion f1': 'skip:f1 scored:q1@0/1 | q1 SCORED closedAt=now | f1 SKIPPED',
      'pauseInterview': 'INTERVIEW_PAUSED:# | interview PAUSED pausedAt=now',
      'extendDeadline due+2d': 'DEADLINE_EXTENDED:# | interview dueAt=now+12d | r2 dueAt=now+12d',
      'cancelInterview': 'skip:f1 interview-cancelled | interview CANCELLED | r1 CANCELLED | r2 CANCELLED | f1 SKIPPED',
    },
    otherwise: {
      '=': 'startRound r1, skipQuestion q2, resumeInterview, extendDeadline due',
      ROUND_LOCKED: 'startRound r2, completeRound r2',
      QUESTION_NOT_OPEN: 'submitAnswer q1, submitAnswer q2, skipQuestion q1',
      NOT_FOUND: 'submitAnswer q3, skipQuestion q3',
      INVALID: 'extendDeadline due-1ms',
      NOTHING_TO_RESCORE: 'requestRescore',
    },
  },
  {
    situation: 'one scored, one not',
    states: 'IN_PROGRESS; r1 IN_PROGRESS, r2 LOCKED; q1 NOT_SCORED, q2 SCORED, q3 PREPARED',
    accepted: {
      'completeRound r1': 'round-closed:r1 round-ready:r2 | r1 SCORING | r2 READY',
      'pauseInterview': 'INTERVIEW_PAUSED:# | interview PAUSED pausedAt=now',
      'extendDeadline due+2d': 'DEADLINE_EXTENDED:# | interview dueAt=now+11d23h59m59s | r2 dueAt=now+11d23h59m59s',
      'cancelInterview': 'interview-cancelled | interview CANCELLED | r1 CANCELLED | r2 CANCELLED',
      'requestRescore': 'RESCORE_REQUESTED:# | interview rescore=1 | q1 ANSWERED rescore=1 scoreBy=now+1d',
    },
    otherwise: {
      '=': 'startRound r1, resumeInterview, extendDeadline due',
      ROUND_LOCKED: 'startRound r2, completeRound r2',
      QUESTION_NOT_OPEN: 'submitAnswer q1, submitAnswer q2, skipQuestion q1, skipQuestion q2',
      NOT_FOUND: 'submitAnswer q3, skipQuestion q3',
      INVALID: 'extendDeadline due-1ms',
    },
  },
  {
    situation: 'next round ready',
    states: 'IN_PROGRESS; r1 SCORING, r2 READY; q1 NOT_SCORED, q2 SKIPPED, q3 PREPARED',
    accepted: {
      'startRound r2': 'round-preparing:r2 | r2 PREPARING startedAt=now',
      'pauseInterview': 'INTERVIEW_PAUSED:# | interview PAUSED pausedAt=now',
      'extendDeadline due+2d': 'DEADLINE_EXTENDED:# | interview dueAt=now+11d23h59m59s | r2 dueAt=now+11d23h59m59s',
      'cancelInterview': 'interview-cancelled | interview CANCELLED | r1 CANCELLED | r2 CANCELLED',
      'requestRescore': 'RESCORE_REQUESTED:# | interview rescore=1 | q1 ANSWERED rescore=1 scoreBy=now+1d',
    },
    otherwise: {
      ROUND_CLOSED: 'startRound r1',
      '=': 'completeRound r1, skipQuestion q2, resumeInterview, extendDeadline due',
      ROUND_NOT_STARTED: 'completeRound r2',
      QUESTION_NOT_OPEN: 'submitAnswer q1, submitAnswer q2, skipQuestion q1',
      NOT_FOUND: 'submitAnswer q3, skipQuestion q3',
      INVALID: 'extendDeadline due-1ms',
    },
  },
];
