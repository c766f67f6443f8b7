import { ActivityFailure, isCancellation } from '@temporalio/workflow';
import type { EmailOutcome } from '../store/email-messages.ts';
import { delivery as mail, record } from './activities.ts';
import type { DeliveryInput } from './names.ts';

/** Carries one message until the mail server took it, refused it for good, or was away for days. */
export async function delivery({ emailMessageId }: DeliveryInput): Promise<void> {
  const outcome = await send(emailMessageId);
  if (outcome !== null) await record('recordEmail', emailMessageId, outcome);
}

async function send(emailMessageId: string): Promise<EmailOutcome | null> {
  try {
    return await mail.sendEmail(emailMessageId);
  } catch (error) {
    if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
    return { status: 'FAILED', failure: 'NOT_TAKEN_IN_TIME' };
  }
}
