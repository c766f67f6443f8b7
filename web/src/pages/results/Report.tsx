import { createMemo, For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import type { Connection } from '../../live/feed';
import { percentages } from '../../lib/rubric';
import { t } from '../../messages/results.ts';
import { createAgain } from './again';
import { Charts } from './Charts';
import { Notices } from './Notices';
import styles from './Report.module.css';
import type { Interview } from './results.graphql';
import { RoundAnswers } from './RoundAnswers';
import type { Snapshot } from './snapshot';
import { isOver, standingOf } from './standing';
import { Verdict } from './Verdict';

type ReportProps = { interview: Interview; snapshot: Snapshot<Interview>; connection: Connection | null };

/** Verdict, charts, and every answer with its judgement; of an interview that goes on only the rounds that are over. */
export function Report(props: ReportProps): JSX.Element {
  const interview = () => props.interview;
  const again = createAgain(interview().id, () => props.snapshot.reload());
  const questionsOf = (roundId: string) => interview().questions.filter(({ round }) => round.id === roundId);
  const shown = createMemo(() => {
    const standing = standingOf(interview());
    if (standing === 'EMPTY') return [];
    if (standing === 'OPEN') return interview().rounds.filter(isOver);
    if (standing === 'CANCELLED') return interview().rounds.filter(({ id }) => questionsOf(id).length > 0);
    return interview().rounds;
  });
  const shares = () => percentages(interview().rounds);
  const heaviest = () =>
    shown().reduce<number>((best, { weight }, at) => (weight > (shown()[best]?.weight ?? 0) ? at : best), 0);
  let answers!: HTMLElement;
  openForPrint(() => answers);
  return (
    <>
      <Verdict interview={interview()} />
      <Notices interview={interview()} snapshot={props.snapshot} connection={props.connection} again={again} />
      <Charts interview={interview()} />
      <Show when={shown().length > 0}>
        <section class={styles.answers} aria-labelledby="answers" ref={answers}>
          <h2 id="answers">{t('results.answers')}</h2>
          <p class="note">{t('results.answersLead')}</p>
          <For each={shown()}>
            {(round, index) => (
              <RoundAnswers
                interviewId={interview().id}
                round={round}
                questions={questionsOf(round.id)}
                percent={shares()[interview().rounds.indexOf(round)] ?? 0}
                steps={interview().learningPath?.roadmap ?? []}
                open={index() === heaviest()}
                again={again}
              />
            )}
          </For>
        </section>
      </Show>
    </>
  );
}

/** On paper nothing can be opened: what is printed shows every answer. */
function openForPrint(inside: () => HTMLElement | undefined): void {
  const open = () => inside()?.querySelectorAll('details').forEach((details) => (details.open = true));
  onMount(() => addEventListener('beforeprint', open));
  onCleanup(() => removeEventListener('beforeprint', open));
}
