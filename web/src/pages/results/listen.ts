import { createEffect, createSignal, on, type Accessor } from 'solid-js';
import { createInterviewFeed, type Connection } from '../../live/feed';
import type { Snapshot } from './snapshot';

/**
 * Reads anew whenever the interview has moved on, from the first time that it is found unsettled until the page is left.
 * The connection is null while nobody listens.
 */
export function listenUntilSettled<Value extends Readonly<{ lastEventSequence: number }>>(
  interviewId: string,
  snapshot: Snapshot<Value>,
  isSettled: (interview: Value) => boolean,
): Accessor<Connection | null> {
  const [listening, setListening] = createSignal(false);
  const [connection, setConnection] = createSignal<Connection | null>(null);
  const read = () => snapshot.value()?.lastEventSequence ?? 0;
  createEffect(() => {
    const interview = snapshot.value();
    if (interview !== null && !isSettled(interview)) setListening(true);
  });
  createEffect(
    on(listening, (start) => {
      if (!start) return;
      const feed = createInterviewFeed(interviewId);
      createEffect(() => setConnection(feed.connection()));
      createEffect(
        on(
          () => feed.view()?.lastEventSequence ?? 0,
          (known) => {
            if (known > read()) void snapshot.reload();
          },
        ),
      );
    }),
  );
  return connection;
}
