import { createEffect, createMemo, createSignal, onCleanup, untrack, type Accessor } from 'solid-js';
import { useApi } from '../../api/client.tsx';
import type { InterviewFeed } from '../../live/feed.ts';
import { InterviewSnapshot } from '../../live/interview.graphql.ts';
import type { Question } from '../../live/reducer.ts';
import { createDraftStore, type Draft } from './drafts.ts';
import { SkipQuestion, SubmitAnswer } from './interview.graphql.ts';
import { createLetterBox, type Letter } from './letter.ts';
import { createOutbox, type Pending, type Reply, type Settled } from './outbox.ts';
import { replyOf } from './reply.ts';

/** "Accepted" is shown for so long before the next thing is said. */
const ACCEPTED_FOR = 2500;

type Refusal = Readonly<{ questionId: string; message: string }>;
type Unsent = Readonly<{ questionId: string; text: string }>;

export type Desk = Readonly<{
  /** What is on its way to the server. */
  pending: Accessor<readonly Pending[]>;
  justAccepted: Accessor<boolean>;
  refusal: Accessor<Refusal | null>;
  /** A text that was written here for a question that is closed now. */
  unsent: Accessor<Unsent | null>;
  dismissUnsent: () => void;
  /** The person knows that what is written for this question goes with it. */
  giveUp: (questionId: string) => void;
  /** What is known here of the words for a question. */
  startOf: (question: Question) => Readonly<{ text: string; savedAt: number | null }>;
  /** On its way, accepted, or closed: not to be written in any more. */
  isLocked: (question: Question) => boolean;
  /** Returns when the draft was kept (milliseconds since 1970), null where the browser keeps none. */
  write: (questionId: string, text: string) => number | null;
  submit: (questionId: string, text: string) => void;
  skip: (questionId: string) => void;
  tryNow: () => void;
}>;

/** Where answers are written and sent from: drafts and an outbox on this device, and what the server said. */
export function createDesk(interviewId: string, userId: string, feed: InterviewFeed): Desk {
  const api = useApi();
  const drafts = createDraftStore(localStorage, userId, Date.now());
  const [pending, setPending] = createSignal<readonly Pending[]>([]);
  const [taken, setTaken] = createSignal<ReadonlySet<string>>(new Set());
  const [justAccepted, setJustAccepted] = createSignal(false);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [givenUp, setGivenUp] = createSignal<ReadonlySet<string>>(new Set());
  const [draftsChanged, setDraftsChanged] = createSignal(0);
  let calm: ReturnType<typeof setTimeout> | undefined;

  async function send(letter: Letter): Promise<Reply> {
    const { questionId, text, key: idempotencyKey } = letter;
    if (letter.kind === 'ANSWER') {
      const outcome = await api.mutate(SubmitAnswer, { input: { questionId, text, idempotencyKey } });
      if (outcome.ok) feed.apply(outcome.value);
      return replyOf(outcome);
    }
    const outcome = await api.mutate(SkipQuestion, { input: { questionId, idempotencyKey } });
    if (outcome.ok) feed.apply({ interview: outcome.value.round.interview, question: outcome.value });
    return replyOf(outcome);
  }

  /** The interview has moved on without this page. */
  async function lookAgain(): Promise<void> {
    const outcome = await api.query(InterviewSnapshot, { id: interviewId });
    const interview = outcome.ok ? outcome.value.interview : null;
    for (const question of interview?.questions ?? []) if (interview) feed.apply({ interview, question });
  }

  function settled({ kind, questionId }: Letter, reply: Settled): void {
    if (reply.outcome === 'REFUSED') {
      setRefusal({ questionId, message: reply.message });
      if (reply.moved) void lookAgain();
      return;
    }
    drafts.remove(questionId);
    setTaken((all) => new Set([...all, questionId]));
    if (kind === 'SKIP') return;
    setJustAccepted(true);
    clearTimeout(calm);
    calm = setTimeout(() => setJustAccepted(false), ACCEPTED_FOR);
  }

  const outbox = createOutbox({
    interviewId,
    box: createLetterBox(localStorage, userId),
    send,
    online: () => navigator.onLine,
    onChange: setPending,
    onSettled: settled,
  });
  outbox.restore();
  window.addEventListener('online', outbox.wake);
  // Events come again: the server is back, and answers need not wait for their turn.
  createEffect(() => feed.connection() === 'LIVE' && untrack(outbox.wake));
  onCleanup(() => {
    window.removeEventListener('online', outbox.wake);
    outbox.stop();
    clearTimeout(calm);
  });

  const letterFor = (questionId: string): Letter | undefined =>
    pending().find(({ letter }) => letter.questionId === questionId)?.letter;

  /** The events of the interview may bring the word that the reply did not. */
  const arrived = ({ kind, questionId, text }: Letter): boolean => {
    const question = feed.view()?.questions.find(({ id }) => id === questionId);
    return kind === 'SKIP' ? question?.state === 'SKIPPED' : question?.answer?.text === text;
  };
  createEffect(() => {
    const there = pending().filter(({ letter }) => arrived(letter));
    untrack(() => there.forEach(({ letter }) => outbox.confirm(letter.questionId)));
  });

  /** A draft that no answer has made good: answered on another device, or closed by its due date. */
  function leftover(question: Question): Draft | null {
    if (question.state === 'ASKED' || letterFor(question.id)) return null;
    if (taken().has(question.id) || givenUp().has(question.id)) return null;
    const draft = drafts.read(question.id);
    return draft === null || draft.text.trim() === '' || draft.text === question.answer?.text ? null : draft;
  }
  const unsent = createMemo((): Unsent | null => {
    draftsChanged();
    for (const question of feed.view()?.questions ?? []) {
      const draft = leftover(question);
      if (draft) return { questionId: question.id, text: draft.text };
    }
    return null;
  });

  createEffect(() => {
    for (const { id, state } of feed.view()?.questions ?? []) {
      if (state !== 'ASKED' && givenUp().has(id)) drafts.remove(id);
    }
  });

  return {
    pending,
    justAccepted,
    refusal,
    unsent,
    dismissUnsent: () => {
      const left = unsent();
      if (!left) return;
      drafts.remove(left.questionId);
      if (refusal()?.questionId === left.questionId) setRefusal(null);
      setDraftsChanged((count) => count + 1);
    },
    giveUp: (questionId) => void setGivenUp((all) => new Set([...all, questionId])),
    startOf: (question) => {
      if (question.answer) return { text: question.answer.text, savedAt: null };
      const draft = drafts.read(question.id);
      return { text: letterFor(question.id)?.text ?? draft?.text ?? '', savedAt: draft?.savedAt ?? null };
    },
    // What was never tried may still be changed: writing takes it back.
    isLocked: (question) =>
      question.state !== 'ASKED' ||
      taken().has(question.id) ||
      pending()
        .filter(({ letter }) => letter.questionId === question.id)
        .some(({ letter }) => letter.kind === 'SKIP' || letter.attempts > 0),
    write: (questionId, text) => {
      outbox.withdraw(questionId);
      if (refusal()?.questionId === questionId) setRefusal(null);
      return drafts.write(questionId, text, Date.now());
    },
    submit: (questionId, text) => {
      setRefusal(null);
      outbox.put('ANSWER', questionId, text);
    },
    skip: (questionId) => {
      setRefusal(null);
      drafts.remove(questionId);
      outbox.put('SKIP', questionId, '');
    },
    tryNow: outbox.wake,
  };
}
