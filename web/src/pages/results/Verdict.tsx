import { Show, type JSX } from 'solid-js';
import { interviewPath } from '../../api/ids';
import { longDate } from '../../lib/format';
import { percentScored } from '../../lib/rubric';
import { t } from '../../messages/results.ts';
import { ButtonLink } from '../../ui/Button';
import { OverallScore } from './OverallScore';
import type { Interview } from './results.graphql';
import { isOver, progressOf, standingOf, type Standing } from './standing';
import lead from '../../components/Lead.module.css';

/** The verdict in words is large, or what is still missing for one; a number stands beside it with its interval. */
export function Verdict(props: { interview: Interview }): JSX.Element {
  const standing = () => standingOf(props.interview);
  return (
    <section class={lead.lead} aria-labelledby="verdict">
      <div class={lead.words}>
        <p class="note">
          {props.interview.jobRole.title}, {longDate(props.interview.completedAt ?? props.interview.createdAt)}
        </p>
        <h1 id="verdict" class="display">
          {titleOf(props.interview, standing())}
        </h1>
        <p class={lead.text}>{textOf(props.interview, standing())}</p>
        <Show when={standing() === 'SCORING'}>
          <p role="status">
            {t('results.progress', progressOf(props.interview.questions).judged, progressOf(props.interview.questions).all)}
          </p>
        </Show>
        <Action interview={props.interview} standing={standing()} />
      </div>
      <Show when={props.interview.score !== null}>
        <OverallScore interview={props.interview} />
      </Show>
    </section>
  );
}

function Action(props: { interview: Interview; standing: Standing }): JSX.Element {
  const link = () => {
    if (props.standing === 'OPEN') return { href: interviewPath(props.interview.id), words: t('results.toInterview') };
    if (props.standing === 'CANCELLED' || props.standing === 'EMPTY') {
      const { jobRole, level } = props.interview;
      return { href: `/interviews/new?${new URLSearchParams({ role: jobRole.id, level })}`, words: t('results.another') };
    }
    if (props.interview.learningPath === null) return null;
    return { href: interviewPath(props.interview.id, 'path'), words: t('results.path') };
  };
  return (
    <Show when={link()}>
      {(to) => (
        <ButtonLink variant="primary" size="large" href={to().href}>
          {to().words}
        </ButtonLink>
      )}
    </Show>
  );
}

function titleOf({ status, band, level }: Interview, standing: Standing): string {
  switch (standing) {
    case 'SCORED':
      return band === null ? t('results.tooLittle') : t('results.title', t(`band.${band}`), t(`level.${level}`));
    case 'UNSCORED':
      return t('results.tooLittle');
    case 'SCORING':
      return t('results.scoring');
    case 'EMPTY':
      return t('results.expiredTitle');
    case 'CANCELLED':
      return t('results.cancelledTitle');
    case 'OPEN':
      return status === 'SCHEDULED'
        ? t('results.scheduledTitle')
        : status === 'PAUSED'
          ? t('results.pausedTitle')
          : t('results.openTitle');
  }
}

function textOf({ status, band, rounds }: Interview, standing: Standing): string {
  switch (standing) {
    case 'SCORED':
      return band === null ? '' : t(`results.meaning.${band}`);
    case 'UNSCORED':
      return t('results.tooLittleText', percentScored(rounds));
    case 'SCORING':
      return t('results.scoringText');
    case 'EMPTY':
      return t('results.expiredText');
    case 'CANCELLED':
      return t('results.cancelledText');
    case 'OPEN':
      return status === 'SCHEDULED'
        ? t('results.scheduledText')
        : t('results.openText', rounds.filter(isOver).length, rounds.length);
  }
}
