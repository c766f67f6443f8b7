/** Parts of every system that can be killed. */
export const PARTS = ['worker', 'api', 'temporal', 'postgres'] as const;
/** `other api` is one without a model, beside the system's own: interviews that it creates are judged by rules. */
export type Victim = (typeof PARTS)[number] | 'other api';
