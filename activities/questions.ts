import type { View } from '../domain/interview/view.ts';
import type { PreparedQuestion } from '../interviewer/interviewer.ts';
import { newId } from '../platform/ids.ts';
import type { QuestionWords } from '../store/change/words.ts';
import { roundToPrepare } from '../store/preparing.ts';
import { type PersonKey, sealedPlace } from '../store/sealed.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { type Underway, record } from './record.ts';

/** How a question's words are stored: by reference where they are the bank's, sealed where they were made for one person. */
export function questionWords(key: PersonKey, id: string, question: PreparedQuestion): QuestionWords {
  const { competency, source } = question;
  return 'bank' in source
    ? { competency, bank: source.bank, textSealed: null }
    : { competency, bank: null, textSealed: key.seal(sealedPlace.questionText(id), source.text) };
}

export function createQuestionActivities(deps: ActivityDependencies) {
  return {
    /** Chooses the main questions of a round and stores them; they are in no answer of the API until they are asked. */
    async prepareQuestions(interviewId: string, roundId: string, underway: Underway): Promise<View | null> {
      const round = await roundToPrepare(deps.pool, roundId);
      if (!round) return null;
      const questions = await deps.interviewerOf(round.interviewer).generateQuestions({
        jobRoleId: round.jobRoleId,
        level: round.level,
        kind: round.kind,
        count: round.questionCount,
        seen: round.seen,
        seed: roundId,
      });
      const key = await deps.sealer.forUser(round.userId);
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
