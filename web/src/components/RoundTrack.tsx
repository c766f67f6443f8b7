import { For, type JSX } from 'solid-js';
import type { RoundStatus } from '../api/generated/graphql.ts';
import { t } from '../messages/dashboard.ts';
import styles from './RoundTrack.module.css';

type Round = Readonly<{ status: RoundStatus }>;
const closed = ({ status }: Round): boolean => status === 'COMPLETED' || status === 'SCORING' || status === 'EXPIRED';
const under = ({ status }: Round): boolean => status === 'IN_PROGRESS' || status === 'PREPARING';

/** The rounds of an interview as one line: done, running, ahead. States only, never a score. */
export function RoundTrack(props: { rounds: readonly Round[] }): JSX.Element {
  return (
    <div class={styles.track}>
      <ol aria-hidden="true">
        <For each={props.rounds}>
          {(round) => <li data-state={closed(round) ? 'done' : under(round) ? 'now' : 'ahead'} />}
        </For>
      </ol>
      <p class="note">{t('dashboard.progress', props.rounds.filter(closed).length, props.rounds.length)}</p>
    </div>
  );
}
