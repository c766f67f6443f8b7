import { t } from '../messages/public.ts';
import type { ApiError } from './outcome.ts';

/** Why nothing came back at all: this device has no network, or the server is away. */
export function unreachable(): ApiError {
  const offline = !(globalThis.navigator?.onLine ?? true);
  return {
    kind: offline ? 'OFFLINE' : 'UNAVAILABLE',
    message: t(offline ? 'errors.offline' : 'errors.unavailable'),
    fields: {},
  };
}
