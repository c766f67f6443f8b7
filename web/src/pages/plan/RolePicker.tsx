import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import SearchIcon from '~icons/lucide/search';
import { t } from '../../messages/plan.ts';
import type { JobRole } from './plan.graphql.ts';
import styles from './RolePicker.module.css';

type RolePickerProps = { roles: readonly JobRole[]; value: string; onChange: (id: string) => void };

/** From this number on a filter helps more than it is in the way. */
const manyRoles = 9;

/** A dozen roles need no combobox: a filter over a radio group shows them all and keeps the platform's keyboard. */
export function RolePicker(props: RolePickerProps): JSX.Element {
  const [query, setQuery] = createSignal('');
  const found = createMemo(() => {
    const words = query().toLowerCase().split(/\s+/).filter(Boolean);
    return props.roles.filter((role) => {
      const text = [role.title, role.summary, ...role.competencies.map(({ title }) => title)].join(' ').toLowerCase();
      return words.every((word) => text.includes(word));
    });
  });
  const chosen = () => props.roles.find(({ id }) => id === props.value);
  return (
    <fieldset class={styles.picker}>
      <legend>
        <h2>{t('plan.role')}</h2>
      </legend>
      <Show when={props.roles.length >= manyRoles}>
        <div class={styles.search}>
          <SearchIcon aria-hidden="true" />
          <input
            type="search"
            aria-label={t('plan.search')}
            placeholder={t('plan.search')}
            value={query()}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
      </Show>
      <div class={styles.roles}>
        <For each={found()} fallback={<p class={styles.none}>{t('plan.noRole', query())}</p>}>
          {(role) => (
            <label class={styles.role}>
              <input
                type="radio"
                name="role"
                value={role.id}
                checked={role.id === props.value}
                onChange={() => props.onChange(role.id)}
              />
              {role.title}
            </label>
          )}
        </For>
      </div>
      <Show when={chosen()}>
        {(role) => (
          <div class={styles.about}>
            <p>{role().summary}</p>
            <details>
              <summary>{t('plan.covers', role().competencies.length)}</summary>
              <p>
                {role()
                  .competencies.map(({ title }) => title)
                  .join(', ')}
                .
              </p>
            </details>
          </div>
        )}
      </Show>
    </fieldset>
  );
}
