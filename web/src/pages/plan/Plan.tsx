import { useNavigate, useSearchParams } from '@solidjs/router';
import { Match, Show, Switch, type JSX } from 'solid-js';
import { useApi } from '../../api/client.tsx';
import { interviewPath } from '../../api/ids.ts';
import Failed from '../../components/Failed.tsx';
import { Frame } from '../../components/Frame.tsx';
import { t } from '../../messages/plan.ts';
import { useAnnounce } from '../../shell/announce.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { LoadingList } from '../states/LoadingList.tsx';
import styles from './Plan.module.css';
import { createPlanning, type Planning } from './planning.ts';
import { RolePicker } from './RolePicker.tsx';
import { RoundList } from './RoundList.tsx';
import { Schedule } from './Schedule.tsx';
import { Summary } from './Summary.tsx';

/** A role, a level, the rounds: made into an interview. `?role=…&level=…` proposes both. */
export default function Plan(): JSX.Element {
  const [search] = useSearchParams<{ role?: string; level?: string }>();
  const announce = useAnnounce();
  const planning = createPlanning(useApi(), { roleId: search.role, level: search.level?.toUpperCase() }, (rounds) =>
    announce(t('plan.suggested', rounds)),
  );
  return (
    <Frame title={t('plan.title')}>
      <h1>{t('plan.title')}</h1>
      <Switch>
        <Match when={planning.state() === 'LOADING' && planning.loadError()}>
          {(error) => <Failed title={t('plan.failedTitle')} error={error()} onRetry={() => void planning.load()} />}
        </Match>
        <Match when={planning.state() === 'LOADING'}>
          <LoadingList label={t('plan.loading')} />
        </Match>
        <Match when={planning.role()}>
          <PlanForm planning={planning} say={announce} />
        </Match>
      </Switch>
    </Frame>
  );
}

function PlanForm(props: { planning: Planning; say: (text: string) => void }): JSX.Element {
  const navigate = useNavigate();
  const planning = () => props.planning;
  const submit = async (form: HTMLFormElement) => {
    if (planning().plan.draft.rounds.length === 0) {
      form.querySelector<HTMLElement>('#rounds')?.focus();
      props.say(t('plan.empty'));
      return;
    }
    // What is wrong with a date stands there until somebody mends it.
    const isWrong = planning().errors().dueAt !== undefined || Object.keys(planning().schedule.mistakes()).length > 0;
    const created = isWrong ? null : await planning().create();
    if (created === null) form.querySelector<HTMLElement>('[data-wrong="true"]')?.focus();
    else navigate(interviewPath(created));
  };
  return (
    <form
      class={styles.page}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <div class={styles.choices}>
        <RolePicker roles={planning().roles()} value={planning().role()?.id ?? ''} onChange={planning().setRole} />
        <section class={styles.section} aria-labelledby="level">
          <h2 id="level">{t('plan.level')}</h2>
          <Segmented
            legend={t('plan.level')}
            value={planning().level()}
            onChange={planning().setLevel}
            options={(planning().role()?.levels ?? []).map((value) => ({ value, label: t(`level.${value}`) }))}
          />
          <p class="note">{t('plan.levelHint')}</p>
        </section>
        <RoundList planning={planning()} say={props.say} />
        <Schedule planning={planning()} />
      </div>
      <Show when={planning().role()}>{(role) => <Summary planning={planning()} role={role().title} />}</Show>
    </form>
  );
}
