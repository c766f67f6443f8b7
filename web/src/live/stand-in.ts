import type { InterviewEvent, InterviewView, Question } from './reducer.ts';

/** An interview after each of its events; the first entry is how it was created. */
export type History = readonly Readonly<{ view: InterviewView; changed: string | null }>[];

const AT = '2026-11-24T09:00:00.000Z';

const CREATED: InterviewView = {
  id: 'interview',
  lastEventSequence: 2,
  status: 'SCHEDULED',
  level: 'SENIOR',
  score: null,
  band: null,
  scoreInterval: null,
  createdAt: AT,
  startedAt: null,
  pausedAt: null,
  resumesAt: null,
  dueAt: null,
  dueSetBy: 'CANDIDATE',
  completedAt: null,
  jobRole: { id: 'role', title: 'Backend engineer' },
  interviewer: { kind: 'RULE_BASED', provider: 'rule-based', model: null, notice: null },
  learningPath: null,
  rounds: [1, 2].map((index) => ({
    id: `round-${index}`,
    index,
    kind: 'FUNDAMENTALS',
    title: `Round ${index}`,
    status: index === 1 ? 'READY' : 'LOCKED',
    questionCount: 3,
    minutes: 30,
    weight: 0.5,
    score: null,
    summary: null,
    opensAt: null,
    dueAt: null,
    startedAt: null,
    completedAt: null,
  })),
  questions: [],
};

/** The next question; every third is a follow-up. */
function ask(view: InterviewView): Question {
  const sequence = view.questions.length + 1;
  const main = view.questions.findLast(({ kind }) => kind === 'MAIN');
  const followsUp = main !== undefined && sequence % 3 === 0;
  return {
    id: `question-${sequence}`,
    sequence,
    kind: followsUp ? 'FOLLOW_UP' : 'MAIN',
    state: 'ASKED',
    text: `Question ${sequence}?`,
    askedAt: AT,
    competency: { id: 'sql', title: 'SQL' },
    answer: null,
    evaluation: null,
    parent: followsUp ? { id: main.id } : null,
    round: { id: 'round-1' },
  };
}

const evaluationOf = (question: Question, version: number): Question['evaluation'] => ({
  id: `evaluation-${question.id}-${version}`,
  at: AT,
  status: 'SCORED',
  reason: null,
  score: version,
  provider: 'rule-based',
  model: null,
  strengths: [],
  improvements: [],
  criteria: [],
});

/** One event: asks, answers, judges a thread with its follow-ups, takes a judgement back, or moves the interview on. */
function step({ view }: History[number], choice: number): History[number] {
  const version = view.lastEventSequence + 1;
  const next = { ...view, lastEventSequence: version };
  const picked = view.questions[choice % Math.max(1, view.questions.length)];
  const put = (question: Question, others: Partial<Question> = {}): History[number] => ({
    changed: question.id,
    view: {
      ...next,
      questions: view.questions.map((one) => {
        if (one.id === question.id) return question;
        return one.parent?.id === question.id ? { ...one, ...others } : one;
      }),
    },
  });
  if (picked === undefined || choice % 5 === 0) {
    const asked = ask(view);
    return { changed: asked.id, view: { ...next, questions: [...view.questions, asked] } };
  }
  if (picked.state === 'ASKED') {
    return put({ ...picked, state: 'ANSWERED', answer: { id: `answer-${picked.id}`, text: 'Because.', acceptedAt: AT } });
  }
  if (picked.kind === 'MAIN' && picked.state === 'ANSWERED') {
    return put({ ...picked, state: 'SCORED', evaluation: evaluationOf(picked, version) }, { state: 'SCORED' });
  }
  const moved: InterviewView = {
    ...next,
    status: 'IN_PROGRESS',
    dueAt: `2026-12-${String(10 + (version % 20))}T00:00:00.000Z`,
    rounds: view.rounds.map((round) => ({ ...round, dueAt: AT, status: version % 2 === 0 ? 'IN_PROGRESS' : 'SCORING' })),
    // A rescore takes all judgements back.
    questions: view.questions.map((one) => (one.state === 'SCORED' ? { ...one, state: 'ANSWERED', evaluation: null } : one)),
  };
  return { changed: null, view: moved };
}

/** An interview that took these turns. */
export function randomInterview(choices: readonly number[]): History {
  let last: History[number] = { view: CREATED, changed: null };
  const history = [last];
  for (const choice of choices) {
    last = step(last, choice);
    history.push(last);
  }
  return history;
}

function entryOf(history: History, index: number): History[number] {
  const entry = history[index];
  if (entry === undefined) throw new Error(`The history ends before ${index}.`);
  return entry;
}

/** What the API answers after so many events. */
export const viewAt = (history: History, index: number): InterviewView => entryOf(history, index).view;

/**
 * The events after an entry, as the API sends them: each with its objects as they are when it is delivered.
 * @param delivered the entry that is current at delivery; each event's own where it is left out
 */
export function eventsOf(history: History, start: number, delivered?: number): readonly InterviewEvent[] {
  return history.slice(start + 1).map(({ view, changed }, offset) => {
    const now = viewAt(history, delivered ?? start + 1 + offset);
    return {
      sequence: view.lastEventSequence,
      type: 'QUESTION_ASKED',
      at: AT,
      question: now.questions.find(({ id }) => id === changed) ?? null,
      interview: now,
    };
  });
}
