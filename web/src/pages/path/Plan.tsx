import { A } from '@solidjs/router';
import { For, onMount, Show, type JSX } from 'solid-js';
import { interviewPath } from '../../api/ids';
import { useSession } from '../../api/session';
import { longDate, shortDay } from '../../lib/format';
import { t } from '../../messages/path.ts';
import { ButtonLink } from '../../ui/Button';
import styles from './Path.module.css';
import type { Interview, LearningPath } from './path.graphql';
import { firstReview, nextPractice } from './next';
import { Resources } from './Resources';
import { Roadmap } from './Roadmap';
import { Sentence } from './Sentence';

/** The path: what to work on and keep, the roadmap to tick off, resources, and the next interview one click away. */
export function Plan(props: { interview: Interview; path: LearningPath }): JSX.Element {
  const session = useSession();
  const weeks = () => props.path.roadmap.reduce((sum, item) => sum + item.weeks, 0);
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
        <Points title={t('path.weaknesses')} points={props.path.weaknesses} none={t('path.noWeaknesses')} said={said()} />
        <Points title={t('path.strengths')} points={props.path.strengths} none={t('path.noStrengths')} said={said()} />
      </div>
      <div class={styles.body}>
        <Show when={props.path.id} keyed>
          {(pathId) => (
            <Roadmap userId={session.user()?.id ?? ''} pathId={pathId} items={props.path.roadmap} said={said()} />
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

type PointsProps = { title: string; points: readonly string[]; none: string; said: readonly string[] };

function Points(props: PointsProps): JSX.Element {
  return (
    <section>
      <h2>{props.title}</h2>
      <ul>
        <For each={props.points} fallback={<li class="note">{props.none}</li>}>
          {(point) => (
            <li>
              <Sentence text={point} said={props.said} />
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
