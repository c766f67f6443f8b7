import { LEVELS, type Level } from './catalogue/vocabulary.ts';
import { weaknessesOf, whyOf } from './learning-path-words.ts';
import { type Standing, TARGET_SCORE, type ThreadResult, inOrder, standings } from './standings.ts';

export type { ThreadResult };

export interface RoadmapItem {
  id: string;
  title: string;
  why: string;
  steps: string[];
  weeks: number;
}

/** A learning path as it is stored (sealed). Resources are ids of the catalogue; code renders their links. */
export interface LearningPathContent {
  strengths: string[];
  weaknesses: string[];
  roadmap: RoadmapItem[];
  resourceIds: string[];
  /** True where it was built without the interviewer because the scoring window had passed. */
  fallback: boolean;
}

export interface LearningPathTarget {
  jobRoleId: string;
  level: Level;
}

/** A page that a path may point to, as the bank describes it. */
export interface LearningResource {
  id: string;
  competency: string;
  title: string;
  kind: string;
  minutes: number;
  /** The lowest level that it suits. */
  level: Level;
}

const MOST_GAPS = 4;
const MOST_STRENGTHS = 3;
const WEEKLY_MINUTES = 180;
const PRACTICE_MINUTES = 60;
/** A longer work is read in parts. */
const MOST_READING_MINUTES = 300;
const REVIEW_DAYS = 'Review on days 7, 21 and 50: say the answer aloud from memory, then compare it with your notes.';
const PRACTICE_KINDS: ReadonlySet<string> = new Set(['EXERCISE', 'INTERACTIVE']);

/** One page that explains and one that practises, the closest to the level and the shortest. */
function resourcesFor(id: string, level: Level, resources: readonly LearningResource[]): LearningResource[] {
  const distance = (resource: LearningResource): number => {
    const above = LEVELS.indexOf(resource.level) - LEVELS.indexOf(level);
    return above > 0 ? above * 10 : -above;
  };
  const own = resources
    .filter((resource) => resource.competency === id)
    .sort((a, b) => {
      const long = Number(a.minutes > MOST_READING_MINUTES) - Number(b.minutes > MOST_READING_MINUTES);
      return long || distance(a) - distance(b) || a.minutes - b.minutes;
    });
  const explains = own.find((resource) => !PRACTICE_KINDS.has(resource.kind));
  const practises = own.find((resource) => PRACTICE_KINDS.has(resource.kind));
  return [explains, practises].filter((resource) => resource !== undefined);
}

const timeOf = (minutes: number): string => (minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`);

function itemOf(gap: Standing, chosen: LearningResource[]): RoadmapItem {
  const [first, ...others] = chosen;
  const improvements = [...new Set(gap.threads.flatMap((thread) => thread.improvements))].slice(0, 1);
  const reading = chosen.map((resource) => Math.min(resource.minutes, MOST_READING_MINUTES));
  const minutes = reading.reduce((sum, one) => sum + one, 0) + 2 * PRACTICE_MINUTES;
  const work = (resource: LearningResource): string => {
    const part = resource.minutes > MOST_READING_MINUTES ? `, the parts on ${gap.title}` : '';
    const verb = PRACTICE_KINDS.has(resource.kind) ? 'Practise with' : 'Read';
    return `${verb} “${resource.title}”${part} (${timeOf(Math.min(resource.minutes, MOST_READING_MINUTES))}).`;
  };
  return {
    id: gap.competency,
    title: gap.title,
    why: whyOf(gap),
    steps: [
      first ? work(first) : `Write one page that explains ${gap.title} to a colleague, with an example of your own.`,
      ...others.map(work),
      improvements.length > 0
        ? `Answer the same question again in five sentences and add what was missing (${PRACTICE_MINUTES} min).`
        : `Explain ${gap.title} aloud in five sentences, with one reason and one limit (${PRACTICE_MINUTES} min).`,
      `Check yourself with a short practice round on ${gap.title}: new questions, done at ${TARGET_SCORE} of 100.`,
      REVIEW_DAYS,
    ],
    weeks: Math.max(1, Math.ceil(minutes / WEEKLY_MINUTES)),
  };
}

const MEASURE_AGAIN: RoadmapItem = {
  id: 'measure-again',
  title: 'Measure again',
  why: 'Too little of this interview was scored to name a gap, and a guess would send you the wrong way.',
  steps: [
    'Take one round again at its full length, when you have the time for it in one go.',
    'Answer every question, if only with what you would try first; a skipped one shows nothing.',
    'Build the plan from those scores.',
  ],
  weeks: 1,
};

const raiseTheBar = (lowest: Standing | undefined, level: Level): RoadmapItem => {
  const least = lowest ? `, the least in ${lowest.title}` : '';
  const next = LEVELS[LEVELS.indexOf(level) + 1];
  return {
    id: 'raise-the-bar',
    title: 'Raise the bar',
    why: `Everything that was scored stands at ${TARGET_SCORE} of 100 or more${least}.`,
    steps: [
      next === undefined
        ? 'Take an interview for another role that you work with.'
        : `Take the same interview one level up (${next.toLowerCase()}).`,
      'In each answer compare two options under a stated limit, and say where your choice stops holding.',
      REVIEW_DAYS,
    ],
    weeks: 2,
  };
};

/**
 * The path from what an interview showed: at most four gaps by size and weight, in the order in which they can be
 * learned. Where nothing was scored it says so and names no gap.
 * @param resources that may be named; their ids are stored, never their addresses.
 * @param fallback true where the scoring window had passed.
 */
export function buildLearningPath(
  { level, threads }: LearningPathTarget & { threads: readonly ThreadResult[] },
  resources: readonly LearningResource[],
  fallback = false,
): LearningPathContent {
  const all = standings(threads).sort((a, b) => b.score - a.score);
  const strengths = all
    .flatMap(({ title, threads: own }) =>
      own.flatMap((thread) => thread.strengths.slice(0, 1)).map((line) => `${title}: ${line}`),
    )
    .slice(0, MOST_STRENGTHS);
  if (all.length === 0) {
    const weaknesses = ['Nothing was scored, so no weakness can be named.'];
    return { strengths, weaknesses, roadmap: [MEASURE_AGAIN], resourceIds: [], fallback };
  }
  const bySize = all.filter((standing) => standing.size > 0).sort((a, b) => b.size - a.size);
  const gaps = inOrder(bySize.slice(0, MOST_GAPS));
  const chosen = new Map(gaps.map((gap) => [gap.competency, resourcesFor(gap.competency, level, resources)]));
  return {
    strengths,
    weaknesses: weaknessesOf(gaps),
    roadmap:
      gaps.length === 0
        ? [raiseTheBar(all.at(-1), level)]
        : gaps.map((gap) => itemOf(gap, chosen.get(gap.competency) ?? [])),
    resourceIds: [...new Set([...chosen.values()].flat().map((resource) => resource.id))],
    fallback,
  };
}
