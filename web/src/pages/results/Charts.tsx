import { createMemo, Show, type JSX } from 'solid-js';
import { Bars } from '../../charts/Bars';
import { Radar } from '../../charts/Radar';
import { byCompetency, ready } from '../../lib/rubric';
import { t } from '../../messages/results.ts';
import styles from './Charts.module.css';
import { missingScore } from './missing-score';
import type { Interview } from './results.graphql';
import { shareInWords } from './share-in-words';
import { sharesOf, standingOf } from './standing';

/** A radar has a shape from three axes, and labels that fit up to this many; otherwise bars say the same. */
const FEWEST_AXES = 3;
const MOST_AXES = 9;

/** How many rounds stand side by side: in one row where they fit, else in rows of about one length. */
const MOST_IN_ROW = 5;
const columnsOf = (rounds: number): number => Math.ceil(rounds / Math.ceil(rounds / MOST_IN_ROW));

/** Scores by round and competency. Before anything is scored there is nothing to draw; one round is the whole score. */
export function Charts(props: { interview: Interview }): JSX.Element {
  const competencies = createMemo(() => byCompetency(props.interview.questions));
  const fits = () => competencies().length >= FEWEST_AXES && competencies().length <= MOST_AXES;
  const isScored = () => props.interview.rounds.some(({ score }) => score !== null);
  const any = () => isScored() && standingOf(props.interview) !== 'OPEN';
  const wasAsked = (roundId: string) => props.interview.questions.some(({ round }) => round.id === roundId);
  const rounds = () =>
    props.interview.rounds.map(({ id, title, score, status }, index) => ({
      title,
      score,
      note: shareInWords(sharesOf(props.interview), index),
      missing: missingScore(status, wasAsked(id)),
    }));
  const ranked = () =>
    competencies()
      .toSorted((a, b) => b.score - a.score)
      .map(({ title, score, questions }) => ({ title, score, note: t('unit.questions', questions), missing: '' }));
  return (
    <Show when={any()}>
      <Show when={rounds().length > 1}>
        <section class={styles.chart} aria-labelledby="rounds">
          <h2 id="rounds">{t('results.rounds')}</h2>
          <Bars
            caption={t('results.rounds')}
            heads={[t('results.round'), t('results.score')]}
            bars={rounds()}
            columns={columnsOf(rounds().length)}
          />
        </section>
      </Show>
      <Show when={competencies().length > 0}>
        <section class={styles.chart} aria-labelledby="competencies">
          <h2 id="competencies">{t('results.competencies')}</h2>
          <Show
            when={fits()}
            fallback={
              <Bars
                caption={t('results.competencies')}
                heads={[t('results.competency'), t('results.score')]}
                bars={ranked()}
                columns={2}
              />
            }
          >
            <Radar caption={t('results.competencies')} ready={ready} axes={competencies()} />
          </Show>
        </section>
      </Show>
    </Show>
  );
}
