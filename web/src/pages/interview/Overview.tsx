import { createEffect, on, onMount, Show, type JSX } from 'solid-js';
import LoaderIcon from '~icons/lucide/loader-circle';
import { interviewPath } from '../../api/ids.ts';
import { fromNow, moment } from '../../lib/format.ts';
import type { InterviewView } from '../../live/reducer.ts';
import { t } from '../../messages/interview.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Foot, type FootProps } from './Foot.tsx';
import styles from './Overview.module.css';
import { leadOf, type Lead } from './overview-view.ts';
import { RoundRows } from './RoundRows.tsx';

/** Preparing takes a second or two; after so long the page says that it takes longer. */
const LONG = 15_000;

/** Between rounds, and after them: what comes next, and how every round stands. */
export function Overview(props: FootProps): JSX.Element {
  let heading: HTMLHeadingElement | undefined;
  const lead = () => leadOf(props.interview, props.now);
  const long = () => {
    const current = lead();
    return 'round' in current && props.now - Date.parse(current.round.startedAt ?? '') > LONG;
  };
  const results = () => interviewPath(props.interview.id, 'results');
  const busy = () => props.commands.busy() !== null;

  const read = () => {
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  };
  onMount(read);
  // A button that has done its work goes; the focus must not go with it.
  createEffect(
    on(
      () => lead().kind,
      () => document.activeElement === document.body && read(),
      { defer: true },
    ),
  );

  const action = (): JSX.Element => {
    const current = lead();
    switch (current.kind) {
      case 'READY':
        return (
          <Act busy={busy()} label={t('between.start')} onPress={() => props.commands.start(current.round.id)} />
        );
      case 'PAUSED':
        return <Act busy={busy()} label={t('between.resume')} onPress={() => props.commands.resume()} />;
      case 'COMPLETED':
        return <Results href={results()} />;
      case 'EXPIRED':
        return (
          <Show when={props.interview.startedAt} fallback={<Another />}>
            <Results href={results()} />
          </Show>
        );
      case 'CANCELLED':
        return <Another />;
      case 'PREPARING':
      case 'OPENS':
      case 'SOON':
      case 'SCORING':
        return null;
    }
  };

  return (
    <div class={styles.overview}>
      <section class={styles.lead} aria-live="polite" data-kind={lead().kind}>
        <h2 class="display" tabindex="-1" ref={(element) => (heading = element)}>
          {titleOf(lead(), props.now)}
        </h2>
        <p class={styles.text}>
          <Show when={lead().kind === 'PREPARING'}>
            <LoaderIcon class={styles.turning} aria-hidden="true" />
          </Show>
          {textOf(lead(), props.interview, long())}
        </p>
        <div class={styles.actions}>{action()}</div>
      </section>
      <RoundRows interview={props.interview} now={props.now} />
      <Foot
        interview={props.interview}
        now={props.now}
        commands={props.commands}
        onCancel={props.onCancel}
        onMove={props.onMove}
      />
    </div>
  );
}

function titleOf(lead: Lead, now: number): string {
  switch (lead.kind) {
    case 'READY':
      return t('between.next', lead.round.title);
    case 'PREPARING':
      return t('between.preparing');
    case 'OPENS':
      return t('between.opens', lead.round.title, fromNow(lead.round.opensAt ?? '', now));
    case 'SOON':
      return t('between.waiting', lead.round.title);
    case 'PAUSED':
      return t('between.paused');
    case 'SCORING':
      return t('between.scoring');
    case 'COMPLETED':
      return t('between.completed');
    case 'EXPIRED':
      return t('between.expired');
    case 'CANCELLED':
      return t('between.cancelled');
  }
}

function textOf(lead: Lead, { startedAt, pausedAt, resumesAt }: InterviewView, long: boolean): string {
  switch (lead.kind) {
    case 'READY':
      return t('between.meta', lead.round.questionCount, lead.round.minutes);
    case 'PREPARING':
      return t(long ? 'between.preparingLong' : 'between.preparingText');
    case 'OPENS':
      return t('between.lockedUntil', moment(lead.round.opensAt ?? ''));
    case 'SOON':
      return t('between.meta', lead.round.questionCount, lead.round.minutes);
    case 'PAUSED':
      return t('between.pausedText', moment(pausedAt ?? ''), moment(resumesAt ?? ''));
    case 'SCORING':
      return t('between.scoringText');
    case 'COMPLETED':
      return t('between.completedText');
    case 'EXPIRED':
      return t(startedAt === null ? 'between.expiredUnasked' : 'between.expiredText');
    case 'CANCELLED':
      return t('between.cancelledText');
  }
}

function Act(props: { busy: boolean; label: string; onPress: () => void }): JSX.Element {
  return (
    <Button variant="primary" size="large" aria-disabled={props.busy} onClick={() => !props.busy && props.onPress()}>
      {props.label}
    </Button>
  );
}

function Results(props: { href: string }): JSX.Element {
  return (
    <ButtonLink variant="primary" size="large" href={props.href}>
      {t('between.results')}
    </ButtonLink>
  );
}

function Another(): JSX.Element {
  return (
    <ButtonLink size="large" href="/interviews/new">
      {t('between.another')}
    </ButtonLink>
  );
}
