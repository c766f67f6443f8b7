import { For, Show, type JSX } from 'solid-js';
import ExternalIcon from '~icons/lucide/arrow-up-right';
import { t } from '../../messages/path.ts';
import type { LearningPath } from './path.graphql';
import styles from './Resources.module.css';

/** What to read and practise with. Every link leaves the client, in a tab of its own that knows nothing of this one. */
export function Resources(props: { resources: LearningPath['resources'] }): JSX.Element {
  return (
    <Show when={props.resources.length > 0}>
      <section aria-labelledby="resources">
        <h2 id="resources">{t('path.resources')}</h2>
        <ul class={styles.list}>
          <For each={props.resources}>
            {(resource) => (
              <li>
                <a href={resource.url} rel="noopener noreferrer" target="_blank">
                  {resource.title}
                  <span class="visually-hidden"> ({t('path.external')})</span>
                  <ExternalIcon aria-hidden="true" />
                </a>
                <p class="note">
                  {t(`resource.${resource.kind}`)}, {t('unit.time', resource.minutes)}
                </p>
              </li>
            )}
          </For>
        </ul>
        <p class="note">{t('path.resourcesLead')}</p>
      </section>
    </Show>
  );
}
