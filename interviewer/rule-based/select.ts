import { seededRandom } from '../../domain/seeded-random.ts';
import type { BankQuestion } from '../bank/question.ts';

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [result[at], result[other]];
    if (a !== undefined && b !== undefined) [result[at], result[other]] = [b, a];
  }
  return result;
}

/** Takes turns between the competencies, so that no two questions share one while another is left. */
function inTurns(questions: BankQuestion[]): BankQuestion[] {
  const competencies = [...new Set(questions.map((question) => question.competency))];
  const queues = competencies.map((competency) => questions.filter((question) => question.competency === competency));
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue.slice(turn, turn + 1))).flat();
}

/**
 * Chooses `count` different questions: unseen ones first, balanced over competencies, then those seen longest ago. The
 * seed decides. Throws a RangeError where the bank has too few.
 * @param seen ids, most recent first.
 */
export function selectQuestions(
  available: readonly BankQuestion[],
  count: number,
  seen: readonly string[],
  seed: string,
): BankQuestion[] {
  if (count > available.length) {
    throw new RangeError(`The bank holds ${available.length} such questions, ${count} were asked for`);
  }
  const lastSeen = (question: BankQuestion): number => seen.indexOf(question.id);
  const fresh = inTurns(shuffled(available.filter((question) => lastSeen(question) < 0), seededRandom(seed)));
  const old = available.filter((question) => lastSeen(question) >= 0).sort((a, b) => lastSeen(b) - lastSeen(a));
  return [...fresh, ...old].slice(0, count);
}
