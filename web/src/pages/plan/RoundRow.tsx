import { Show, type JSX } from 'solid-js';
import DownIcon from '~icons/lucide/arrow-down';
import UpIcon from '~icons/lucide/arrow-up';
import MinusIcon from '~icons/lucide/minus';
import PlusIcon from '~icons/lucide/plus';
import DropIcon from '~icons/lucide/x';
import { t } from '../../messages/plan.ts';
import { IconButton } from '../../ui/Button.tsx';
import { minutesOf, mostOf, type PlannedRound } from './draft.ts';
import type { Planning } from './planning.ts';
import styles from './RoundList.module.css';

type RoundRowProps = {
  round: PlannedRound;
  index: number;
  /** Of the overall score, in percent. */
  share: number;
  planning: Planning;
  say: (text: string) => void;
  onListed: (text: string) => void;
};

export function RoundRow(props: RoundRowProps): JSX.Element {
  const suggestion = () => props.round.suggestion;
  const title = () => suggestion().title;
  const plan = () => props.planning.plan;
  const last = () => plan().draft.rounds.length - 1;
  const error = () => props.planning.errors().rows[suggestion().kind];
  const count = (questionCount: number) => {
    plan().setCount(props.index, questionCount);
    const { [suggestion().kind]: _mended, ...rows } = props.planning.errors().rows;
    props.planning.setErrors({ ...props.planning.errors(), rows });
  };
  const move = (to: number, button: HTMLButtonElement) => {
    plan().move(props.index, to);
    button.focus();
    props.say(t('plan.moved', title(), to + 1));
  };
  const drop = () => {
    const name = title();
    plan().drop(suggestion().kind);
    props.onListed(t('plan.dropped', name));
  };
  return (
    <li
      class={styles.row}
      tabindex="-1"
      data-wrong={error() !== undefined}
      aria-label={error() && `${title()}: ${error()}`}
    >
      <span class={styles.index}>{props.index + 1}</span>
      <div class={styles.what}>
        <b>{title()}</b>
        <p class="note">{suggestion().purpose}</p>
        <p class={styles.share}>
          {t('unit.minutes', minutesOf(props.round))}, {t('plan.share', props.share)}
        </p>
        <Show when={error()}>{(message) => <p class={styles.error}>{message()}</p>}</Show>
      </div>
      <div class={styles.count}>
        <IconButton
          label={t('plan.fewer', title())}
          unavailable={props.round.questionCount <= 1}
          onPress={() => count(props.round.questionCount - 1)}
        >
          <MinusIcon aria-hidden="true" />
        </IconButton>
        <output>{t('unit.questions', props.round.questionCount)}</output>
        <IconButton
          label={t('plan.more', title())}
          unavailable={props.round.questionCount >= mostOf(suggestion())}
          onPress={() => count(props.round.questionCount + 1)}
        >
          <PlusIcon aria-hidden="true" />
        </IconButton>
      </div>
      <div class={styles.order}>
        <IconButton
          label={t('plan.up', title())}
          unavailable={props.index === 0}
          onPress={(button) => move(props.index - 1, button)}
        >
          <UpIcon aria-hidden="true" />
        </IconButton>
        <IconButton
          label={t('plan.down', title())}
          unavailable={props.index === last()}
          onPress={(button) => move(props.index + 1, button)}
        >
          <DownIcon aria-hidden="true" />
        </IconButton>
        <IconButton label={t('plan.drop', title())} onPress={drop}>
          <DropIcon aria-hidden="true" />
        </IconButton>
      </div>
    </li>
  );
}
