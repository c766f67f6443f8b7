import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const VERSION = 0x80;
const KEY_BYTES = 32;
const HEADER_BYTES = 1 + 8 + 16;
const MAC_BYTES = 32;
const MAX_CLOCK_SKEW_SECONDS = 60;
const BASE64URL = /^[A-Za-z0-9_-]+={0,2}$/;
const LABEL = /^[\w-]{1,100}$/;

/** MOVED: sealed for another place. */
export type CryptoErrorCode = 'INVALID_KEY' | 'INVALID_TOKEN' | 'EXPIRED_TOKEN' | 'MOVED';

/** Thrown by everything here; the message names neither key nor content. */
export class CryptoError extends Error {
  override readonly name = 'CryptoError';
  readonly code: CryptoErrorCode;

  constructor(code: CryptoErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The one place a sealed text belongs to. */
export interface SealContext {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

function decodeStrict(text: string): Buffer | null {
  if (!BASE64URL.test(text) || text.length % 4 !== 0) return null;
  const bytes = Buffer.from(text, 'base64url');
  return encode(bytes) === text ? bytes : null;
}

function encode(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}

function splitKey(key: string): { signing: Buffer; encryption: Buffer } {
  const bytes = decodeStrict(key);
  if (bytes?.length !== KEY_BYTES) {
    throw new CryptoError('INVALID_KEY', 'A Fernet key is 32 bytes in URL-safe base64 with padding.');
  }
  return { signing: bytes.subarray(0, 16), encryption: bytes.subarray(16) };
}

/** Whether a text has the form of a Fernet key (32 bytes, URL-safe base64 with padding). */
export function isFernetKey(key: string): boolean {
  return decodeStrict(key)?.length === KEY_BYTES;
}

/** A new random Fernet key. */
export function generateFernetKey(): string {
  return encode(randomBytes(KEY_BYTES));
}

/**
 * Encrypts and signs (Fernet: AES-128-CBC, HMAC-SHA256).
 * @param options `now` in ms since the epoch and `iv` (16 bytes) are for the specification's vectors only
 * @throws CryptoError INVALID_KEY
 */
export function fernetEncrypt(
  key: string,
  content: Uint8Array,
  options: { now?: number; iv?: Uint8Array } = {},
): string {
  const { signing, encryption } = splitKey(key);
  const iv = options.iv ?? randomBytes(16);
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt8(VERSION, 0);
  header.writeBigUInt64BE(BigInt(Math.floor((options.now ?? Date.now()) / 1000)), 1);
  header.set(iv, 9);
  const cipher = createCipheriv('aes-128-cbc', encryption, iv);
  const signed = Buffer.concat([header, cipher.update(content), cipher.final()]);
  return encode(Buffer.concat([signed, createHmac('sha256', signing).update(signed).digest()]));
}

/**
 * Verifies and decrypts a Fernet token.
 * @param options with `ttlSeconds` a token older than that, or from more than 60 s ahead, is refused; `now` in ms
 * @throws CryptoError INVALID_KEY, INVALID_TOKEN, EXPIRED_TOKEN
 */
export function fernetDecrypt(key: string, token: string, options: { ttlSeconds?: number; now?: number } = {}): Buffer {
  const { signing, encryption } = splitKey(key);
  const invalid = new CryptoError('INVALID_TOKEN', 'The token is damaged or was made with another key.');
  const bytes = decodeStrict(token);
  if (!bytes || bytes[0] !== VERSION) throw invalid;
  const cipherBytes = bytes.length - HEADER_BYTES - MAC_BYTES;
  if (cipherBytes < 16 || cipherBytes % 16 !== 0) throw invalid;
  const signed = bytes.subarray(0, -MAC_BYTES);
  const mac = createHmac('sha256', signing).update(signed).digest();
  if (!timingSafeEqual(mac, bytes.subarray(-MAC_BYTES))) throw invalid;
  if (options.ttlSeconds !== undefined) {
    const made = Number(bytes.readBigUInt64BE(1));
    const now = Math.floor((options.now ?? Date.now()) / 1000);
    if (made + options.ttlSeconds < now || made > now + MAX_CLOCK_SKEW_SECONDS) {
      throw new CryptoError('EXPIRED_TOKEN', 'The token is too old, or from the future.');
    }
  }
  const decipher = createDecipheriv('aes-128-cbc', encryption, bytes.subarray(9, HEADER_BYTES));
  try {
    return Buffer.concat([decipher.update(signed.subarray(HEADER_BYTES)), decipher.final()]);
  } catch {
    throw invalid;
  }
}

function envelope(context: SealContext): string {
  for (const label of [context.table, context.column, context.row]) {
    if (!LABEL.test(label)) throw new TypeError('Table, column and row id may hold letters, digits, _ and - only.');
  }
  return `v1|${context.table}|${context.column}|${context.row}\n`;
}

/** Encrypts a text for one place; `open` refuses it anywhere else. */
export function seal(key: string, context: SealContext, text: string): string {
  return fernetEncrypt(key, Buffer.from(envelope(context) + text, 'utf8'));
}

/**
 * Opens what `seal` made with the same key for the same place.
 * @throws CryptoError INVALID_KEY, INVALID_TOKEN, MOVED
 */
export function open(key: string, context: SealContext, token: string): string {
  const sealed = fernetDecrypt(key, token).toString('utf8');
  const expected = envelope(context);
  if (!sealed.startsWith(expected)) {
    throw new CryptoError('MOVED', `This text was sealed for another place than ${context.table}.${context.column}.`);
  }
  return sealed.slice(expected.length);
}

function dataKeyContext(userId: string): SealContext {
  return { table: 'users', column: 'data_key', row: userId };
}

/** A new key for the texts of one user. Keep it only wrapped. */
export function generateDataKey(): string {
  return generateFernetKey();
}

/** Wraps a user's data key with the first key of the keyring, bound to that user. */
export function wrapDataKey(keyring: readonly string[], userId: string, dataKey: string): string {
  const first = keyring[0];
  if (first === undefined) throw new CryptoError('INVALID_KEY', 'The keyring is empty.');
  return seal(first, dataKeyContext(userId), dataKey);
}

/**
 * Unwraps a user's data key with whichever key of the keyring fits; `stale` says that it is not the first, so that a
 * rotation should wrap it anew.
 * @throws CryptoError INVALID_TOKEN when no key fits, MOVED when the wrapped key is another user's
 */
export function unwrapDataKey(
  keyring: readonly string[],
  userId: string,
  wrapped: string,
): { dataKey: string; stale: boolean } {
  for (const [index, key] of keyring.entries()) {
    try {
      return { dataKey: open(key, dataKeyContext(userId), wrapped), stale: index > 0 };
    } catch (error) {
      if (!(error instanceof CryptoError && error.code === 'INVALID_TOKEN')) throw error;
    }
  }
  throw new CryptoError('INVALID_TOKEN', 'No key of the keyring unwraps this data key: was a key removed too early?');
}

/**
 * HMAC-SHA256 over a purpose and parts. Each part goes in with its length, so that no two lists of parts give the same
 * input, and no value made for one purpose can stand for another.
 * @param parts the purpose (such as `email-index`), then the values
 */
export function hmac(key: Uint8Array, parts: readonly [purpose: string, ...values: string[]]): Buffer {
  const mac = createHmac('sha256', key);
  for (const part of parts) {
    const bytes = Buffer.from(part, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    mac.update(length).update(bytes);
  }
  return mac.digest();
}
