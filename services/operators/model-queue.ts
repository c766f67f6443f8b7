import { type ModelQueue, modelQueue, pauseQueue, resumeQueue } from '../../store/model-queue.ts';
import { type Operator, type OperatorServices, auditOperator } from './operator.ts';

/** Whether models are called, and what waits for them. */
export const modelQueueStatus = ({ database }: OperatorServices): Promise<ModelQueue> => modelQueue(database.pool);

/**
 * Stops all calls of models, in every process. Interviews go on: questions come from the bank, scores later. A call
 * that is under way ends.
 */
export async function pauseModelQueue(services: OperatorServices, operator: Operator): Promise<ModelQueue> {
  await pauseQueue(services.database.pool);
  await auditOperator(services, operator, { action: 'operator.pause-model-queue', resource: 'model-queue' });
  return modelQueueStatus(services);
}

/** Has models called again; what waited is tried within seconds. */
export async function resumeModelQueue(services: OperatorServices, operator: Operator): Promise<ModelQueue> {
  await resumeQueue(services.database.pool);
  await auditOperator(services, operator, { action: 'operator.resume-model-queue', resource: 'model-queue' });
  return modelQueueStatus(services);
}
