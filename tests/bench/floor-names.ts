export const FLOOR_WORKFLOW = 'floor';
export const FLOOR_SIGNAL = 'floor';
export const FLOOR_QUEUE = 'floor';

export interface FloorSignal {
  readonly number: number;
  /** Whether the activity runs inside the workflow's own task, as those of interviews judged by rules do. */
  readonly isLocal: boolean;
}

export interface FloorActivities {
  beat(number: number): Promise<void>;
}
