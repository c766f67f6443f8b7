import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import type { Address, Email } from 'postal-mime';

const MAILS_KEPT = 500;
const SNIPPET_CHARACTERS = 250;
const SUFFIX = '.eml';
/** Time in base 36, which sorts, and a random part. */
const ID = /^[0-9a-z]{9}-[0-9a-f]{12}$/;

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** One received mail, parsed. */
export interface StoredMail {
  readonly id: string;
  readonly received: Date;
  readonly bytes: number;
  readonly messageId: string;
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: number;
}

function flat(addresses: readonly Address[] | undefined): MailAddress[] {
  return (addresses ?? []).flatMap((one) => (one.group ? flat(one.group) : [{ name: one.name, address: one.address }]));
}

/** Beginning of a mail's text in one line. */
export function snippet(mail: StoredMail): string {
  return mail.text.replace(/\s+/g, ' ').trim().slice(0, SNIPPET_CHARACTERS);
}

/** Mails in a folder, one file each; the newest 500 are kept. */
export class MailboxStore {
  readonly #folder: string;
  readonly #parsed = new Map<string, StoredMail>();
  /** Oldest first. */
  #ids: string[];

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const mails = readdirSync(folder).filter((name) => name.endsWith(SUFFIX));
    this.#ids = mails.map((name) => name.slice(0, -SUFFIX.length)).filter((id) => ID.test(id)).sort();
  }

  get count(): number {
    return this.#ids.length;
  }

  /** Keeps a mail; when this returns it is on disk. */
  add(raw: Uint8Array): string {
    // Two mails of one millisecond, or a clock set back, must not change the order.
    const lastTime = Number.parseInt(this.#ids.at(-1)?.slice(0, 9) ?? '0', 36);
    const time = Math.max(Date.now(), lastTime + 1).toString(36).padStart(9, '0');
    const id = `${time}-${randomBytes(6).toString('hex')}`;
    const file = this.#file(id);
    writeFileSync(`${file}.new`, raw, { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
    this.#ids.push(id);
    for (const old of this.#ids.splice(0, Math.max(0, this.#ids.length - MAILS_KEPT))) this.#remove(old);
    return id;
  }

  /** Mails newest first. */
  list(start: number, limit: number): Promise<StoredMail[]> {
    const newestFirst = this.#ids.toReversed().slice(start, start + limit);
    return Promise.all(newestFirst.map((id) => this.#parse(id)));
  }

  /** @param id of a mail, or `latest` */
  async get(id: string): Promise<StoredMail | null> {
    const found = id === 'latest' ? this.#ids.at(-1) : this.#ids.find((one) => one === id);
    return found === undefined ? null : this.#parse(found);
  }

  clear(): void {
    for (const id of this.#ids) this.#remove(id);
    this.#ids = [];
  }

  #file(id: string): string {
    return path.join(this.#folder, id + SUFFIX);
  }

  #remove(id: string): void {
    this.#parsed.delete(id);
    rmSync(this.#file(id), { force: true });
  }

  async #parse(id: string): Promise<StoredMail> {
    const known = this.#parsed.get(id);
    if (known) return known;
    const raw = readFileSync(this.#file(id));
    const mail = describe(id, raw.length, await PostalMime.parse(raw));
    this.#parsed.set(id, mail);
    return mail;
  }
}

function describe(id: string, bytes: number, email: Email): StoredMail {
  return {
    id,
    received: new Date(Number.parseInt(id.slice(0, 9), 36)),
    bytes,
    messageId: email.messageId?.replace(/^<|>$/g, '') ?? '',
    from: flat(email.from && [email.from])[0] ?? { name: '', address: '' },
    to: flat(email.to),
    cc: flat(email.cc),
    replyTo: flat(email.replyTo),
    subject: email.subject ?? '',
    text: email.text ?? '',
    html: email.html ?? '',
    headers: email.headers.map((header) => ({ name: header.originalKey, value: header.value })),
    attachments: email.attachments.length,
  };
}
