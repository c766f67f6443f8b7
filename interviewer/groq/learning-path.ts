import {
  type LearningPathContent,
  type RoadmapItem,
  buildLearningPath as fromCatalogue,
} from '../../domain/learning-path.ts';
import { RESOURCES } from '../bank/resources.ts';
import type { BuildLearningPath } from '../interviewer.ts';
import { askAgainIfMalformed, modelOf, withinTotal } from './asking.ts';
import { dataMessage } from './data-message.ts';
import type { Judging } from './evaluate.ts';
import { feedbackText } from './feedback.ts';
import { type Reply, schema, system, version } from './prompts/learning-path.ts';
import { namesOnlyNumbersOf, resultsData, titleOf } from './results-data.ts';

const MAX_TOKENS = 2_200;
const TEMPERATURE = 0.7;
const MOST_RESOURCES = 2;
const MOST_STEPS = 2;
/** UTF-16 units. */
const LONGEST_LINE = 400;
const LONGEST_WHY = 600;
const LONGEST_STEP = 300;
/** The last steps of an item are code's: practise once more, check yourself, review. */
const CHECK_AND_REVIEW = 2;

type Gap = Reply['gaps'][number];
type Shown = (text: string, most: number) => string | null;

const resourcesOf = (competency: string) => RESOURCES.filter((resource) => resource.competency === competency);

/** Pages by gap that the model chose and the catalogue holds, and how many ids it made up. */
function chosenOf(gaps: readonly Gap[]): { chosen: Map<string, string[]>; unknown: number } {
  const chosen = new Map<string, string[]>();
  let unknown = 0;
  for (const { id, resourceIds } of gaps) {
    const own = new Set(resourcesOf(id).map((resource) => resource.id));
    const known = [...new Set(resourceIds)].filter((resource) => own.has(resource));
    unknown += resourceIds.filter((resource) => !own.has(resource)).length;
    if (known.length > 0) chosen.set(id, known.slice(0, MOST_RESOURCES));
  }
  return { chosen, unknown };
}

/** An item of the catalogue's path in the model's words, as far as they may be shown. Title, weeks and frame stay. */
function worded(item: RoadmapItem, gap: Gap | undefined, shown: Shown): RoadmapItem {
  if (!gap) return item;
  const steps = gap.steps.slice(0, MOST_STEPS).flatMap((step) => shown(step, LONGEST_STEP) ?? []);
  const reading = item.steps.slice(0, -CHECK_AND_REVIEW - 1);
  const frame = item.steps.slice(-CHECK_AND_REVIEW);
  return {
    ...item,
    why: shown(gap.why, LONGEST_WHY) ?? item.why,
    steps: steps.length > 0 ? [...reading, ...steps, ...frame] : item.steps,
  };
}

/** The competency that a line of the catalogue's path begins with. */
const idOf = (line: string, ids: readonly string[]): string | undefined =>
  ids.find((id) => line.startsWith(`${titleOf(id)}: `));

/** The catalogue's path with the model's words where they may be shown. */
function improved(base: LearningPathContent, reply: Reply, shown: Shown, ids: readonly string[]): LearningPathContent {
  const gapOf = (id: string | undefined): Gap | undefined => reply.gaps.find((gap) => gap.id === id);
  const strengths = base.strengths.map((line) => {
    const id = idOf(line, ids);
    const text = reply.strengths.find(({ competency }) => competency === id)?.text ?? '';
    const words = id === undefined ? null : shown(text, LONGEST_LINE);
    return id === undefined || words === null ? line : `${titleOf(id)}: ${words}`;
  });
  const weaknesses = base.weaknesses.map((line) => {
    const words = shown(gapOf(idOf(line, ids))?.weakness ?? '', LONGEST_LINE);
    return words === null ? line : `${line} ${words}`;
  });
  return {
    ...base,
    strengths: [...new Set(strengths)],
    weaknesses,
    roadmap: base.roadmap.map((item) => worded(item, gapOf(item.id), shown)),
  };
}

/**
 * The catalogue's path in better words. Which gaps it has, their order, weeks and number are code's; the model words
 * them and picks among the catalogue's pages by id.
 * @throws ModelError where the model could not be asked
 */
export async function buildLearningPath(
  { client, models, totalMs, log }: Judging,
  request: BuildLearningPath,
): Promise<LearningPathContent> {
  const { account, jobRoleId, level, threads } = request;
  const plain = fromCatalogue(request, RESOURCES);
  const gaps = plain.roadmap.filter(({ id }) => threads.some((thread) => thread.competency === id));
  if (gaps.length === 0) return plain;
  const model = modelOf(request.model, models);
  const ids = gaps.map(({ id }) => id);
  const known = [...new Set(threads.map(({ competency }) => competency))];
  const strong = [...new Set(plain.strengths.flatMap((line) => idOf(line, known) ?? []))];
  const data = {
    strengths: strong.map((id) => ({ competency: id, title: titleOf(id) })),
    gaps: gaps.map(({ id, title, weeks }) => ({ id, title, weeks })),
    questions: resultsData(threads),
    catalogue: ids.flatMap((gap) =>
      resourcesOf(gap).map(({ id, title, kind, minutes, level: from }) => ({ gap, id, title, kind, minutes, from })),
    ),
  };
  const reply = await withinTotal(client, { totalMs, caller: request.signal }, (ask) =>
    askAgainIfMalformed(ask, {
      account,
      purpose: 'LEARNING_PATH',
      model,
      promptVersion: version,
      messages: [{ role: 'system', content: system(jobRoleId, level) }, dataMessage(data)],
      schema: schema(strong, ids, data.catalogue.map(({ id }) => id)),
      temperature: TEMPERATURE,
      maxTokens: MAX_TOKENS,
    }),
  );
  const { chosen, unknown } = chosenOf(reply.gaps.filter(({ id }) => ids.includes(id)));
  if (unknown > 0) {
    log.warn({ purpose: 'LEARNING_PATH', model, unknown }, 'a model named pages that the catalogue lacks');
  }
  const offered = RESOURCES.filter(({ id, competency }) => chosen.get(competency)?.includes(id) ?? true);
  const shown: Shown = (text, most) => {
    const line = feedbackText(text, most);
    return line !== null && namesOnlyNumbersOf(line, data) ? line : null;
  };
  return improved(fromCatalogue(request, offered), reply, shown, known);
}
