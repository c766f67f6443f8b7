import { Show, type JSX } from 'solid-js';
import { isSoon } from '../../lib/due.ts';
import { fromNow, moment } from '../../lib/format.ts';
import type { InterviewView, Round } from '../../live/reducer.ts';
import { t } from '../../messages/interview.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { firstUnclosed } from './round-view.ts';

/** The round that is next or under way, while less than a day is left for it. While paused no clock runs. */
function soonDue({ status, rounds }: InterviewView, now: number): Round | undefined {
  const next = status === 'PAUSED' ? undefined : firstUnclosed(rounds);
  return next && isSoon(next.dueAt, now) ? next : undefined;
}

/** Moving the due date of the interview moves the rounds that share it. */
export const canMoveSoon = (interview: InterviewView, now: number): boolean =>
  interview.dueSetBy === 'CANDIDATE' && soonDue(interview, now)?.dueAt === interview.dueAt;

/** Warns of what is due within a day. */
export function DueSoon(props: { interview: InterviewView; now: number; onMove: () => void }): JSX.Element {
  return (
    <Show when={soonDue(props.interview, props.now)}>
      {(due) => (
        <Notice
          tone="caution"
          action={
            <Show when={canMoveSoon(props.interview, props.now)}>
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
