import { For, type JSX } from 'solid-js';
import { Quoted } from '../../components/Quoted.tsx';
import { t } from '../../messages/public.ts';
import { Level } from '../../ui/Level.tsx';
import styles from './Specimen.module.css';

const answer =
  'A single counter is exact, but every request then waits for the slowest link. So I keep a count in each region ' +
  'and accept an overshoot: with forty regions it stays under two percent.';
const notes = [
  { title: 'Trade-offs', level: 4, quote: 'every request then waits for the slowest link' },
  { title: 'Depth', level: 3, quote: 'it stays under two percent' },
] as const;

/** One real question with a judged answer: the product in a picture. */
export function Specimen(): JSX.Element {
  return (
    <figure class={styles.sheet} aria-label={t('landing.specimen')}>
      <p class="note">{t('landing.place')}</p>
      <blockquote class={styles.question}>{t('landing.question')}</blockquote>
      <Quoted text={answer} quotes={notes.map(({ quote }) => quote)} />
      <dl class={styles.notes}>
        <For each={notes}>
          {(note, index) => (
            <div>
              <dt>
                <sup>{index() + 1}</sup> {note.title}
              </dt>
              <dd>
                <Level value={note.level} />
              </dd>
            </div>
          )}
        </For>
      </dl>
    </figure>
  );
}
