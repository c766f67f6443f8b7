import type { JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import CheckIcon from '~icons/lucide/check';
import ClockIcon from '~icons/lucide/clock';
import LoaderIcon from '~icons/lucide/loader-circle';
import OfflineIcon from '~icons/lucide/wifi-off';
import { t } from '../messages/interview.ts';
import styles from './StatusLine.module.css';
import { lineOf, type Connection, type Work } from './status.ts';

const icons = {
  IDLE: CheckIcon,
  LOADING: LoaderIcon,
  SAVING: LoaderIcon,
  RETRYING: LoaderIcon,
  QUEUED: OfflineIcon,
  ACCEPTED: CheckIcon,
  JUDGING: LoaderIcon,
  SCORED: CheckIcon,
  NOT_SCORED: ClockIcon,
  NEXT: ClockIcon,
  WAITING: ClockIcon,
  RECONNECTING: LoaderIcon,
  OFFLINE: OfflineIcon,
  AWAY: LoaderIcon,
  GONE: OfflineIcon,
} as const;

/** Of two that say the same with other words, the one that they look like. */
const looks: Partial<Record<keyof typeof icons, keyof typeof icons>> = { AWAY: 'RECONNECTING', GONE: 'OFFLINE' };

/** One line, always in the same place, always in words; it is read out when it changes. */
export function StatusLine(props: { work: Work; connection: Connection }): JSX.Element {
  const line = () => lineOf(props.work, props.connection);
  return (
    <p class={`note ${styles.line}`} data-state={looks[line()] ?? line()} role="status" aria-live="polite">
      <Dynamic component={icons[line()]} aria-hidden="true" />
      {t(`status.${line()}`)}
    </p>
  );
}
