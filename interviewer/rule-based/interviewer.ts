import { buildLearningPath } from '../../domain/learning-path.ts';
import { bandOf } from '../../domain/catalogue/vocabulary.ts';
import { INTERVIEWERS } from '../../domain/interviewers.ts';
import { BANK_VERSION, question, questionsFor } from '../bank/bank.ts';
import type { BankQuestion } from '../bank/question.ts';
import { RESOURCES } from '../bank/resources.ts';
import type { BankReference, EvaluateThread, Interviewer, PreparedQuestion, ThreadJudgement } from '../interviewer.ts';
import { feedback } from './feedback.ts';
import { hear } from './hearing.ts';
import { judge } from './judge.ts';
import { isForeign } from './language.ts';
import { nextProbe, probeText } from './probe.ts';
import { selectQuestions } from './select.ts';
import { suggestRounds } from './suggest.ts';
import { summarise } from './summary.ts';

/** Raised whenever the rules give another level or probe for the same answers. */
const RULES_VERSION = 1;

const prepared = (found: BankQuestion, probe: string | null): PreparedQuestion => ({
  competency: found.competency,
  source: { bank: { questionId: found.id, version: found.version, probe } },
});

function bankText({ questionId, version, probe }: BankReference): string {
  const found = question(questionId, version);
  return probe === null ? found.text : probeText(found, probe);
}

async function evaluateThread({ exchanges, probesLeft }: EvaluateThread): Promise<ThreadJudgement> {
  const main = exchanges[0]?.bank;
  if (!main) throw new Error('The rule-based interviewer judges questions of its bank only');
  const asked = question(main.questionId, main.version);
  const real = exchanges.filter((exchange) => exchange.floored === null).map((exchange) => exchange.answer);
  if (real.length > 0 && (await isForeign(real.join('\n')))) {
    return { status: 'NOT_SCORED', reason: 'LANGUAGE_UNSUPPORTED' };
  }
  const hearing = hear(asked, exchanges);
  const probe = nextProbe(exchanges, hearing, probesLeft);
  return {
    status: 'SCORED',
    criteria: judge(asked, hearing),
    ...feedback(hearing),
    probe: probe === null ? null : prepared(asked, probe),
  };
}

/** Asks from the bank and counts mentioned points: no model, no network, the same answers give the same levels. */
export function createRuleBasedInterviewer(): Interviewer {
  return {
    kind: 'RULE_BASED',
    ...INTERVIEWERS.RULE_BASED,
    models: [],
    version: `rules-${RULES_VERSION}/bank-${BANK_VERSION}`,
    suggestRounds,
    async generateQuestions({ jobRoleId, level, kind, count, seen, seed }) {
      const available = questionsFor(jobRoleId, kind, bandOf(level));
      return selectQuestions(available, count, seen, seed).map((found) => prepared(found, null));
    },
    evaluateThread,
    summariseRound: async (round) => summarise(round),
    buildLearningPath: async (request) => buildLearningPath(request, RESOURCES),
    bankText,
  };
}
