import { newKey, type Letter, type LetterBox } from './letter.ts';

/** OFFLINE: not tried, there is no network. RETRYING: tried, and tried again by itself. */
export type Progress = 'SENDING' | 'RETRYING' | 'OFFLINE';
export type Pending = Readonly<{ letter: Letter; progress: Progress }>;

/** Taken, refused for good (`moved`: the interview is not where this page thinks), or no word on either. */
export type Reply =
  | Readonly<{ outcome: 'ACCEPTED' }>
  | Readonly<{ outcome: 'REFUSED'; moved: boolean; message: string }>
  | Readonly<{ outcome: 'UNKNOWN'; retryAfterSeconds?: number }>;
export type Settled = Exclude<Reply, { outcome: 'UNKNOWN' }>;

type OutboxOptions = Readonly<{
  interviewId: string;
  box: LetterBox;
  send: (letter: Letter) => Promise<Reply>;
  online: () => boolean;
  onChange: (pending: readonly Pending[]) => void;
  onSettled: (letter: Letter, reply: Settled) => void;
}>;

export type Outbox = Readonly<{
  /** Keeps it, then sends it until there is a word on it. A question that already has a letter keeps that one. */
  put: (kind: Letter['kind'], questionId: string, text: string) => void;
  /** Takes back what was never tried. What may have reached the server is not taken back: false. */
  withdraw: (questionId: string) => boolean;
  /** The interview was seen to have it: no reply is needed any more. */
  confirm: (questionId: string) => void;
  /** Goes on with what an earlier page left behind. */
  restore: () => void;
  /** Tries at once, without waiting for the next turn: the network is back, or somebody asked. */
  wake: () => void;
  /** No further attempts from this page; letters stay where they are, and a reply under way still counts. */
  stop: () => void;
}>;

/** A request without an answer for so long is tried again; a late reply to it still counts. */
const ANSWER_WITHIN = 20_000;
const LONGEST_WAIT = 30_000;

/** Milliseconds before attempt `attempts + 1`: 1, 2, 4 … 30 s, each up to a quarter longer so that tabs part ways. */
export const waitBefore = (attempts: number, random: number): number =>
  Math.round(Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(attempts - 1, 5)) * (1 + random / 4));

type Entry = { letter: Letter; progress: Progress; timer: ReturnType<typeof setTimeout> | undefined };

/** Carries answers and skips to the server: a lost reply is never a lost answer, nor one given twice. */
export function createOutbox({ interviewId, box, send, online, onChange, onSettled }: OutboxOptions): Outbox {
  const entries = new Map<string, Entry>();
  let stopped = false;

  const tell = (): void => onChange([...entries.values()].map(({ letter, progress }) => ({ letter, progress })));

  const settle = (entry: Entry, reply: Settled): void => {
    const { questionId } = entry.letter;
    if (entries.get(questionId) !== entry) return;
    clearTimeout(entry.timer);
    entries.delete(questionId);
    box.remove(questionId);
    onSettled(entry.letter, reply);
    tell();
  };

  const later = (entry: Entry, milliseconds: number): void => {
    clearTimeout(entry.timer);
    if (stopped) return;
    entry.timer = setTimeout(() => attempt(entry), milliseconds);
  };

  const heard = (entry: Entry, attempts: number, reply: Reply): void => {
    if (reply.outcome !== 'UNKNOWN') return settle(entry, reply);
    const overtaken = entries.get(entry.letter.questionId) !== entry || entry.letter.attempts !== attempts;
    if (overtaken || entry.progress !== 'SENDING') return;
    entry.progress = online() ? 'RETRYING' : 'OFFLINE';
    later(entry, Math.max(waitBefore(attempts, Math.random()), (reply.retryAfterSeconds ?? 0) * 1000));
    tell();
  };

  const attempt = (entry: Entry): void => {
    clearTimeout(entry.timer);
    if (stopped) return;
    if (!online()) {
      entry.progress = 'OFFLINE';
      return tell();
    }
    const attempts = entry.letter.attempts + 1;
    entry.letter = { ...entry.letter, attempts };
    entry.progress = 'SENDING';
    box.keep(entry.letter);
    entry.timer = setTimeout(() => heard(entry, attempts, { outcome: 'UNKNOWN' }), ANSWER_WITHIN);
    tell();
    send(entry.letter).then(
      (reply) => heard(entry, attempts, reply),
      () => heard(entry, attempts, { outcome: 'UNKNOWN' }),
    );
  };

  const take = (letter: Letter): void => {
    const entry: Entry = { letter, progress: 'SENDING', timer: undefined };
    entries.set(letter.questionId, entry);
    attempt(entry);
  };

  return {
    put: (kind, questionId, text) => {
      if (entries.has(questionId)) return;
      const letter: Letter = { kind, interviewId, questionId, text, key: newKey(), attempts: 0 };
      box.keep(letter);
      take(letter);
    },
    withdraw: (questionId) => {
      const entry = entries.get(questionId);
      if (!entry) return true;
      if (entry.letter.attempts > 0) return false;
      entries.delete(questionId);
      box.remove(questionId);
      tell();
      return true;
    },
    confirm: (questionId) => {
      const entry = entries.get(questionId);
      if (entry) settle(entry, { outcome: 'ACCEPTED' });
    },
    restore: () => box.all(interviewId).forEach((letter) => !entries.has(letter.questionId) && take(letter)),
    wake: () => [...entries.values()].filter(({ progress }) => progress !== 'SENDING').forEach(attempt),
    stop: () => {
      stopped = true;
      for (const { timer } of entries.values()) clearTimeout(timer);
    },
  };
}
