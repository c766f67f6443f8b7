import { createMemo, Show, type JSX } from 'solid-js';
import { Bars } from '../../charts/Bars';
import { Radar } from '../../charts/Radar';
import { byCompetency, percentages, ready } from '../../lib/rubric';
import { t } from '../../messages/results.ts';
import styles from './Charts.module.css';
import { missingScore } from './missing-score';
import type { Interview } from './results.graphql';
import { standingOf } from './standing';

/** A radar has a shape from three axes, and labels that fit up to this many; otherwise bars say the same. */
const FEWEST_AXES = 3;
const MOST_AXES = 9;

/** Scores by round and by competency. Before anything is scored there is nothing to draw. */
export function Charts(props: { interview: Interview }): JSX.Element {
  const competencies = createMemo(() => byCompetency(props.interview.questions));
  const fits = () => competencies().length >= FEWEST_AXES && competencies().length <= MOST_AXES;
  const any = () => props.interview.rounds.some(({ score }) => score !== null) && standingOf(props.interview) !== 'OPEN';
  const wasAsked = (roundId: string) => props.interview.questions.some(({ round }) => round.id === roundId);
  const rounds = () =>
    props.interview.rounds.map(({ id, title, score, status }, index) => ({
      title,
      score,
      note: t('results.share', percentages(props.interview.rounds)[index] ?? 0),
      missing: missingScore(status, wasAsked(id)),
    }));
  return (
    <Show when={any()}>
      <div class={styles.charts}>
        <section aria-labelledby="rounds">
          <h2 id="rounds">{t('results.rounds')}</h2>
          <Bars caption={t('results.rounds')} columns={[t('results.round'), t('results.score')]} bars={rounds()} />
        </section>
        <section aria-labelledby="competencies">
          <h2 id="competencies">{t('results.competencies')}</h2>
          <Show
            when={fits()}
            fallback={
              <Bars
                caption={t('results.competencies')}
                columns={[t('results.competency'), t('results.score')]}
                bars={competencies().map((bar) => ({ ...bar, note: '', missing: '' }))}
              />
            }
          >
            <Radar caption={t('results.competencies')} ready={ready} axes={competencies()} />
          </Show>
        </section>
      </div>
    </Show>
  );
}
