import { type EmailOutcome, emailMessage, settleEmail } from '../../store/email-messages.ts';
import { readResultsEmail } from '../../store/results-email.ts';
import type { ActivityDependencies } from '../dependencies.ts';
import { ActivityError } from '../errors.ts';
import { resultsMail } from './results-mail.ts';

export function createEmailActivities(deps: ActivityDependencies) {
  return {
    /**
     * Sends a message that is not sent yet; throws while the mail server does not take it. Sending and recording are two
     * activities, so that a database that is away never sends a message again: that takes a lost reply of the server,
     * and then both carry the same Message-ID.
     * @returns what the server said, or null where there is nothing to send (any more)
     */
    async sendEmail(emailMessageId: string): Promise<EmailOutcome | null> {
      const message = await emailMessage(deps.pool, emailMessageId);
      if (message?.status !== 'PENDING' || message.interviewId === null) return null;
      const content = await readResultsEmail(deps.pool, deps.sealer, message.interviewId);
      if (!content) return null;
      const sent = await deps.mailer.send({
        ...resultsMail(content, deps.publicUrl),
        to: content.to,
        messageId: `<${message.id}@${new URL(deps.publicUrl).hostname}>`,
      });
      switch (sent.result) {
        case 'SENT':
          return { status: 'SENT' };
        case 'PERMANENT_FAILURE':
          return { status: 'FAILED', failure: sent.code };
        case 'TEMPORARY_FAILURE':
          deps.log.warn({ emailMessageId, code: sent.code }, 'the mail server did not take a message');
          throw new ActivityError('MAIL_NOT_TAKEN');
      }
    },

    recordEmail: (emailMessageId: string, outcome: EmailOutcome): Promise<void> =>
      settleEmail(deps.pool, emailMessageId, outcome),
  };
}
