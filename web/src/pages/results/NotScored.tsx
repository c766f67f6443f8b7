import type { JSX } from 'solid-js';
import type { NotScoredReason } from '../../api/generated/graphql';
import { t } from '../../messages/results.ts';
import { Notice } from '../../ui/Notice';
import { AgainButton, type Again } from './again';

/** No number is made up: the reason, what it means for the total, and the way to a score. */
export function NotScored(props: { reason: NotScoredReason; again: Again }): JSX.Element {
  return (
    <Notice tone="caution" action={<AgainButton again={props.again} />}>
      {t(`reason.${props.reason}`)} {t('results.notScoredNote')}
    </Notice>
  );
}
