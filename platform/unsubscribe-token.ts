import { timingSafeEqual } from 'node:crypto';
import type { Config } from './config.ts';
import { hmac } from './crypto.ts';

/** Both parts have one length each: 16 bytes of an id, 32 of a mark. */
const TOKEN = /^([\w-]{22})\.([\w-]{43})$/;

/** The token of a link that stops reminders. It opens nothing else, and works for as long as there is the account. */
export interface UnsubscribeTokens {
  /** @param userId a UUID */
  issue(userId: string): string;
  /** The account that a genuine token names, otherwise null. */
  verify(token: string): string | null;
}

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Marks are made under a key of their own, derived from the one secret that is not rotated: links have to last. */
export function createUnsubscribeTokens({ secrets }: Pick<Config, 'secrets'>): UnsubscribeTokens {
  const key = hmac(secrets.idempotencyKey, ['unsubscribe-key']);
  const markOf = (id: string): Buffer => hmac(key, ['unsubscribe', id]);
  return {
    issue(userId) {
      const id = Buffer.from(userId.replaceAll('-', ''), 'hex').toString('base64url');
      return `${id}.${markOf(id).toString('base64url')}`;
    },
    verify(token) {
      const [, id = '', mark = ''] = TOKEN.exec(token) ?? [];
      const given = Buffer.from(mark, 'base64url');
      const right = markOf(id);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
      return uuidOf(Buffer.from(id, 'base64url'));
    },
  };
}

/** The address that such a link names. */
export const unsubscribeUrl = (publicUrl: string, token: string): string => `${publicUrl}/unsubscribe?token=${token}`;
