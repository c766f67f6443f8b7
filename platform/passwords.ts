import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id, version 19, as OWASP names it: 19 MiB, two passes, one lane; about 30 ms a password. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

export interface Passwords {
  /** PHC string: parameters, salt and hash. */
  hash(password: string): Promise<string>;
  /**
   * Whether the password made the hash.
   * @param stored null where there is no such account: then false, after the same work
   */
  verify(stored: string | null, password: string): Promise<boolean>;
}

/** The same text typed on another keyboard or system is the same password. */
const normalised = (password: string): string => password.normalize('NFC');

/** Passwords by argon2id; they are hashed off the main thread. */
export function createPasswords(): Passwords {
  const nobody = hash(randomBytes(32), PARAMETERS);
  // Whoever asks first gets the failure; without a listener it would end the process before that.
  nobody.catch(() => undefined);
  return {
    hash: (password) => hash(normalised(password), PARAMETERS),
    async verify(stored, password) {
      const matches = await verify(stored ?? (await nobody), normalised(password));
      return matches && stored !== null;
    },
  };
}
