import { createMemo, createSignal, Show, untrack, type JSX } from 'solid-js';
import type { Connection } from '../../components/status.ts';
import { StatusLine } from '../../components/StatusLine.tsx';
import { moment } from '../../lib/format.ts';
import { openQuestion, type InterviewView, type Round } from '../../live/reducer.ts';
import { t } from '../../messages/interview.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Composer, type AnswerMode } from './Composer.tsx';
import type { Desk } from './desk.ts';
import { SkipDialog } from './dialogs.tsx';
import { currentQuestion, currentThread, workOf, type Thread as Questions } from './round-view.ts';
import { RoundPlan } from './RoundPlan.tsx';
import page from './Interview.module.css';
import styles from './Stage.module.css';
import { EarlierThreads, Thread } from './Thread.tsx';

type StageProps = {
  interview: InterviewView;
  round: Round;
  threads: readonly Questions[];
  desk: Desk;
  connection: Connection;
  /** Said above the question. */
  notices: JSX.Element;
  onCancel: () => void;
};

/** A running round: one question at a time, what was said before it, and where the answer is written. */
export function Stage(props: StageProps): JSX.Element {
  const [mode, setMode] = createSignal<AnswerMode>('text');
  const [skipping, setSkipping] = createSignal<Readonly<{ questionId: string; unsent: boolean }> | null>(null);
  const thread = createMemo(() => currentThread(props.threads));
  const question = () => {
    const current = thread();
    return current && currentQuestion(current);
  };
  /** Answered in another tab, it is not the one that somebody is about to skip. */
  const isSkipping = () => {
    const asked = skipping();
    return asked !== null && asked.questionId === openQuestion(thread() ?? [])?.id;
  };
  const placeOf = (asked: Questions) =>
    t('interview.place', props.threads.findIndex(([main]) => main.id === asked[0].id) + 1, props.round.questionCount);
  const earlier = () => props.threads.filter((asked) => asked[0].id !== thread()?.[0].id);
  const progress = () => props.desk.pending()[0]?.progress ?? null;
  const work = () => workOf({ threads: props.threads, progress: progress(), justAccepted: props.desk.justAccepted() });
  const refusal = () => {
    const refused = props.desk.refusal();
    return refused !== null && refused.questionId === question()?.id ? refused.message : null;
  };

  return (
    <div class={styles.body}>
      <RoundPlan rounds={props.interview.rounds} current={props.round} threads={props.threads} />
      <main id="main" tabindex="-1" class={styles.stage}>
        <div class={page.column}>
          {props.notices}
          <EarlierThreads threads={earlier()} placeOf={placeOf} />
          <Show when={thread()}>{(asked) => <Thread thread={asked()} place={placeOf(asked())} />}</Show>
          <div class={styles.write}>
            <Show when={question()?.id} keyed>
              {(questionId) => {
                const asked = untrack(question);
                return (
                  <Composer
                    start={asked ? props.desk.startOf(asked) : { text: '', savedAt: null }}
                    locked={((now) => !now || props.desk.isLocked(now))(question())}
                    mode={mode()}
                    onMode={setMode}
                    onWrite={(text) => props.desk.write(questionId, text)}
                    onSubmit={(text) => props.desk.submit(questionId, text)}
                    onSkip={(text) => setSkipping({ questionId, unsent: text.trim() !== '' })}
                  />
                );
              }}
            </Show>
            <Show when={refusal()}>
              {(message) => (
                <Notice tone="danger" role="alert">
                  {message()}
                </Notice>
              )}
            </Show>
            <div class={styles.status}>
              <StatusLine work={work()} connection={props.connection} />
              <Show when={progress() === 'RETRYING'}>
                <Button size="small" onClick={() => props.desk.tryNow()}>
                  {t('interview.tryNow')}
                </Button>
              </Show>
            </div>
          </div>
          <footer class={styles.foot}>
            <p class="note">
              {t('interview.clock')} <Show when={props.round.dueAt}>{(at) => t('between.due', moment(at()))}</Show>
            </p>
            <Button variant="quiet" size="small" onClick={() => props.onCancel()}>
              {t('between.cancel')}
            </Button>
          </footer>
        </div>
      </main>
      <SkipDialog
        open={isSkipping()}
        asks={question()?.kind ?? 'MAIN'}
        unsent={skipping()?.unsent ?? false}
        onClose={() => setSkipping(null)}
        onConfirm={() => {
          const open = openQuestion(thread() ?? []);
          if (open) props.desk.skip(open.id);
        }}
      />
    </div>
  );
}
