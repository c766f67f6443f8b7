import type { Command } from './commands.ts';
import { submitAnswer, skipQuestion } from './decide/answers.ts';
import { cancelInterview } from './decide/cancelling.ts';
import { expire, extendDeadline } from './decide/deadlines.ts';
import { recordEvaluation } from './decide/evaluating.ts';
import { pauseInterview, resumeInterview } from './decide/pausing.ts';
import { addPreparedQuestions, askQuestion } from './decide/preparing.ts';
import { changeModel, requestRescore } from './decide/rescoring.ts';
import { closeRound, completeRound, openRound, startRound } from './decide/rounds.ts';
import { recordRoundScore, storeLearningPath } from './decide/scoring.ts';
import type { Decision } from './decision.ts';
import type { InterviewState } from './states.ts';

/**
 * What a command does to an interview: the rows and events to commit, "stands", or why it is refused. Pure: the state
 * that is passed in is never changed, and what did not change is shared with it.
 * @param now milliseconds since 1970, by the one clock.
 */
export function decide(state: InterviewState, command: Command, now: number): Decision {
  switch (command.type) {
    case 'startRound':
      return startRound(state, command, now);
    case 'completeRound':
      return completeRound(state, command, now);
    case 'submitAnswer':
      return submitAnswer(state, command, now);
    case 'skipQuestion':
      return skipQuestion(state, command, now);
    case 'pauseInterview':
      return pauseInterview(state, now);
    case 'resumeInterview':
      return resumeInterview(state, command, now);
    case 'extendDeadline':
      return extendDeadline(state, command, now);
    case 'cancelInterview':
      return cancelInterview(state, now);
    case 'requestRescore':
      return requestRescore(state, now);
    case 'openRound':
      return openRound(state, command, now);
    case 'addPreparedQuestions':
      return addPreparedQuestions(state, command, now);
    case 'askQuestion':
      return askQuestion(state, command, now);
    case 'recordEvaluation':
      return recordEvaluation(state, command, now);
    case 'closeRound':
      return closeRound(state, command, now);
    case 'expire':
      return expire(state, now);
    case 'recordRoundScore':
      return recordRoundScore(state, command, now);
    case 'storeLearningPath':
      return storeLearningPath(state, now);
    case 'changeModel':
      return changeModel(state, command, now);
    default:
      return neverHappens(command);
  }
}

/** The compiler's proof that every command has its case. */
function neverHappens(command: never): never {
  throw new TypeError(`no such command: ${JSON.stringify(command)}`);
}
