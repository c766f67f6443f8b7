import { Index, Show, type JSX } from 'solid-js';
import { timeZone } from '../../lib/format.ts';
import { t } from '../../messages/plan.ts';
import { DateField } from '../../time/DateField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Planning } from './planning.ts';
import listed from './RoundList.module.css';
import { PACES, slotKey, type SlotField } from './schedule.ts';
import styles from './Schedule.module.css';

/** When each round opens and is due, for who wants to be held to it; nothing for who starts now. */
export function Schedule(props: { planning: Planning }): JSX.Element {
  const schedule = () => props.planning.schedule;
  const zone = () => timeZone().replaceAll('_', ' ');
  const error = (place: number, field: SlotField): string | undefined =>
    schedule().mistakes()[slotKey(place, field)] ?? props.planning.errors().slots?.[slotKey(place, field)];
  return (
    <section class={listed.section} aria-labelledby="schedule">
      <h2 id="schedule">{t('plan.schedule')}</h2>
      <p class="note">{t(`plan.pace.${schedule().pace()}.hint`, zone())}</p>
      <div>
        <Segmented
          legend={t('plan.schedule')}
          value={schedule().pace()}
          onChange={schedule().setPace}
          options={PACES.map((value) => ({ value, label: t(`plan.pace.${value}.label`) }))}
        />
      </div>
      <Show when={schedule().pace() !== 'OPEN'}>
        <ol class={`${listed.list} ${styles.times}`}>
          <Index each={props.planning.plan.draft.rounds}>
            {(round, place) => {
              const field = (name: SlotField, label: string): JSX.Element => (
                <DateField
                  type="datetime-local"
                  label={label}
                  of={round().suggestion.title}
                  value={schedule().slots()[place]?.[name] ?? ''}
                  error={error(place, name)}
                  onChange={(value, mistake) => schedule().set(place, name, value, mistake)}
                />
              );
              return (
                <li>
                  <b>{round().suggestion.title}</b>
                  {field('opensAt', t('plan.opens'))}
                  {field('dueAt', t('plan.due'))}
                </li>
              );
            }}
          </Index>
        </ol>
      </Show>
    </section>
  );
}
