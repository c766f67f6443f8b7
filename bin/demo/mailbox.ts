import { setTimeout as pause } from 'node:timers/promises';

const PAGE_SIZE = 500;
const POLL_MS = 500;
const ARRIVE_WITHIN_MS = 30_000;
/** A second e-mail would come soon after the first. */
const SETTLE_MS = 2_000;
const REQUEST_TIMEOUT_MS = 5_000;

interface MailboxPage {
  readonly messages: readonly { readonly Subject: string; readonly To: readonly { readonly Address: string }[] }[];
}

async function resultsMails(url: string, addresses: readonly string[]): Promise<number[]> {
  const page = `${url}/api/v1/messages?limit=${PAGE_SIZE}`;
  const response = await fetch(page, { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
  const { messages } = (await response.json()) as MailboxPage;
  const results = messages.filter(({ Subject }) => Subject.startsWith('Your results'));
  return addresses.map((address) => results.filter(({ To }) => To.some((one) => one.Address === address)).length);
}

/**
 * How many results e-mails each address got: once all have one, or after half a minute.
 * @throws where the mailbox does not answer
 */
export async function countResultsMails(url: string, addresses: readonly string[]): Promise<number[]> {
  const end = performance.now() + ARRIVE_WITHIN_MS;
  while (performance.now() < end) {
    if ((await resultsMails(url, addresses)).every((count) => count > 0)) break;
    await pause(POLL_MS);
  }
  await pause(SETTLE_MS);
  return resultsMails(url, addresses);
}
