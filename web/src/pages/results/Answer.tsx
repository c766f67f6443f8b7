import { A } from '@solidjs/router';
import { createMemo, createSignal, For, Match, onCleanup, Show, Switch, type JSX } from 'solid-js';
import ChevronIcon from '~icons/lucide/chevron-down';
import type { RoundStatus } from '../../api/generated/graphql';
import { interviewPath } from '../../api/ids';
import { Judgement } from '../../components/Judgement';
import { markOf, Quoted } from '../../components/Quoted';
import { footnotes, isFirst, quotesByAnswer } from '../../lib/footnotes';
import { score } from '../../lib/format';
import type { Turns } from '../../lib/turns';
import { t } from '../../messages/results.ts';
import type { Again } from './again';
import styles from './Answer.module.css';
import { isLong } from './folding';
import { NotScored } from './NotScored';
import type { Interview, Question } from './results.graphql';
import { Stretch } from './Stretch';

export type Step = NonNullable<Interview['learningPath']>['roadmap'][number];
type AnswerProps = {
  interviewId: string;
  main: Question;
  thread: readonly Question[];
  /** What the learning path advises for this competency. */
  step: Step | undefined;
  /** How the round ended, or that it has not: what is skipped then was perhaps only open. */
  roundStatus: RoundStatus;
  open: boolean;
  again: Again;
  /** When answers are drawn that nobody has opened yet. */
  turns: Turns;
};

/** One thread: what was asked, what was said with its evidence marked, how it was judged. */
export function Answer(props: AnswerProps): JSX.Element {
  const points = () => props.main.evaluation?.score ?? null;
  const [drawn, setDrawn] = createSignal(props.open);
  if (!props.open) onCleanup(props.turns.later(() => setDrawn(true)));
  return (
    <details class={styles.answer} open={props.open} onToggle={() => setDrawn(true)}>
      <summary>
        <span>
          <span class={styles.question}>{props.main.text}</span>
          <span class="note">{props.main.competency.title}</span>
        </span>
        <span class={styles.score} data-missing={points() === null}>
          <Show when={points() !== null} fallback={t(`results.state.${props.main.state}`)}>
            {score(points() ?? 0)}
          </Show>
        </span>
        <ChevronIcon aria-hidden="true" />
      </summary>
      <Show when={drawn()}>
        <Body {...props} />
      </Show>
    </details>
  );
}

function Body(props: AnswerProps): JSX.Element {
  const evaluation = () => props.main.evaluation;
  const noteId = (note: number) => `${props.main.id}-note-${note}`;
  const said = () => props.thread.map(({ answer }) => answer?.text ?? '');
  const notes = createMemo(() => footnotes(evaluation()?.criteria ?? [], said()));
  const quotes = createMemo(() => quotesByAnswer(notes(), said()));
  return (
    <div class={styles.body}>
      <For each={props.thread}>
        {(question, index) => (
          <div class={styles.said}>
            <Show when={question.kind === 'FOLLOW_UP'}>
              <p class={styles.followUp}>
                <span class="visually-hidden">{t('results.followUp')}: </span>
                {question.text}
              </p>
            </Show>
            <Show when={question.answer} fallback={<p class="note">{unanswered(question, props.roundStatus)}</p>}>
              {(answer) => (
                <Quoted
                  text={answer().text}
                  quotes={quotes()[index()] ?? []}
                  noteId={noteId}
                  markId={(note) => (isFirst(quotes(), index(), note) ? markOf(noteId(note)) : undefined)}
                  plain={isLong(answer().text) ? (text) => <Stretch text={text} /> : undefined}
                />
              )}
            </Show>
          </div>
        )}
      </For>
      <Switch>
        <Match when={props.main.state === 'ANSWERED'}>
          <p class="note">{t('results.judging')}</p>
        </Match>
        <Match when={evaluation()?.reason}>{(reason) => <NotScored reason={reason()} again={props.again} />}</Match>
        <Match when={evaluation()}>{(given) => <Judgement evaluation={given()} notes={notes()} noteId={noteId} />}</Match>
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
  );
}

function unanswered({ kind, state }: Question, roundStatus: RoundStatus): string {
  if (state === 'ASKED') return t('results.state.ASKED');
  if (kind === 'FOLLOW_UP') return t('results.skippedFollowUp');
  const isEnded = roundStatus === 'CANCELLED' || roundStatus === 'EXPIRED';
  return isEnded ? t(`results.leftOpen.${roundStatus}`) : t('results.skipped');
}
