import type { ModelCall, ModelLimits, ModelReservation } from '../../domain/model-usage.ts';

export type { ModelLimits, ModelReservation } from '../../domain/model-usage.ts';

/** The limits that all workers share, and the record of what was used. Kept in Postgres; see `store/model-budget`. */
export interface ModelMeter {
  /**
   * Sets tokens aside, before a call is made. Resolves with null, or with the ms after which it is worth another try:
   * the limit is used up, or somebody who used less of it waits.
   */
  reserve(reservation: ModelReservation): Promise<number | null>;
  /** Gives back what a call did not use and takes over what the endpoint says of its limits. */
  settle(reservation: ModelReservation, used: number, limits: ModelLimits | null): Promise<void>;
  record(call: ModelCall): Promise<void>;
}
