import type { Pool } from 'pg';
import type { Interviewer } from '../interviewer/interviewer.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/log.ts';
import type { Mailer } from '../platform/mailer.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { UnsubscribeTokens } from '../platform/unsubscribe-token.ts';
import type { Sealer } from '../store/sealed.ts';

/** What activities work with; made once by the worker. */
export interface ActivityDependencies {
  pool: Pick<Pool, 'query'>;
  clock: Clock;
  sealer: Sealer;
  /** The interviewer that an interview was created with. */
  interviewerOf(kind: Interviewer['kind']): Interviewer;
  mailer: Mailer;
  /** Origin that links in e-mails start with. */
  publicUrl: string;
  /** For the links that stop reminders. */
  unsubscribe: Pick<UnsubscribeTokens, 'issue'>;
  metrics: Pick<Metrics, 'modelFallbacks' | 'modelsRetired' | 'emails'>;
  log: Logger;
}
