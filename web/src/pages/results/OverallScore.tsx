import { Show, type JSX } from 'solid-js';
import { Scale } from '../../charts/Scale';
import { score, sentence } from '../../lib/format';
import { confidenceOf, heldBack, type Interval } from '../../lib/rubric';
import { t } from '../../messages/results.ts';
import { usDollars, wholeNumber } from './amounts';
import type { Interview } from './results.graphql';
import styles from './Verdict.module.css';

/** The overall score with how certain it is, why its band is no higher, and who judged. */
export function OverallScore(props: { interview: Interview }): JSX.Element {
  const value = () => props.interview.score ?? 0;
  const interval = (): Interval => props.interview.scoreInterval ?? { low: value(), high: value() };
  const interviewer = () => props.interview.interviewer;
  const judge = () => {
    const who = interviewer().model ?? interviewer().provider;
    const { usage } = props.interview;
    if (!usage || usage.calls === 0) return t('results.judgedBy', who);
    const tokens = wholeNumber(usage.promptTokens + usage.completionTokens);
    return t('results.judgedByModel', who, usage.calls, tokens, usDollars(usage.costUsd));
  };
  return (
    <div class={styles.number}>
      <p>
        <b>{t('results.of100', score(value()))}</b>
        <span class="note">
          {t('results.interval', score(interval().low), score(interval().high))}, {t(`confidence.${confidenceOf(interval())}`)}
        </span>
      </p>
      <Scale value={value()} interval={interval()} band={props.interview.band} label={t('results.inScale')} />
      <p class="note">
        <Show when={heldBack(props.interview)}>{(held) => <>{t(`results.heldBack.${held()}`)} </>}</Show>
        {judge()}
        <Show when={interviewer().notice}>{(notice) => <> {sentence(notice())}</>}</Show>
      </p>
    </div>
  );
}
