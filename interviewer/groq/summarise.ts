import type { Interviewer, SummariseRound } from '../interviewer.ts';
import { type Ask, askAgainIfMalformed, modelOf, withinTotal } from './asking.ts';
import { dataMessage } from './data-message.ts';
import type { Judging } from './evaluate.ts';
import { isAboutAnswers } from './feedback.ts';
import { schema, system, version } from './prompts/summarise-round.ts';
import { namesOnlyNumbersOf, resultsData } from './results-data.ts';
import { isCopyOf } from './similarity.ts';
import { shown } from './wording.ts';

/** UTF-16 units. */
const SHORTEST = 60;
const LONGEST = 700;
const LEAST_SENTENCES = 2;
const MOST_SENTENCES = 4;
const MAX_TOKENS = 1_000;

/** A summary as it may be shown, or null. Scores may stand in it, if they are those of the data. */
export function usableSummary(text: string, data: unknown, others: readonly number[]): string | null {
  const line = shown(text, { least: SHORTEST, most: LONGEST });
  if (line === null || !/[.!?]$/.test(line) || !isAboutAnswers(line)) return null;
  const sentences = line.match(/[.!?](?=\s|$)/gu)?.length ?? 0;
  if (sentences < LEAST_SENTENCES || sentences > MOST_SENTENCES) return null;
  return namesOnlyNumbersOf(line, data, others) ? line : null;
}

/**
 * Two to four sentences on a round: the model's, or the rules' where those may not be shown or nothing was scored.
 * @throws ModelError where the model could not be asked
 */
export async function summariseRound(
  { client, models, totalMs, log }: Judging,
  rules: Interviewer,
  round: SummariseRound,
): Promise<string> {
  const { account, jobRoleId, level, kind, score, threads } = round;
  if (score === null || threads.length === 0) return rules.summariseRound(round);
  const model = modelOf(round.model, models);
  const data = { score, questions: resultsData(threads) };
  const counts = [threads.length, threads.filter((thread) => thread.score !== null).length];
  const write = async (ask: Ask): Promise<string | null> => {
    const { summary } = await askAgainIfMalformed(ask, {
      account,
      purpose: 'SUMMARISE_ROUND',
      model,
      promptVersion: version,
      messages: [{ role: 'system', content: system(jobRoleId, level, kind) }, dataMessage(data)],
      schema,
      temperature: 0,
      maxTokens: MAX_TOKENS,
    });
    const isQuote = threads.some(({ quote }) => quote !== null && isCopyOf(summary, quote));
    return isQuote ? null : usableSummary(summary, data, counts);
  };
  const summary = await withinTotal(client, { totalMs, caller: round.signal }, write);
  if (summary !== null) return summary;
  log.info({ purpose: 'SUMMARISE_ROUND', model }, 'the words of a model may not be shown: rules stand in');
  return rules.summariseRound(round);
}
