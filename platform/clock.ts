/** Where `now` comes from. Everything that decides about time asks a Clock, never `Date.now()`. */
export interface Clock {
  /**
   * The moment to decide with, in milliseconds since the epoch.
   * @param databaseNow the database's clock, read in the same statement as the rows to decide on (ms since the epoch)
   */
  now(databaseNow: number): number | Promise<number>;
}

/** The clock of every real system: what the database said, so that all processes agree. */
export const databaseClock: Clock = { now: (databaseNow) => databaseNow };
