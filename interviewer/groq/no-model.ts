import { ModelError } from '../model-error.ts';
import type { ModelClient } from './client.ts';

/** Stands where no model is configured: each call is the operator's error. */
export const noModel: ModelClient = {
  provider: 'none',
  ask: () => Promise.reject(new ModelError('OPERATOR', 'NO_MODEL_CONFIGURED')),
  inTurn: (_signal, work) => work(),
};
