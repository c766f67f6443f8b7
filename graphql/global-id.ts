import { isId } from '../platform/ids.ts';

/** The types that have an id of their own in the graph. */
export const NODE_TYPES = [
  'User',
  'Interview',
  'InterviewRound',
  'InterviewQuestion',
  'Answer',
  'Evaluation',
  'LearningPath',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** The opaque id that clients see: base64 of `Type:uuid`. */
export const encodeGlobalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64');

/** Type and uuid of a global id, or null where it is none: malformed means not there. */
export function decodeGlobalId(globalId: string): { type: NodeType; id: string } | null {
  const text = Buffer.from(globalId, 'base64').toString('utf8');
  // Buffer skips what is no base64: two spellings of one id would make two keys in a client's cache.
  if (Buffer.from(text).toString('base64') !== globalId) return null;
  const at = text.indexOf(':');
  const type = NODE_TYPES.find((name) => name === text.slice(0, at));
  const id = text.slice(at + 1);
  return type !== undefined && isId(id) ? { type, id: id.toLowerCase() } : null;
}

/** The uuid of a global id of this type, or null. */
export function decodeIdOf(type: NodeType, globalId: string): string | null {
  const decoded = decodeGlobalId(globalId);
  return decoded?.type === type ? decoded.id : null;
}
