import { useParams } from '@solidjs/router';
import { createEffect, createMemo, createSignal, lazy, Match, on, Show, Suspense, Switch, type JSX } from 'solid-js';
import PauseIcon from '~icons/lucide/pause';
import { interviewIdOf } from '../../api/ids.ts';
import { useSession } from '../../api/session.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { focusHeading } from '../../components/focus.ts';
import { StatusLine } from '../../components/StatusLine.tsx';
import { usePage } from '../../components/usePage.ts';
import { moment } from '../../lib/format.ts';
import { createNow } from '../../lib/now.ts';
import { createInterviewFeed } from '../../live/feed.ts';
import { openQuestion, type InterviewView } from '../../live/reducer.ts';
import { t } from '../../messages/interview.ts';
import { useAnnounce } from '../../shell/announce.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Clock } from './Clock.tsx';
import { createCommands } from './commands.ts';
import { createDesk } from './desk.ts';
import { CancelDialog, EndDialog } from './dialogs.tsx';
import { DueSoon } from './DueSoon.tsx';
import { Header, HeaderActions } from './Header.tsx';
import styles from './Interview.module.css';
import { Missing, Waiting } from './Missing.tsx';
import { Overview } from './Overview.tsx';
import { createPauseBook } from './round-clock.ts';
import { openRound, threadsOf } from './round-view.ts';
import { Stage } from './Stage.tsx';
import { UnsentNotice } from './UnsentNotice.tsx';

const MoveDueDate = lazy(async () => ({ default: (await import('../../time/MoveDueDate.tsx')).MoveDueDate }));

/** The page of one interview: between its rounds, and in them. */
export default function Interview(): JSX.Element {
  const params = useParams<{ id: string }>();
  const session = useSession();
  return (
    <Show when={`${interviewIdOf(params.id)} ${session.user()?.id ?? ''}`} keyed>
      <Show when={session.user()?.id} keyed>
        {(userId) => <Taking interviewId={interviewIdOf(params.id)} userId={userId} />}
      </Show>
    </Show>
  );
}

type Asking = 'END' | 'CANCEL' | 'MOVE';

/** How often times that pass are looked at again. */
const LOOK_MS = 5_000;

const isOver = (view: InterviewView | null): boolean =>
  view !== null && ['COMPLETED', 'EXPIRED', 'CANCELLED'].includes(view.status);

function Taking(props: { interviewId: string; userId: string }): JSX.Element {
  const { interviewId, userId } = props;
  const feed = createInterviewFeed(interviewId);
  const desk = createDesk(interviewId, userId, feed);
  const announce = useAnnounce();
  const commands = createCommands(interviewId, feed);
  const [asking, setAsking] = createSignal<Asking | null>(null);

  const round = createMemo(() => {
    const view = feed.view();
    const open = view?.status === 'IN_PROGRESS' ? openRound(view.rounds) : undefined;
    return open?.status === 'IN_PROGRESS' ? open : undefined;
  });
  const threads = createMemo(() => {
    const running = round();
    return running ? threadsOf(feed.view()?.questions ?? [], running.id) : [];
  });
  const open = () => openQuestion(threads().flat());
  const role = (view: InterviewView) => t('between.level', view.jobRole.title, t(`level.${view.level}`));
  const title = () => {
    const view = feed.view();
    if (feed.error()) return t('states.notFound');
    return round()?.title ?? (view ? role(view) : t('interview.loading'));
  };
  usePage(title);

  const book = createPauseBook(localStorage, interviewId);
  const [pauses, setPauses] = createSignal(book.all());
  createEffect(
    on(
      () => feed.view()?.pausedAt ?? null,
      (pausedAt, before) => {
        if (!before || pausedAt !== null) return pausedAt;
        book.add({ from: Date.parse(before), until: Date.now() });
        setPauses(book.all());
        return pausedAt;
      },
    ),
  );

  /** Ending or pausing would overtake an answer that is still on its way. */
  const held = () => desk.pending().length > 0 || commands.busy() !== null;
  const isWriting = () => {
    const asked = open();
    return asked !== undefined && desk.startOf(asked).text.trim() !== '';
  };
  // A dialog goes with what it asks about, when that is over by another tab or by its due date.
  createEffect(on(() => round()?.id, () => asking() === 'END' && setAsking(null), { defer: true }));
  createEffect(() => isOver(feed.view()) && setAsking(null));
  const giveUp = () => {
    const asked = open();
    if (asked) desk.giveUp(asked.id);
  };
  /** Loaded when it is first asked for; it stays, so that the focus goes back where it came from. */
  const wasMoving = createMemo<boolean>((was) => was || asking() === 'MOVE', false);
  const now = createNow(LOOK_MS);
  const move = async (until: string) => {
    const refused = await commands.extend(until);
    if (refused === null) announce(t('between.moved', moment(until)));
    return refused;
  };
  const notices = (): JSX.Element => (
    <>
      <Show when={feed.view()}>
        {(view) => <DueSoon interview={view()} now={now()} onMove={() => setAsking('MOVE')} />}
      </Show>
      <Show when={commands.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
      <UnsentNotice desk={desk} />
    </>
  );

  return (
    <div class={styles.page}>
      <Header
        title={title()}
        detail={((view) => (round() && view ? role(view) : ''))(feed.view())}
        interview={feed.view()}
      >
        <Show when={round()}>
          {(running) => (
            <>
              <Show when={threads()[0]}>
                {(first) => (
                  <Clock
                    minutes={running().minutes}
                    firstAskedAt={Date.parse(first()[0].askedAt)}
                    pauses={pauses()}
                    live={feed.connection() === 'LIVE'}
                  />
                )}
              </Show>
              <HeaderActions>
                <IconButton
                  label={t(desk.pending().length > 0 ? 'interview.unsentFirst' : 'interview.pause')}
                  unavailable={held()}
                  onPress={() => commands.pause()}
                >
                  <PauseIcon aria-hidden="true" />
                </IconButton>
                <Button
                  size="small"
                  aria-disabled={held()}
                  title={desk.pending().length > 0 ? t('interview.unsentFirst') : undefined}
                  onClick={() => !held() && setAsking('END')}
                >
                  {t('interview.end')}
                </Button>
              </HeaderActions>
            </>
          )}
        </Show>
      </Header>
      <Switch fallback={<Waiting connection={feed.connection()} />}>
        <Match when={feed.error()}>{(error) => <Missing error={error()} />}</Match>
        <Match when={round() && feed.view()}>
          {(view) => (
            <Show when={round()?.id} keyed>
              <Show when={round()}>
                {(running) => (
                  <Stage
                    interview={view()}
                    round={running()}
                    threads={threads()}
                    desk={desk}
                    connection={feed.connection()}
                    notices={notices()}
                    onCancel={() => setAsking('CANCEL')}
                  />
                )}
              </Show>
            </Show>
          )}
        </Match>
        <Match when={feed.view()}>
          {(view) => (
            <main id="main" tabindex="-1" class={styles.between}>
              <div class={styles.column}>
                {notices()}
                <Overview
                  interview={view()}
                  now={now()}
                  commands={commands}
                  onCancel={() => setAsking('CANCEL')}
                  onMove={() => setAsking('MOVE')}
                />
                <Show when={!isOver(view()) || feed.connection() !== 'LIVE'}>
                  <StatusLine work="READING" connection={feed.connection()} />
                </Show>
              </div>
            </main>
          )}
        </Match>
      </Switch>
      <EndDialog
        open={asking() === 'END'}
        asks={open()?.kind ?? null}
        unasked={Math.max(0, (round()?.questionCount ?? 0) - threads().length)}
        unsent={asking() === 'END' && isWriting()}
        onClose={() => setAsking(null)}
        onConfirm={() => {
          giveUp();
          commands.end(round()?.id ?? '');
        }}
      />
      <CancelDialog
        open={asking() === 'CANCEL'}
        onClose={() => setAsking(null)}
        onConfirm={() => {
          giveUp();
          commands.cancel();
        }}
      />
      <Show when={wasMoving() && feed.view()?.dueAt}>
        {(dueAt) => (
          <Suspense>
            <MoveDueDate
              frame={Dialog}
              open={asking() === 'MOVE'}
              dueAt={dueAt()}
              onMove={move}
              onClose={() => {
                setAsking(null);
                // The warning that it was opened from goes with a due date that is far enough.
                if (document.activeElement === document.body) focusHeading();
              }}
            />
          </Suspense>
        )}
      </Show>
    </div>
  );
}
