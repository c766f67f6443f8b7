import { createSignal, For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { Sentence } from './Sentence';
import { cutReason } from '../../lib/sentence';
import { ticksOf } from '../../lib/ticks';
import { t } from '../../messages/path.ts';
import type { RoadmapItem } from './path.graphql';
import type { Planned } from './points';
import styles from './Roadmap.module.css';

type RoadmapProps = { userId: string; pathId: string; items: readonly Planned<RoadmapItem>[]; said: readonly string[] };

/** A checklist by weeks: why the item is there, then steps small enough to tick off. */
export function Roadmap(props: RoadmapProps): JSX.Element {
  const ticks = ticksOf(props.userId, props.pathId);
  const [done, setDone] = createSignal(ticks.read());
  const [kept, setKept] = createSignal(true);
  const key = (item: RoadmapItem, step: number) => `${item.id}-${step}`;
  const ticked = (item: RoadmapItem) => item.steps.filter((_, step) => done().has(key(item, step))).length;
  function tick(name: string, on: boolean): void {
    // Another tab may have ticked meanwhile.
    const next = new Set(kept() ? ticks.read() : done());
    if (on) next.add(name);
    else next.delete(name);
    setDone(next);
    setKept(ticks.write(next));
  }
  const follow = (event: StorageEvent) => {
    if (event.key === ticks.key) setDone(ticks.read());
  };
  onMount(() => addEventListener('storage', follow));
  onCleanup(() => removeEventListener('storage', follow));
  return (
    <section aria-labelledby="roadmap">
      <h2 id="roadmap">{t('path.roadmap')}</h2>
      <p class="note">{kept() ? t('path.kept') : t('path.notKept')}</p>
      <ol class={styles.items}>
        <For each={props.items}>
          {(item) => (
            <li class={styles.item} id={item.id} tabindex="-1">
              <p class="note">{t('path.week', item.from, item.to)}</p>
              <fieldset>
                <legend>
                  <h3>{item.title}</h3>
                </legend>
                <Why text={item.why} said={props.said} />
                <For each={item.steps}>
                  {(step, n) => (
                    <label class={styles.step}>
                      <input
                        type="checkbox"
                        checked={done().has(key(item, n()))}
                        onChange={(event) => tick(key(item, n()), event.currentTarget.checked)}
                      />
                      {step}
                    </label>
                  )}
                </For>
                <Show when={item.steps.length > 0}>
                  <p class="note">{t('path.done', ticked(item), item.steps.length)}</p>
                </Show>
              </fieldset>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}

/** Why an item is there: what the candidate said stands by itself. */
function Why(props: { text: string; said: readonly string[] }): JSX.Element {
  const reason = () => cutReason(props.text, props.said);
  return (
    <div class={styles.why}>
      <p>
        <Sentence text={reason().before} said={props.said} />
      </p>
      <Show when={reason().quote}>
        <p class={styles.quote}>
          <mark>{reason().quote}</mark>
        </p>
      </Show>
      <Show when={reason().after}>
        <p>{reason().after}</p>
      </Show>
    </div>
  );
}
