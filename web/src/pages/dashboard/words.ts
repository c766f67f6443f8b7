import { isSoon } from '../../lib/due.ts';
import { fromNow, moment } from '../../lib/format.ts';
import { t } from '../../messages/dashboard.ts';
import type { ListedInterview, OpenInterview } from './dashboard.graphql.ts';
import type { NextStep, Open } from './next.ts';

/** "Backend engineer, senior" */
export const nameOf = ({ jobRole, level }: OpenInterview | ListedInterview): string =>
  `${jobRole.title}, ${t(`level.${level}`).toLowerCase()}`;

/** What an interview waits for, in a sentence. */
export function stepInWords({ interview, step }: Open, now: number): string {
  if (step.kind === 'ANSWER') {
    return t('dashboard.step.ANSWER', step.place, Math.max(step.place, step.round.questionCount));
  }
  if (step.kind === 'OPENS') return t('dashboard.step.OPENS', `${fromNow(step.at, now)}, ${moment(step.at)}`);
  if (step.kind === 'RESUME') {
    return t('dashboard.step.RESUME', moment(interview.pausedAt ?? ''), moment(interview.resumesAt ?? ''));
  }
  return t(`dashboard.step.${step.kind}`);
}

/** What the step's button says. */
export function actionOf({ kind }: NextStep): string {
  if (kind === 'ANSWER' || kind === 'CONTINUE') return t('dashboard.continue');
  if (kind === 'START') return t('dashboard.start');
  return t('dashboard.look');
}

/** "Due in 3 days", with a warning on the last day, or that the moment has passed: for the minute in which answers still count. */
export function dueInWords(at: string, now: number): string {
  const when = fromNow(at, now);
  if (isSoon(at, now)) return t('dashboard.dueSoon', when);
  return t(Date.parse(at) < now ? 'dashboard.wasDue' : 'dashboard.due', when);
}

/** How an interview ended: its band where it has one, and that it ran out or was cancelled. */
export function endInWords({ status, band }: ListedInterview): string {
  if (status === 'COMPLETED') return band === null ? t('dashboard.ended.COMPLETED') : t(`band.${band}`);
  if (status === 'CANCELLED') return t('dashboard.ended.CANCELLED');
  return band === null ? t('dashboard.ended.EXPIRED') : t('dashboard.ended.EXPIRED_BAND', t(`band.${band}`));
}
