import { createSignal, type Accessor } from 'solid-js';
import { useApi } from '../../api/client.tsx';
import type { ApiError, Outcome } from '../../api/outcome.ts';
import type { InterviewFeed } from '../../live/feed.ts';
import type { InterviewChange } from '../../live/reducer.ts';
import {
  CancelInterview, CompleteRound, ExtendDeadline, PauseInterview, ResumeInterview, StartRound,
} from './interview.graphql.ts';

export type Command = 'START' | 'END' | 'PAUSE' | 'RESUME' | 'CANCEL';

export type Commands = Readonly<{
  /** The one under way. */
  busy: Accessor<Command | null>;
  error: Accessor<ApiError | null>;
  start: (roundId: string) => void;
  end: (roundId: string) => void;
  pause: () => void;
  resume: () => void;
  cancel: () => void;
  /** @returns why it was refused; null where the due date is moved */
  extend: (until: string) => Promise<ApiError | null>;
}>;

/** What a person can tell the interview, one thing at a time. All of it can be said twice without harm. */
export function createCommands(interviewId: string, feed: InterviewFeed): Commands {
  const api = useApi();
  const [busy, setBusy] = createSignal<Command | null>(null);
  const [error, setError] = createSignal<ApiError | null>(null);

  async function give(command: Command, send: () => Promise<Outcome<InterviewChange['interview']>>): Promise<void> {
    if (busy() !== null) return;
    setBusy(command);
    setError(null);
    const outcome = await send();
    if (outcome.ok) feed.apply({ interview: outcome.value });
    else setError(outcome.error);
    setBusy(null);
  }
  const ofRound = async (sent: Promise<Outcome<Readonly<{ interview: InterviewChange['interview'] }>>>) => {
    const outcome = await sent;
    return outcome.ok ? { ok: true as const, value: outcome.value.interview } : outcome;
  };
  const interview = { input: { interviewId } };

  return {
    busy,
    error,
    start: (roundId) => void give('START', () => ofRound(api.mutate(StartRound, { input: { roundId } }))),
    end: (roundId) => void give('END', () => ofRound(api.mutate(CompleteRound, { input: { roundId } }))),
    pause: () => void give('PAUSE', () => api.mutate(PauseInterview, interview)),
    resume: () => void give('RESUME', () => api.mutate(ResumeInterview, interview)),
    cancel: () => void give('CANCEL', () => api.mutate(CancelInterview, interview)),
    extend: async (until) => {
      const outcome = await api.mutate(ExtendDeadline, { input: { interviewId, until } });
      if (outcome.ok) feed.apply({ interview: outcome.value });
      return outcome.ok ? null : outcome.error;
    },
  };
}
