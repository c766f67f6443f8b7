import type { Resource } from '../interviewer/bank/resource.ts';
import type { Interviewer } from '../interviewer/interviewer.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { Database } from '../platform/database.ts';
import type { Logger } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Passwords } from '../platform/passwords.ts';
import type { Limits } from '../platform/rate-limit.ts';
import type { Tokens } from '../platform/tokens.ts';
import type { Audit } from '../store/audit.ts';
import type { Sealer } from '../store/sealed.ts';
import type { EventFeed } from './event-feed.ts';
import type { ModelGate } from './model-gate.ts';
import type { Runs } from './runs.ts';
import type { Teller } from './teller.ts';

/** What use cases work with; made once by the process that serves them. */
export interface Services {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly sealer: Sealer;
  readonly teller: Teller;
  readonly runs: Runs;
  readonly interviewer: Interviewer;
  readonly modelGate: ModelGate;
  /** The pages of these ids that the catalogue still holds, in the same order. */
  readonly resources: (ids: readonly string[]) => Resource[];
  readonly feed: EventFeed;
  readonly limits: Limits;
  readonly tokens: Tokens;
  readonly passwords: Passwords;
  readonly audit: Audit;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** The person who calls. */
export interface Viewer {
  readonly userId: string;
  readonly roles: readonly string[];
  /** Network address of the caller, for the audit log. */
  readonly address: string | null;
}
