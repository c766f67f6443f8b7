import { decodeIdOf } from '../../graphql/global-id.ts';

/** The uuid in an id of the API. */
export function uuid(type: Parameters<typeof decodeIdOf>[0], globalId: string): string {
  const id = decodeIdOf(type, globalId);
  if (id === null) throw new Error(`The API gave an id that is none: ${globalId}`);
  return id;
}
