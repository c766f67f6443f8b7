import type { InterviewEventsSubscription, InterviewPartsFragment, QuestionPartsFragment } from '../api/generated/graphql.ts';

export type Question = QuestionPartsFragment;
export type Round = InterviewPartsFragment['rounds'][number];
export type InterviewEvent = InterviewEventsSubscription['interviewEvents'];

/** An interview with all that was asked, as a page shows it. */
export type InterviewView = InterviewPartsFragment & Readonly<{ questions: readonly Question[] }>;

/** Parts of an interview as they were read together, such as the reply to a command. */
export type InterviewChange = Readonly<{
  interview: InterviewPartsFragment & Readonly<{ questions?: readonly Standing[] }>;
  question?: Question | null;
}>;

/** Where a question stands, without its words. */
type Standing = Readonly<{ id: string; state: Question['state']; evaluation: Readonly<{ id: string }> | null }>;

type Reading<Value> = Readonly<{ version: number; value: Value }>;
type Readings<Value> = Readonly<Record<string, Reading<Value>>>;

/**
 * What is known of an interview. Everything read of it carries `lastEventSequence`, its version: of two readings of
 * one thing the one with the higher version counts. So it does not matter how often or in which order readings come.
 */
export type Known = Readonly<{
  view: InterviewView;
  /** Every event up to this one was seen: where to go on after a break. */
  sequence: number;
  /** Later events, seen before the ones between. */
  ahead: readonly number[];
  questions: Readings<Question>;
  standings: Readings<Standing>;
}>;

function newest<Value extends Readonly<{ id: string }>>(
  known: Readings<Value>,
  version: number,
  values: readonly Value[],
): Readings<Value> {
  const newer = values.filter(({ id }) => version >= (known[id]?.version ?? 0));
  if (newer.length === 0) return known;
  return { ...known, ...Object.fromEntries(newer.map((value) => [value.id, { version, value }])) };
}

/** A judgement that was taken back goes; one that is new comes with its own event. */
function standingAt({ version, value }: Reading<Question>, standing: Reading<Standing> | undefined): Question {
  if (standing === undefined || standing.version <= version) return value;
  const { state } = standing.value;
  const evaluation = standing.value.evaluation === null ? null : value.evaluation;
  return state === value.state && evaluation === value.evaluation ? value : { ...value, state, evaluation };
}

const inOrder = (questions: Readings<Question>, standings: Readings<Standing>): readonly Question[] =>
  Object.entries(questions)
    .map(([id, reading]) => standingAt(reading, standings[id]))
    .toSorted((a, b) => a.sequence - b.sequence);

/** What a snapshot tells. */
export function knownFrom(view: InterviewView): Known {
  const version = view.lastEventSequence;
  const questions = newest({}, version, view.questions);
  return { view: { ...view, questions: inOrder(questions, {}) }, sequence: version, ahead: [], questions, standings: {} };
}

/** Takes a reading of parts of the interview, such as the reply to a command. */
export function applyChange(known: Known, { interview, question }: InterviewChange): Known {
  const { questions: standing = [], ...parts } = interview;
  const version = interview.lastEventSequence;
  const questions = newest(known.questions, version, question ? [question] : []);
  const standings = newest(known.standings, version, standing);
  const newer = version >= known.view.lastEventSequence ? parts : known.view;
  return { ...known, questions, standings, view: { ...newer, questions: inOrder(questions, standings) } };
}

/** Takes an event, which may be known already, or come before one that it follows. */
export function applyEvent(known: Known, event: InterviewEvent): Known {
  const ahead = new Set([...known.ahead, event.sequence]);
  let { sequence } = known;
  while (ahead.delete(sequence + 1)) sequence += 1;
  const later = [...ahead].filter((one) => one > sequence).toSorted((a, b) => a - b);
  return { ...applyChange(known, event), sequence, ahead: later };
}

/** Takes a snapshot, unless more than it says is known already. */
export function applySnapshot(known: Known | null, view: InterviewView): Known {
  return known !== null && view.lastEventSequence < known.view.lastEventSequence ? known : knownFrom(view);
}

/** The question that waits for the candidate: the last one asked and not yet answered. */
export const openQuestion = <Asked extends Pick<Question, 'state'>>(questions: readonly Asked[]): Asked | undefined =>
  questions.findLast(({ state }) => state === 'ASKED');

/** A main question with its follow-ups. */
export const threadOf = <Asked extends Pick<Question, 'id' | 'parent'>>(
  questions: readonly Asked[],
  main: Pick<Question, 'id'>,
): readonly Asked[] => questions.filter(({ id, parent }) => id === main.id || parent?.id === main.id);

export const mainOf = <Asked extends Pick<Question, 'id' | 'parent'>>(
  questions: readonly Asked[],
  question: Asked,
): Asked => questions.find(({ id }) => id === question.parent?.id) ?? question;
