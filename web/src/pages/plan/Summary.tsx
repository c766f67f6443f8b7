import { For, Show, type JSX } from 'solid-js';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../messages/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { DueDate } from './DueDate.tsx';
import { minutesOf, sharesOf } from './draft.ts';
import type { Planning } from './planning.ts';
import styles from './Summary.module.css';

const perWeek = 2;

/** The plan in numbers, the day it is to be finished on, and the one button. */
export function Summary(props: { planning: Planning; role: string }): JSX.Element {
  const rounds = () => props.planning.plan.draft.rounds;
  const minutes = () => rounds().reduce((sum, round) => sum + minutesOf(round), 0);
  const questions = () => rounds().reduce((sum, { questionCount }) => sum + questionCount, 0);
  const shares = () => sharesOf(rounds());
  return (
    <aside class={styles.summary} aria-labelledby="summary">
      <h2 id="summary">{t('plan.summary')}</h2>
      <dl>
        <Fact name={t('plan.role')}>
          {props.role}, {t(`level.${props.planning.level()}`).toLowerCase()}
        </Fact>
        <Fact name={t('plan.rounds')}>{rounds().length}</Fact>
        <Fact name={t('plan.questions')}>{questions()}</Fact>
        <Fact name={t('plan.time')}>{t('unit.time', minutes())}</Fact>
      </dl>
      <Show when={rounds().length > 0}>
        <dl class={styles.shares} aria-label={t('plan.shares')}>
          <For each={rounds()}>
            {({ suggestion: { title } }, index) => (
              <Fact name={title}>{t('plan.percent', shares()[index()] ?? 0)}</Fact>
            )}
          </For>
        </dl>
      </Show>
      <DueDate
        day={props.planning.day()}
        error={props.planning.errors().dueAt}
        onChange={(day, dueAt) => {
          props.planning.setDay(day);
          const { dueAt: _before, ...others } = props.planning.errors();
          props.planning.setErrors(dueAt === undefined ? others : { ...others, dueAt });
        }}
      />
      <Show when={rounds().length > 0 && props.planning.schedule.pace() === 'OPEN'}>
        <p class="note">{t('plan.atRate', perWeek, Math.ceil(rounds().length / perWeek))}</p>
      </Show>
      <Show when={props.planning.failure()}>{(failure) => <ErrorNotice error={failure()} />}</Show>
      <Button
        type="submit"
        variant="primary"
        size="large"
        aria-disabled={props.planning.busy() || props.planning.suggesting() || rounds().length === 0}
      >
        {props.planning.busy() ? t('plan.starting') : t('plan.start')}
      </Button>
    </aside>
  );
}

function Fact(props: { name: string; children: JSX.Element }): JSX.Element {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
