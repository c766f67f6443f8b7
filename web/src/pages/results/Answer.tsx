import { A } from '@solidjs/router';
import { For, Match, Show, Switch, type JSX } from 'solid-js';
import ChevronIcon from '~icons/lucide/chevron-down';
import { interviewPath } from '../../api/ids';
import { Judgement } from '../../components/Judgement';
import { Quoted } from '../../components/Quoted';
import { quotesByAnswer } from '../../lib/evidence';
import { score } from '../../lib/format';
import { quotesOf } from '../../lib/rubric';
import { t } from '../../messages/results.ts';
import type { Again } from './again';
import styles from './Answer.module.css';
import { NotScored } from './NotScored';
import type { Interview, Question } from './results.graphql';

export type Step = NonNullable<Interview['learningPath']>['roadmap'][number];
type AnswerProps = {
  interviewId: string;
  main: Question;
  thread: readonly Question[];
  /** What the learning path advises for this competency. */
  step: Step | undefined;
  open: boolean;
  again: Again;
};

/** One thread: what was asked, what was said with its evidence marked, how it was judged. */
export function Answer(props: AnswerProps): JSX.Element {
  const evaluation = () => props.main.evaluation;
  const points = () => evaluation()?.score ?? null;
  const noteId = (note: number) => `${props.main.id}-note-${note}`;
  const quotes = () => quotesByAnswer(props.thread.map(({ answer }) => answer?.text ?? ''), quotesOf(evaluation()));
  return (
    <details class={styles.answer} open={props.open}>
      <summary>
        <span class={styles.question}>{props.main.text}</span>
        <span class={styles.score} data-missing={points() === null}>
          <Show when={points() !== null} fallback={t(`results.state.${props.main.state}`)}>
            {score(points() ?? 0)}
          </Show>
        </span>
        <ChevronIcon aria-hidden="true" />
      </summary>
      <div class={styles.body}>
        <p class="note">{props.main.competency.title}</p>
        <For each={props.thread}>
          {(question, index) => (
            <div class={styles.said}>
              <Show when={question.kind === 'FOLLOW_UP'}>
                <p class={styles.followUp}>
                  <span class="visually-hidden">{t('results.followUp')}: </span>
                  {question.text}
                </p>
              </Show>
              <Show when={question.answer} fallback={<p class="note">{unanswered(question)}</p>}>
                {(answer) => <Quoted text={answer().text} quotes={quotes()[index()] ?? []} noteId={noteId} />}
              </Show>
            </div>
          )}
        </For>
        <Switch>
          <Match when={props.main.state === 'ANSWERED'}>
            <p class="note">{t('results.judging')}</p>
          </Match>
          <Match when={evaluation()?.reason}>{(reason) => <NotScored reason={reason()} again={props.again} />}</Match>
          <Match when={evaluation()}>{(given) => <Judgement evaluation={given()} noteId={noteId} />}</Match>
        </Switch>
        <Show when={props.step?.steps[0]}>
          {(first) => (
            <p class={styles.step}>
              <b>{t('results.nextStep')}</b> {first()}{' '}
              <A href={`${interviewPath(props.interviewId, 'path')}#${props.step?.id}`}>{t('results.onPath')}</A>
            </p>
          )}
        </Show>
      </div>
    </details>
  );
}

const unanswered = ({ kind, state }: Question): string =>
  state === 'ASKED' ? t('results.state.ASKED') : kind === 'MAIN' ? t('results.skipped') : t('results.skippedFollowUp');
