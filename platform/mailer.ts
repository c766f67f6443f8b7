import { createTransport } from 'nodemailer';
import type { Config } from './config.ts';

const CONNECTION_TIMEOUT_MS = 10_000;
const SOCKET_TIMEOUT_MS = 20_000;

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** The same for every attempt at the same mail, such as `<email-message-id@rounds>`, so that a repetition shows. */
  readonly messageId: string;
}

/** `code` is for logs and rows: a reply code or the kind of trouble, never an address. */
export type SendResult =
  | { readonly result: 'SENT' }
  /** The same mail will never be taken: do not try again. */
  | { readonly result: 'PERMANENT_FAILURE'; readonly code: string }
  /** Try again later. */
  | { readonly result: 'TEMPORARY_FAILURE'; readonly code: string };

export interface Mailer {
  /** Hands a mail to the mail server; never throws and never logs. */
  send(mail: Mail): Promise<SendResult>;
  close(): void;
}

/** Refused for who we are, not for this mail: an operator will mend the account. */
const ABOUT_THE_SENDER = new Set([530, 534, 535, 538]);

function classify(error: unknown): SendResult {
  const fields: { code?: unknown; responseCode?: unknown } = typeof error === 'object' && error !== null ? error : {};
  if (typeof fields.responseCode === 'number' && fields.responseCode >= 400) {
    const permanent = fields.responseCode >= 500 && !ABOUT_THE_SENDER.has(fields.responseCode);
    return { result: permanent ? 'PERMANENT_FAILURE' : 'TEMPORARY_FAILURE', code: `SMTP_${fields.responseCode}` };
  }
  const code = typeof fields.code === 'string' && /^[A-Z_]{2,30}$/.test(fields.code) ? fields.code : 'UNKNOWN';
  // Without a reply code EENVELOPE means that no recipient could be read from the mail itself.
  return { result: code === 'EENVELOPE' ? 'PERMANENT_FAILURE' : 'TEMPORARY_FAILURE', code };
}

/** Sends through `SMTP_URL` from `MAIL_FROM`, one connection a mail. */
export function createMailer(config: Pick<Config, 'mail'>): Mailer {
  const transport = createTransport({
    url: config.mail.url,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    greetingTimeout: CONNECTION_TIMEOUT_MS,
    socketTimeout: SOCKET_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail({
          from: config.mail.from,
          to: mail.to,
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          messageId: mail.messageId,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { result: 'SENT' };
      } catch (error) {
        return classify(error);
      }
    },
    close: () => transport.close(),
  };
}
