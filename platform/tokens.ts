import { createHash, randomBytes } from 'node:crypto';
import { SignJWT, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyOptions } from 'jose';
import type { Config } from './config.ts';

const ALGORITHM = 'HS256';
const TYPE = 'at+jwt';
const AUDIENCE = 'rounds';
const REFRESH_TOKEN_BYTES = 32;
/** A base64url text of 32 bytes; whatever else comes is not looked up. */
const REFRESH_TOKEN = /^[\w-]{43}$/;

/** Who an access token speaks for. */
export interface AccessClaims {
  userId: string;
  /** The family of refresh tokens that it came with. */
  sessionId: string;
  roles: readonly string[];
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

export interface Tokens {
  issue(claims: Omit<AccessClaims, 'expiresAt'>): Promise<{ accessToken: string; expiresAt: Date }>;
  /** The claims of a token that is genuine and not expired, otherwise null. */
  verify(accessToken: string): Promise<AccessClaims | null>;
  /** The session of a genuine token, also of one that expired while a session can live: good for ending it only. */
  sessionOf(accessToken: string): Promise<string | null>;
}

/**
 * Access tokens: HS256, the first key signs and all verify by `kid`; algorithm, type, issuer and audience are pinned.
 * @param now milliseconds since the epoch
 */
export function createTokens(
  config: Pick<Config, 'secrets' | 'tokens' | 'http'>,
  now: () => number = Date.now,
): Tokens {
  const keys = new Map(config.secrets.jwtKeys.map(({ id, secret }) => [id, new Uint8Array(secret)]));
  const [signing] = config.secrets.jwtKeys;
  if (!signing) throw new TypeError('There is no key to sign access tokens with.');
  const issuer = config.http.publicUrl;

  function keyOf({ kid }: { kid?: string }): Uint8Array {
    const key = keys.get(kid ?? '');
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key;
  }

  async function open(accessToken: string, clockTolerance: number): Promise<AccessClaims | null> {
    const options: JWTVerifyOptions = {
      algorithms: [ALGORITHM],
      typ: TYPE,
      issuer,
      audience: AUDIENCE,
      requiredClaims: ['sub', 'sid', 'iat', 'exp'],
      currentDate: new Date(now()),
      clockTolerance,
    };
    try {
      const { payload } = await jwtVerify(accessToken, keyOf, options);
      return claimsOf(payload);
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }

  return {
    async issue({ userId, sessionId, roles }) {
      const issuedAt = Math.floor(now() / 1000);
      const expiresAt = issuedAt + config.tokens.accessMinutes * 60;
      const accessToken = await new SignJWT({ sid: sessionId, roles })
        .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: signing.id })
        .setSubject(userId)
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setIssuedAt(issuedAt)
        .setExpirationTime(expiresAt)
        .sign(keyOf({ kid: signing.id }));
      return { accessToken, expiresAt: new Date(expiresAt * 1000) };
    },
    verify: (accessToken) => open(accessToken, 0),
    async sessionOf(accessToken) {
      const claims = await open(accessToken, config.tokens.refreshDays * 24 * 60 * 60);
      return claims?.sessionId ?? null;
    },
  };
}

function claimsOf(payload: JWTPayload): AccessClaims | null {
  const { sub, exp, sid, roles } = payload;
  if (typeof sub !== 'string' || typeof sid !== 'string' || typeof exp !== 'number') return null;
  if (!Array.isArray(roles)) return null;
  return { userId: sub, sessionId: sid, roles: roles.map(String), expiresAt: exp * 1000 };
}

/** A new opaque refresh token: 256 random bits. Only its hash is stored. */
export const newRefreshToken = (): string => randomBytes(REFRESH_TOKEN_BYTES).toString('base64url');

/** SHA-256 in hex, or null for a text that cannot be a refresh token. */
export function refreshTokenHash(token: string): string | null {
  return REFRESH_TOKEN.test(token) ? createHash('sha256').update(token).digest('hex') : null;
}
