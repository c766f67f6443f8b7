import { fromNow, moment } from '../../lib/format.ts';
import { t } from '../../messages/dashboard.ts';
import type { ListedInterview, OpenInterview } from './dashboard.graphql.ts';
import type { NextStep } from './next.ts';

/** "Backend engineer, senior" */
export const nameOf = ({ jobRole, level }: OpenInterview | ListedInterview): string =>
  `${jobRole.title}, ${t(`level.${level}`).toLowerCase()}`;

/** What an interview waits for, in a sentence. */
export function stepInWords(step: NextStep): string {
  if (step.kind === 'ANSWER') {
    return t('dashboard.step.ANSWER', step.place, Math.max(step.place, step.round.questionCount));
  }
  if (step.kind === 'OPENS') return t('dashboard.step.OPENS', `${fromNow(step.at)}, ${moment(step.at)}`);
  return t(`dashboard.step.${step.kind}`);
}

/** What the step's button says. */
export function actionOf({ kind }: NextStep): string {
  if (kind === 'ANSWER' || kind === 'CONTINUE') return t('dashboard.continue');
  if (kind === 'START') return t('dashboard.start');
  return kind === 'RESUME' ? t('dashboard.resume') : t('dashboard.look');
}

/** "Due in 3 days", or that the moment has passed: for the minute in which answers still count. */
export const dueInWords = (at: string): string =>
  Date.parse(at) < Date.now() ? t('dashboard.wasDue', fromNow(at)) : t('dashboard.due', fromNow(at));

/** How an interview ended: its band where it has one, and that it ran out or was cancelled. */
export function endInWords({ status, band }: ListedInterview): string {
  if (status === 'COMPLETED') return band === null ? t('dashboard.ended.COMPLETED') : t(`band.${band}`);
  if (status === 'CANCELLED') return t('dashboard.ended.CANCELLED');
  return band === null ? t('dashboard.ended.EXPIRED') : t('dashboard.ended.EXPIRED_BAND', t(`band.${band}`));
}
