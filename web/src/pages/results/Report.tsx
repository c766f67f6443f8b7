import { createMemo, For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { interviewPath } from '../../api/ids';
import type { Connection } from '../../live/feed';
import { createTurns, type Turns } from '../../lib/turns';
import { t } from '../../messages/results.ts';
import { ButtonLink } from '../../ui/Button';
import { createAgain } from './again';
import { Charts } from './Charts';
import { Notices } from './Notices';
import styles from './Report.module.css';
import type { Interview } from './results.graphql';
import { RoundAnswers } from './RoundAnswers';
import { shareInWords } from './share-in-words';
import type { Snapshot } from './snapshot';
import { isOver, sharesOf, standingOf } from './standing';
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
  const heaviest = () =>
    shown().reduce<number>((best, { weight }, at) => (weight > (shown()[best]?.weight ?? 0) ? at : best), 0);
  const turns = createTurns();
  let answers!: HTMLElement;
  openForPrint(turns, () => answers);
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
                share={shareInWords(sharesOf(interview()), interview().rounds.indexOf(round))}
                steps={interview().learningPath?.roadmap ?? []}
                open={index() === heaviest()}
                again={again}
                turns={turns}
              />
            )}
          </For>
        </section>
      </Show>
      <Show when={interview().learningPath !== null && standingOf(interview()) !== 'OPEN'}>
        <p class={styles.end}>
          <ButtonLink href={interviewPath(interview().id, 'path')}>{t('results.toPath')}</ButtonLink>
        </p>
      </Show>
    </>
  );
}

/** On paper nothing can be opened: what is printed shows every answer, and the screen is afterwards as it was. */
function openForPrint(turns: Turns, inside: () => HTMLElement | undefined): void {
  let opened: readonly HTMLDetailsElement[] = [];
  const turn = (open: boolean) => opened.forEach((details) => (details.open = open));
  const open = () => {
    turns.now();
    opened = [...(inside()?.querySelectorAll<HTMLDetailsElement>('div > details:not([open])') ?? [])];
    turn(true);
  };
  const close = () => turn(false);
  onMount(() => {
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
  });
  onCleanup(() => {
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  });
}
