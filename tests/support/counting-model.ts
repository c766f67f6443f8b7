import type { Interviewer } from '../../interviewer/interviewer.ts';
import { createRuleBasedInterviewer } from '../../interviewer/rule-based/interviewer.ts';

/** An interviewer that counts as a model, works by rules, and counts what a model would have been called for. */
export interface CountingModel extends Interviewer {
  calls: number;
}

export function createCountingModel(models: readonly string[]): CountingModel {
  const rules = createRuleBasedInterviewer();
  const counted = <Request extends unknown[], Reply>(work: (...request: Request) => Promise<Reply>) =>
    (...request: Request): Promise<Reply> => {
      model.calls += 1;
      return work(...request);
    };
  const model: CountingModel = {
    ...rules,
    kind: 'GROQ',
    provider: 'Counting',
    models,
    calls: 0,
    refineSuggestions: counted(async (jobRoleId, level) =>
      rules.suggestRounds(jobRoleId, level).map((round) => ({ ...round, purpose: 'Refined by a model.' }))),
    generateQuestions: counted((request) => rules.generateQuestions(request)),
    evaluateThread: counted((thread) => rules.evaluateThread(thread)),
    summariseRound: counted((round) => rules.summariseRound(round)),
    buildLearningPath: counted((request) => rules.buildLearningPath(request)),
  };
  return model;
}
