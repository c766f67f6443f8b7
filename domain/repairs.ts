/** What an interview can be overdue with: the step that should have been taken long ago. */
export const REPAIR_REASONS = ['EVALUATION', 'QUESTION', 'SCORE', 'OPENING', 'DEADLINE', 'PAUSE'] as const;
export type RepairReason = (typeof REPAIR_REASONS)[number];

/** Why an operator should look at an interview. NOT_SCORED: answers were given up, since no model could judge them. */
export const STUCK_REASONS = [...REPAIR_REASONS, 'NOT_SCORED'] as const;
export type StuckReason = (typeof STUCK_REASONS)[number];

/**
 * How the engine's latest run of an interview stands. FAILING: it runs, but the worker cannot go on with it. ABSENT: the
 * engine does not know it.
 */
export const RUN_STATUSES = [
  'RUNNING', 'FAILING', 'ABSENT', 'COMPLETED', 'FAILED', 'CANCELLED', 'TERMINATED', 'TIMED_OUT',
] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];
