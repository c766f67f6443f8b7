import type { RoundStatus } from '../../api/generated/graphql';
import { t } from '../../messages/results.ts';

/** Why a round has no score, in words. */
export const missingScore = (status: RoundStatus, wasAsked: boolean): string =>
  status === 'EXPIRED' && !wasAsked ? t('results.notTaken') : t(`results.roundMissing.${status}`);
