import type { Interviewer, ThreadJudgement, EvaluateThread } from '../../interviewer/interviewer.ts';
import { createRuleBasedInterviewer } from '../../interviewer/rule-based/interviewer.ts';

/**
 * An interviewer that counts as a model: it asks what the bank holds and judges as a test says, when a test says.
 * Everything else about it is real.
 */
export interface ScriptedModel extends Interviewer {
  /** Resolves with the next call to judge a thread. */
  asked(): Promise<Call>;
  /** How often it was asked to judge. */
  calls: number;
}

export interface Call {
  thread: EvaluateThread;
  /** Judges, with a follow-up or without. */
  judge(more: { level: number; probe: boolean }): void;
  fail(error: Error): void;
}

export function createScriptedModel(): ScriptedModel {
  const rules = createRuleBasedInterviewer();
  const waiting: Call[] = [];
  const askers: ((call: Call) => void)[] = [];
  const model: ScriptedModel = {
    ...rules,
    kind: 'GROQ',
    provider: 'Scripted',
    models: ['scripted-1'],
    notice: null,
    calls: 0,
    asked() {
      const call = waiting.shift();
      return call ? Promise.resolve(call) : new Promise((resolve) => askers.push(resolve));
    },
    evaluateThread(thread) {
      model.calls += 1;
      return new Promise<ThreadJudgement>((resolve, reject) => {
        const call: Call = {
          thread,
          judge: ({ level, probe }) => resolve(judgement(thread, level, probe)),
          fail: reject,
        };
        const asker = askers.shift();
        thread.signal?.addEventListener('abort', () => reject(new Error('The call was cancelled.')));
        if (asker) asker(call);
        else waiting.push(call);
      });
    },
  };
  return model;
}

/** The same level throughout, each with a piece of the last answer as its evidence. */
function judgement(thread: EvaluateThread, level: number, probe: boolean): ThreadJudgement {
  const last = thread.exchanges.at(-1);
  const evidence = last?.answer.slice(0, 30) ?? '';
  const bank = thread.exchanges[0]?.bank;
  return {
    status: 'SCORED',
    criteria: ['correctness', 'depth', 'trade-offs', 'clarity'].map((criterion) => ({ criterion, level, evidence })),
    strengths: [],
    improvements: [],
    probe: probe && bank ? { competency: thread.competency, source: { bank: { ...bank, probe: 'depth' } } } : null,
  };
}
