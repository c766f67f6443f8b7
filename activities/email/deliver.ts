import { unsubscribeUrl } from '../../platform/unsubscribe-token.ts';
import { readEmail } from '../../store/email-content.ts';
import { type EmailKind, type EmailOutcome, settleEmail } from '../../store/email-messages.ts';
import type { ActivityDependencies } from '../dependencies.ts';
import { ActivityError } from '../errors.ts';
import { renderEmail } from './render.ts';
import { isStale } from './stale.ts';

const COUNTED = { SENT: 'sent', FAILED: 'refused', CANCELLED: 'cancelled' } as const;

export function createEmailActivities(deps: Omit<ActivityDependencies, 'interviewerOf'>) {
  const { pool, sealer, clock, mailer, publicUrl, unsubscribe, metrics, log } = deps;

  function notTaken(emailMessageId: string, kind: EmailKind, outcome: 'later' | 'unknown', code: string): never {
    metrics.emails.inc({ kind, outcome });
    const words = outcome === 'unknown'
      ? 'the mail server may have taken a message: its reply was lost; it is sent again under the same Message-ID'
      : 'the mail server did not take a message; it is sent again later';
    log.warn({ emailMessageId, kind, code }, words);
    throw new ActivityError('MAIL_NOT_TAKEN');
  }

  /**
   * Sends a message that is not sent yet; throws while the mail server does not take it. Sending and recording are two
   * activities, so that a database that is away never sends a message again: that takes a lost reply of the server,
   * or a worker that dies at that very moment, and then both carry the same Message-ID.
   * @returns what came of it, or null where there is nothing to send (any more)
   */
  async function sendEmail(emailMessageId: string): Promise<EmailOutcome | null> {
    const found = await readEmail(pool, sealer, emailMessageId);
    if (!found) return null;
    const { content, databaseNow } = found;
    const now = await clock.now(databaseNow);
    if (isStale(content, now)) return { status: 'CANCELLED' };
    const links = { publicUrl, unsubscribeUrl: unsubscribeUrl(publicUrl, unsubscribe.issue(content.userId)) };
    const rendered = renderEmail(content, links);
    const sent = await mailer.send({
      to: content.to,
      subject: rendered.subject,
      html: rendered.html,
      text: rendered.text,
      date: new Date(now),
      messageId: `<${content.id}@${new URL(publicUrl).hostname}>`,
      ...(rendered.unsubscribeUrl !== null && { unsubscribeUrl: rendered.unsubscribeUrl }),
    });
    switch (sent.result) {
      case 'SENT':
        return { status: 'SENT' };
      case 'PERMANENT_FAILURE':
        return { status: 'FAILED', failure: sent.code };
      case 'TEMPORARY_FAILURE':
        return notTaken(emailMessageId, content.kind, 'later', sent.code);
      case 'UNKNOWN':
        return notTaken(emailMessageId, content.kind, 'unknown', sent.code);
    }
  }

  /** Records what came of a message, and counts it, once. */
  async function recordEmail(emailMessageId: string, outcome: EmailOutcome): Promise<void> {
    const kind = await settleEmail(pool, emailMessageId, outcome);
    if (kind === null) return;
    metrics.emails.inc({ kind, outcome: COUNTED[outcome.status] });
    if (outcome.status === 'FAILED') {
      log.warn({ emailMessageId, kind, code: outcome.failure }, 'a message was given up; its person was not told');
    }
  }

  return { sendEmail, recordEmail };
}
