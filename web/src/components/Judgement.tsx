import { For, Show, type JSX } from 'solid-js';
import type { EvaluationPartsFragment } from '../api/generated/graphql';
import type { Footnote } from '../lib/footnotes';
import { t } from '../messages/results.ts';
import { Level } from '../ui/Level';
import styles from './Judgement.module.css';
import { leadTo, markOf } from './Quoted';

type JudgementProps = {
  evaluation: Pick<EvaluationPartsFragment, 'strengths' | 'improvements'>;
  notes: readonly Footnote<EvaluationPartsFragment['criteria'][number]>[];
  noteId: (note: number) => string;
};

type Levelled = 1 | 2 | 3 | 4 | 5;
const isLevel = (level: number | null): level is Levelled => level !== null && level >= 1 && level <= 5;

/** Criteria with levels and quotes, then what worked and what the next level adds. The comments stand above any number. */
export function Judgement(props: JudgementProps): JSX.Element {
  /** Where nothing counted, the reason comes before any next level. */
  const counts = () => props.notes.some(({ criterion }) => (criterion.level ?? 1) > 1);
  return (
    <div class={styles.judgement}>
      <Points title={t('evidence.strengths')} points={props.evaluation.strengths} />
      <Points
        title={t(counts() ? 'evidence.improvements' : 'evidence.change')}
        points={props.evaluation.improvements}
      />
      <table class={styles.criteria}>
        <caption class="visually-hidden">{t('evidence.criteria')}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('evidence.criterion')}</th>
            <th scope="col">{t('evidence.levelHead')}</th>
            <th scope="col">{t('evidence.quoteHead')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.notes}>
            {({ criterion, note }) => (
              <tr id={note === null ? undefined : props.noteId(note)} tabindex={note === null ? undefined : '-1'}>
                <th scope="row">{criterion.title}</th>
                <td>
                  <Level value={criterion.level} />
                  <span class={styles.word}>{wordOf(criterion.level)}</span>
                </td>
                <td class={styles.quote}>
                  <Show when={criterion.evidence} fallback={<span class={styles.none}>{withoutQuote(criterion.level)}</span>}>
                    {(quote) => <Quote text={quote()} note={note} noteId={props.noteId} />}
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}

const wordOf = (level: number | null): string => (isLevel(level) ? t(`evidence.word.${level}`) : t('evidence.notLevelled'));

/** Level 1 says that nothing was found; without a level nothing in the answer was asked for or held. */
const withoutQuote = (level: number | null): string =>
  level === null ? t('evidence.noLevel') : level === 1 ? t('evidence.nothing') : t('evidence.none');

function Quote(props: { text: string; note: number | null; noteId: (note: number) => string }): JSX.Element {
  return (
    <>
      <Show when={props.note}>
        {(note) => (
          <sup>
            <a
              href={`#${markOf(props.noteId(note()))}`}
              onClick={(event) => leadTo(markOf(props.noteId(note())))(event)}
              aria-label={t('evidence.back', note())}
            >
              {note()}
            </a>
          </sup>
        )}
      </Show>
      “{props.text}”
    </>
  );
}

function Points(props: { title: string; points: readonly string[] }): JSX.Element {
  return (
    <Show when={props.points.length > 0}>
      <dl class={styles.points}>
        <dt>{props.title}</dt>
        <For each={props.points}>{(point) => <dd>{point}</dd>}</For>
      </dl>
    </Show>
  );
}
