import { A } from '@solidjs/router';
import { createMemo, For, onMount, Show, type JSX } from 'solid-js';
import { interviewPath } from '../../api/ids';
import { useSession } from '../../api/session';
import { leadTo } from '../../components/Quoted';
import { longDate, shortDay } from '../../lib/format';
import { t } from '../../messages/path.ts';
import { ButtonLink } from '../../ui/Button';
import styles from './Path.module.css';
import type { Interview, LearningPath, RoadmapItem } from './path.graphql';
import { firstReview, nextPractice } from './next';
import { inRoadmapOrder, inWeeks, pointOf, type Planned, type Point } from './points';
import { Resources } from './Resources';
import { Roadmap } from './Roadmap';
import { Sentence } from './Sentence';

/** The path: what to work on and keep, the roadmap to tick off, resources, and the next interview one click away. */
export function Plan(props: { interview: Interview; path: LearningPath }): JSX.Element {
  const session = useSession();
  const roadmap = createMemo(() => inWeeks(props.path.roadmap));
  const weeks = () => roadmap().at(-1)?.to ?? 0;
  const competencies = () => new Set(props.interview.questions.map(({ competency }) => competency.title));
  const points = (lines: readonly string[]) => lines.map((line) => pointOf(line, competencies()));
  const said = () => props.interview.questions.flatMap(({ answer }) => (answer === null ? [] : [answer.text]));
  const next = () => nextPractice(props.interview, props.path.roadmap);
  const taken = () => props.interview.completedAt ?? props.path.createdAt;
  const role = () => props.interview.jobRole.title;
  onMount(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView());
  return (
    <>
      <header class={styles.head}>
        <h1 class="display">{t('path.title', weeks())}</h1>
        <p>
          {t('path.lead', role(), t(`level.${props.interview.level}`), longDate(taken()))}
        </p>
        <p class={styles.back}>
          <A href={interviewPath(props.interview.id, 'results')}>{t('path.results')}</A>
        </p>
      </header>
      <div class={styles.points}>
        <Points
          title={t('path.weaknesses')}
          points={inRoadmapOrder(points(props.path.weaknesses), roadmap())}
          none={t('path.noWeaknesses')}
          said={said()}
        />
        <Points
          title={t('path.strengths')}
          points={points(props.path.strengths).map((point) => ({ point, item: null }))}
          none={t('path.noStrengths')}
          said={said()}
        />
      </div>
      <div class={styles.body}>
        <Show when={props.path.id} keyed>
          {(pathId) => (
            <Roadmap userId={session.user()?.id ?? ''} pathId={pathId} items={roadmap()} said={said()} />
          )}
        </Show>
        <aside class={styles.side}>
          <section class={styles.next} aria-labelledby="next">
            <h2 id="next">{t('path.next')}</h2>
            <p>
              <b>{t('path.nextTitle', role(), t(`level.${next().level}`))}</b>
              {next().up ? t('path.nextUpText') : t('path.nextText', shortDay(firstReview(props.path.createdAt)))}
            </p>
            <ButtonLink variant="primary" href={next().href}>
              {t('path.nextAction')}
            </ButtonLink>
          </section>
          <Resources resources={props.path.resources} />
        </aside>
      </div>
    </>
  );
}

type Listed = Readonly<{ point: Point; item: Planned<RoadmapItem> | null }>;
type PointsProps = { title: string; points: readonly Listed[]; none: string; said: readonly string[] };

/** Lines of the path, each under its competency; what the roadmap takes up leads there. */
function Points(props: PointsProps): JSX.Element {
  return (
    <section>
      <h2>{props.title}</h2>
      <ul>
        <For each={props.points} fallback={<li class="note">{props.none}</li>}>
          {({ point, item }) => (
            <li>
              <Show when={point.title}>
                <p class={styles.topic}>
                  <b>{point.title}</b>
                  <Show when={item}>
                    {(to) => (
                      <a class="note" href={`#${to().id}`} onClick={(event) => leadTo(to().id)(event)}>
                        {t('path.week', to().from, to().to)}
                      </a>
                    )}
                  </Show>
                </p>
              </Show>
              <p>
                <Sentence text={point.text} said={props.said} />
              </p>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
