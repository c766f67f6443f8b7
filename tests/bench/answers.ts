import { setMaxListeners } from 'node:events';
import { countAnswers } from './counts.ts';
import { CROWD, measureCrowd, measureEmptyMutation, measureInserts, measureSingleAnswers } from './figures.ts';
import { type Parts, startParts, stopOnSignal } from './parts.ts';
import { type Figures, report } from './report.ts';
import { createSender } from './sender.ts';

type Print = (line: string) => void;

/** Runs a measurement whose candidates stop following when it is over. */
export async function following<T>(work: (ending: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  // Each candidate follows and waits.
  setMaxListeners(10 * CROWD, ending.signal);
  try {
    return await work(ending.signal);
  } finally {
    ending.abort();
  }
}

async function measure(parts: Parts, print: Print): Promise<Figures> {
  const { url } = parts;
  const { send, close } = createSender(url);
  try {
    print(`Measuring: inserts, the empty mutation, ${CROWD} candidates, answers one by one, counts.`);
    const insert = await measureInserts(parts);
    const mutation = await measureEmptyMutation(send);
    // The crowd comes first: it warms up everything that answers need.
    const crowd = await following((ending) => measureCrowd(url, send, ending));
    const answerSingle = await following((ending) => measureSingleAnswers(url, send, ending));
    const counts = await countAnswers(parts, send);
    return { insert, mutation, answerBursts: crowd.bursts, answerFlow: crowd.flow, answerSingle, counts };
  } finally {
    close();
  }
}

/**
 * What one answer costs.
 * @returns the exit code: 1 where a count is not as it has to be; times depend on the machine and fail nothing
 */
export async function answers(print: Print): Promise<number> {
  print('Starting Postgres, Temporal, the API and a worker of the bench.');
  const parts = await startParts();
  stopOnSignal(parts);
  try {
    const { lines, countsMet } = report(await measure(parts, print));
    for (const line of ['', ...lines, '', `Done after ${(performance.now() / 1000).toFixed(0)} s.`]) print(line);
    return countsMet ? 0 : 1;
  } finally {
    await parts.stop();
  }
}
