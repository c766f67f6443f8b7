import { For, Show, type JSX } from 'solid-js';
import { score } from '../../lib/format';
import type { Turns } from '../../lib/turns';
import { t } from '../../messages/results.ts';
import type { Again } from './again';
import { Answer, type Step } from './Answer';
import { LevelKey } from './LevelKey';
import { missingScore } from './missing-score';
import type { Question, Round } from './results.graphql';
import styles from './RoundAnswers.module.css';
import { threadsOf } from './standing';

type RoundAnswersProps = {
  interviewId: string;
  round: Round;
  questions: readonly Question[];
  /** What it makes up of the overall score, in words. */
  share: string;
  steps: readonly Step[];
  open: boolean;
  again: Again;
  turns: Turns;
};

/** Score below which the path's advice stands beside the answer: every criterion at level 4. */
const GOAL = 75;

/** A round: its score and share, what it showed, and every thread that was asked in it. */
export function RoundAnswers(props: RoundAnswersProps): JSX.Element {
  const threads = () => threadsOf(props.questions);
  const result = () =>
    props.round.score === null
      ? missingScore(props.round.status, threads().length > 0)
      : t('results.of100', score(props.round.score));
  const step = (main: Question) =>
    (main.evaluation?.score ?? 0) < GOAL && main.state !== 'ANSWERED'
      ? props.steps.find(({ id }) => id === main.competency.id)
      : undefined;
  return (
    <section class={styles.round} aria-labelledby={props.round.id}>
      <header class={styles.head}>
        <h3 id={props.round.id}>{props.round.title}</h3>
        <p class="note">
          {[result(), props.share].filter((words) => words !== '').join(', ')}.
        </p>
        <Show when={props.round.summary}>{(summary) => <p class="note">{summary()}</p>}</Show>
        <Show when={threads().length > 0 && threads().length < props.round.questionCount}>
          <p class="note">{t('results.asked', threads().length, props.round.questionCount)}</p>
        </Show>
        <Show when={threads().length > 0}>
          <LevelKey scale={props.round.kind === 'BEHAVIOURAL' ? 'story' : 'points'} />
        </Show>
      </header>
      <div>
        <For each={threads().map(({ main }) => main)}>
          {(main, index) => (
            <Answer
              interviewId={props.interviewId}
              main={main}
              thread={threads()[index()]?.thread ?? [main]}
              step={step(main)}
              roundStatus={props.round.status}
              open={props.open && index() === 0}
              again={props.again}
              turns={props.turns}
            />
          )}
        </For>
      </div>
    </section>
  );
}
