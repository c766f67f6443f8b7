import { Context } from '@temporalio/activity';
import type { View } from '../domain/interview/view.ts';
import type { PreparedQuestion } from '../interviewer/interviewer.ts';
import { newId } from '../platform/ids.ts';
import type { QuestionWords } from '../store/change/words.ts';
import { roundToPrepare } from '../store/preparing.ts';
import { type PersonKey, sealedPlace } from '../store/sealed.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { byModelOrRules } from './model-work.ts';
import { type Underway, record } from './record.ts';

/** Somebody may be waiting for the first question: the bank has others. */
const GENERATION_MS = 15_000;

/** How a question's words are stored: by reference where they are the bank's, sealed where they were made for one. */
export function questionWords(key: PersonKey, id: string, question: PreparedQuestion): QuestionWords {
  const { competency, source } = question;
  return 'bank' in source
    ? { competency, bank: source.bank, textSealed: null }
    : { competency, bank: null, textSealed: key.seal(sealedPlace.questionText(id), source.text) };
}

export function createQuestionActivities(deps: ActivityDependencies) {
  return {
    /**
     * Makes the main questions of a round, or takes them from the bank, and stores them; they are in no answer of the
     * API until they are asked.
     */
    async prepareQuestions(interviewId: string, roundId: string, underway: Underway): Promise<View | null> {
      const round = await roundToPrepare(deps.pool, deps.sealer, roundId);
      if (!round) return null;
      const { userId, partnerId, interviewer: kind, questionCount, key, ...request } = round;
      const account = { interviewId, userId, partnerId };
      const given = { ...request, count: questionCount, seed: roundId, account };
      const questions = await byModelOrRules(
        deps,
        { interviewId, interviewer: kind, model: round.model },
        { purpose: 'GENERATE_QUESTIONS', attempts: 1 },
        (interviewer, model) => {
          const signal = AbortSignal.any([Context.current().cancellationSignal, AbortSignal.timeout(GENERATION_MS)]);
          return interviewer.generateQuestions({ ...given, model, signal });
        },
        () => deps.interviewerOf('RULE_BASED').generateQuestions({ ...given, model: null }),
      );
      const words = new Map(
        questions.map((question) => {
          const id = newId();
          return [id, questionWords(key, id, question)];
        }),
      );
      const command = { type: 'addPreparedQuestions' as const, roundId, questionIds: [...words.keys()] };
      return record(deps, interviewId, command, underway, () => ({ questions: words }));
    },
  };
}
