import type { Page, Request } from 'playwright-core';

/** A GraphQL operation that a page has sent. */
export interface Sent {
  operation: string;
  variables: { afterSequence?: number; input?: { questionId?: string; text?: string; idempotencyKey?: string } };
  /** Of the session; null where none was sent along. */
  token: string | null;
}

/** The operation of a request; null where it is for something else. */
export function operationOf(request: Request): Sent | null {
  if (new URL(request.url()).pathname !== '/graphql') return null;
  const { query, variables = {} } = request.postDataJSON() as { query: string; variables?: Sent['variables'] };
  const operation = /(?:query|mutation|subscription) (\w+)/.exec(query)?.[1] ?? '';
  return { operation, variables, token: request.headers()['authorization'] ?? null };
}

/** All that a page sends from now on; the list grows. */
export function sentBy(page: Page): Sent[] {
  const all: Sent[] = [];
  page.on('request', (request) => {
    const sent = operationOf(request);
    if (sent !== null) all.push(sent);
  });
  return all;
}

/** Those of a name. */
export const named = (sent: readonly Sent[], name: string): Sent[] =>
  sent.filter(({ operation }) => operation === name);

/** The addresses that a page goes to from now on, by loading one or without; the list grows. */
export function visitedBy(page: Page): string[] {
  const all: string[] = [];
  page.on('framenavigated', (frame) => all.push(frame.url()));
  return all;
}

/**
 * Watches the element that a selector finds; the result tells whether it has been there all the time, and is still the
 * one that is found.
 */
export async function watchStays(page: Page, selector: string): Promise<() => Promise<boolean>> {
  const element = `document.querySelector(${JSON.stringify(selector)})`;
  await page.evaluate(`{
    const watched = ${element};
    watched.removals = 0;
    new MutationObserver((changes) => {
      const removed = changes.flatMap(({ removedNodes }) => [...removedNodes]);
      watched.removals += removed.filter((node) => node.contains(watched)).length;
    }).observe(document, { childList: true, subtree: true });
  }`);
  return () => page.evaluate<boolean>(`${element}?.removals === 0`);
}
