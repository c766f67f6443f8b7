import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { generateFernetKey } from '../../platform/crypto.ts';
import { StartError } from './start-error.ts';

const secretsFile = z.object({
  ROUNDS_KEYRING: z.string().min(1),
  ROUNDS_EMAIL_INDEX_KEYS: z.string().min(1),
  ROUNDS_JWT_KEYS: z.string().min(1),
  ROUNDS_IDEMPOTENCY_KEY: z.string().min(1),
  POSTGRES_PASSWORD: z.string().min(1),
});

/** Secrets of one local system by the name of their variable, and the password of its own Postgres. */
export type LocalSecrets = z.infer<typeof secretsFile>;

function makeSecrets(): LocalSecrets {
  const random = () => randomBytes(32).toString('base64');
  return {
    ROUNDS_KEYRING: generateFernetKey(),
    ROUNDS_EMAIL_INDEX_KEYS: `1:${random()}`,
    ROUNDS_JWT_KEYS: `local-1:${random()}`,
    ROUNDS_IDEMPOTENCY_KEY: random(),
    POSTGRES_PASSWORD: randomBytes(24).toString('hex'),
  };
}

/**
 * The secrets in `<data>/secrets.json`, made at the first start and never again.
 * @throws StartError when the file is damaged, or gone while there is data that only its keys open
 */
export function localSecrets(dataDir: string): LocalSecrets {
  const file = path.join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    if (existsSync(path.join(dataDir, 'postgres'))) {
      throw new StartError(
        `${file} is gone, and the data beside it cannot be read without it: `
          + `bring it back, or remove ${dataDir} to begin anew.`,
      );
    }
    // Linked into place when complete: a start that dies in between leaves no half file, and the first of two wins.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify(makeSecrets(), null, 2)}\n`, { mode: 0o600 });
    try {
      linkSync(draft, file);
    } finally {
      rmSync(draft);
    }
  }
  chmodSync(file, 0o600);
  return parseSecrets(file);
}

function parseSecrets(file: string): LocalSecrets {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    content = undefined;
  }
  const parsed = secretsFile.safeParse(content);
  if (!parsed.success) {
    throw new StartError(`${file} is damaged: bring back a copy; without its keys the data is lost.`);
  }
  return parsed.data;
}
