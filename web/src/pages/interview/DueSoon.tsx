import { Show, type JSX } from 'solid-js';
import { isSoon } from '../../lib/due.ts';
import { fromNow, moment } from '../../lib/format.ts';
import type { InterviewView } from '../../live/reducer.ts';
import { t } from '../../messages/interview.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { firstUnclosed } from './round-view.ts';

/** Warns while less than a day is left for the round that is next or under way. While paused no clock runs. */
export function DueSoon(props: { interview: InterviewView; now: number; onMove: () => void }): JSX.Element {
  const round = () => {
    const { status, rounds } = props.interview;
    const next = status === 'PAUSED' ? undefined : firstUnclosed(rounds);
    return next && isSoon(next.dueAt, props.now) ? next : undefined;
  };
  /** Moving the due date of the interview moves the rounds that share it. */
  const canMove = () => props.interview.dueSetBy === 'CANDIDATE' && round()?.dueAt === props.interview.dueAt;
  return (
    <Show when={round()}>
      {(due) => (
        <Notice
          tone="caution"
          action={
            <Show when={canMove()}>
              <Button size="small" onClick={() => props.onMove()}>
                {t('between.move')}
              </Button>
            </Show>
          }
        >
          {t('between.dueSoon', due().title, fromNow(due().dueAt ?? '', props.now), moment(due().dueAt ?? ''))}
        </Notice>
      )}
    </Show>
  );
}
