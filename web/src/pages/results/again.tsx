import { createSignal, type Accessor, type JSX } from 'solid-js';
import { useApi } from '../../api/client';
import type { ApiError } from '../../api/outcome';
import { t } from '../../messages/results.ts';
import { Button } from '../../ui/Button';
import { Rescore } from './results.graphql';

export type Again = Readonly<{
  ask: () => Promise<void>;
  asking: Accessor<boolean>;
  asked: Accessor<boolean>;
  error: Accessor<ApiError | null>;
}>;

/** Asks for one more judgement of every thread without a score; one request serves all the buttons of the page. */
export function createAgain(interviewId: string, onAsked: () => Promise<void>): Again {
  const api = useApi();
  const [asking, setAsking] = createSignal(false);
  const [asked, setAsked] = createSignal(false);
  const [error, setError] = createSignal<ApiError | null>(null);
  async function ask(): Promise<void> {
    if (asking()) return;
    setAsking(true);
    setAsked(false);
    const outcome = await api.mutate(Rescore, { input: { interviewId } });
    setError(outcome.ok ? null : outcome.error);
    if (outcome.ok) await onAsked();
    setAsked(outcome.ok);
    setAsking(false);
  }
  return { ask, asking, asked, error };
}

export function AgainButton(props: { again: Again }): JSX.Element {
  return (
    <Button size="small" aria-disabled={props.again.asking()} onClick={() => void props.again.ask()}>
      {t('results.again')}
    </Button>
  );
}
