import type { Expected } from './table.ts';

/** Every command of people in a pause, and after the last round was left. */
export const PAUSED_AND_ENDED: Expected[] = [
  {
    situation: 'paused, question open',
    states: 'PAUSED; r1 IN_PROGRESS, r2 LOCKED; q1 NOT_SCORED, q2 ASKED, q3 PREPARED',
    accepted: {
      'resumeInterview':
        'INTERVIEW_RESUMED:# | interview IN_PROGRESS dueAt=now+9d23h55m59s pausedAt=null | r1 dueAt=now+4d23h55m59s '
        + 'probeUntil=now+3m59s | r2 dueAt=now+9d23h55m59s',
      'extendDeadline due+2d': 'DEADLINE_EXTENDED:# | interview dueAt=now+9d23h55m59s | r2 dueAt=now+9d23h55m59s',
      'cancelInterview':
        'skip:q2 interview-cancelled | interview CANCELLED pausedAt=null | r1 CANCELLED | r2 CANCELLED | q2 SKIPPED',
      'requestRescore': 'RESCORE_REQUESTED:# | interview rescore=1 | q1 ANSWERED rescore=1 scoreBy=now+1d',
    },
    otherwise: {
      '=': 'startRound r1, pauseInterview, extendDeadline due',
      INTERVIEW_PAUSED:
        'startRound r2, completeRound r1, completeRound r2, submitAnswer q1, submitAnswer q2, skipQuestion q1, '
        + 'skipQuestion q2',
      NOT_FOUND: 'submitAnswer q3, skipQuestion q3',
      INVALID: 'extendDeadline due-1ms',
    },
  },
  {
    situation: 'paused between rounds',
    states: 'PAUSED; r1 SCORING, r2 READY; q1 NOT_SCORED, q2 SKIPPED, q3 PREPARED',
    accepted: {
      'resumeInterview':
        'INTERVIEW_RESUMED:# | interview IN_PROGRESS dueAt=now+9d23h59m59s pausedAt=null | r2 dueAt=now+9d23h59m59s',
      'extendDeadline due+2d': 'DEADLINE_EXTENDED:# | interview dueAt=now+11d22h59m59s | r2 dueAt=now+11d22h59m59s',
      'cancelInterview': 'interview-cancelled | interview CANCELLED pausedAt=null | r1 CANCELLED | r2 CANCELLED',
      'requestRescore': 'RESCORE_REQUESTED:# | interview rescore=1 | q1 ANSWERED rescore=1 scoreBy=now+1d',
    },
    otherwise: {
      INTERVIEW_PAUSED:
        'startRound r1, startRound r2, completeRound r2, submitAnswer q1, submitAnswer q2, skipQuestion q1',
      '=': 'completeRound r1, skipQuestion q2, pauseInterview, extendDeadline due',
      NOT_FOUND: 'submitAnswer q3, skipQuestion q3',
      INVALID: 'extendDeadline due-1ms',
    },
  },
  {
    situation: 'scoring',
    states: 'SCORING; r1 SCORING, r2 SCORING; q1 NOT_SCORED, q2 SKIPPED, q3 ANSWERED',
    accepted: {
      'cancelInterview': 'interview-cancelled | interview CANCELLED | r1 CANCELLED | r2 CANCELLED',
      'requestRescore': 'RESCORE_REQUESTED:# | interview rescore=1 | q1 ANSWERED rescore=1 scoreBy=now+1d',
    },
    otherwise: {
      '=': 'completeRound r1, completeRound r2, skipQuestion q2',
    },
    others: 'INTERVIEW_SCORING',
  },
  {
    situation: 'scoring, nothing to rescore',
    states: 'SCORING; r1 SCORING, r2 SCORING; q1 SCORED, q2 SCORED, q3 ANSWERED',
    accepted: {
      'cancelInterview': 'interview-cancelled | interview CANCELLED | r1 CANCELLED | r2 CANCELLED',
    },
    otherwise: {
      '=': 'completeRound r1, completeRound r2',
      NOTHING_TO_RESCORE: 'requestRescore',
    },
    others: 'INTERVIEW_SCORING',
  },
  {
    situation: 'completed',
    states: 'COMPLETED; r1 COMPLETED, r2 COMPLETED; q1 NOT_SCORED, q2 SKIPPED, q3 SCORED',
    accepted: {
      'requestRescore': 'RESCORE_REQUESTED:# | interview rescore=1 | q1 ANSWERED rescore=1 scoreBy=now+1d',
    },
    otherwise: {
      '=': 'completeRound r1, completeRound r2, skipQuestion q2',
    },
    others: 'INTERVIEW_COMPLETED',
  },
  {
    situation: 'completed, nothing to rescore',
    states: 'COMPLETED; r1 COMPLETED, r2 COMPLETED; q1 SCORED, q2 SCORED, q3 SCORED',
    accepted: {},
    otherwise: {
      '=': 'completeRound r1, completeRound r2',
      NOTHING_TO_RESCORE: 'requestRescore',
    },
    others: 'INTERVIEW_COMPLETED',
  },
  {
    situation: 'expired',
    states: 'EXPIRED; r1 SCORING, r2 EXPIRED; q1 NOT_SCORED, q2 SKIPPED, q3 PREPARED',
    accepted: {
      'requestRescore': 'RESCORE_REQUESTED:# | interview rescore=1 | q1 ANSWERED rescore=1 scoreBy=now+1d',
    },
    otherwise: {
      '=': 'completeRound r1, completeRound r2, skipQuestion q2',
      NOT_FOUND: 'submitAnswer q3, skipQuestion q3',
    },
    others: 'INTERVIEW_EXPIRED',
  },
  {
    situation: 'expired, never started',
    states: 'EXPIRED; r1 EXPIRED, r2 EXPIRED',
    accepted: {},
    otherwise: {
      '=': 'completeRound r1, completeRound r2',
      NOTHING_TO_RESCORE: 'requestRescore',
    },
    others: 'INTERVIEW_EXPIRED',
  },
  {
    situation: 'cancelled',
    states: 'CANCELLED; r1 COMPLETED, r2 CANCELLED; q1 NOT_SCORED, q2 SKIPPED, q3 ANSWERED',
    accepted: {},
    otherwise: {
      '=': 'completeRound r1, skipQuestion q2, cancelInterview',
    },
    others: 'INTERVIEW_CANCELLED',
  },
];
