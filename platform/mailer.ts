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
  /** The moment that its `Date` says; the machine's own time where it is left out. */
  readonly date?: Date;
  /** Where the person stops such mails with one click (RFC 8058); both headers go out with it. */
  readonly unsubscribeUrl?: string;
}

/** `code` is for logs and rows: a reply code or the kind of trouble, never an address. */
export type SendResult =
  | { readonly result: 'SENT' }
  /** The same mail will never be taken: do not try again. */
  | { readonly result: 'PERMANENT_FAILURE'; readonly code: string }
  /** Try again later. */
  | { readonly result: 'TEMPORARY_FAILURE'; readonly code: string }
  /** All of the mail was handed over and no reply came: it may have been taken. Try again with the same Message-ID. */
  | { readonly result: 'UNKNOWN'; readonly code: string };

export interface Mailer {
  /** Hands a mail to the mail server; never throws and never logs. */
  send(mail: Mail): Promise<SendResult>;
  close(): void;
}

/** Refused for who we are, not for this mail: an operator will mend the account. */
const ABOUT_THE_SENDER = new Set([530, 534, 535, 538]);

/** @param handedOver the server was given all of the mail before the error */
function classify(error: unknown, handedOver: boolean): SendResult {
  const fields: { code?: unknown; responseCode?: unknown } = typeof error === 'object' && error !== null ? error : {};
  if (typeof fields.responseCode === 'number' && fields.responseCode >= 400) {
    const permanent = fields.responseCode >= 500 && !ABOUT_THE_SENDER.has(fields.responseCode);
    return { result: permanent ? 'PERMANENT_FAILURE' : 'TEMPORARY_FAILURE', code: `SMTP_${fields.responseCode}` };
  }
  const code = typeof fields.code === 'string' && /^[A-Z_]{2,30}$/.test(fields.code) ? fields.code : 'UNKNOWN';
  // Without a reply code EENVELOPE means that no recipient could be read from the mail itself.
  if (code === 'EENVELOPE') return { result: 'PERMANENT_FAILURE', code };
  return { result: handedOver ? 'UNKNOWN' : 'TEMPORARY_FAILURE', code };
}

/** Headers of a mail that can be stopped; the second is what lets mail programs do it without opening a page. */
const oneClick = (url: string) => ({
  headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  list: { unsubscribe: url },
});

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
  /** Mails that are on their way and were read to their end, which nobody does before the server asks for them. */
  const handedOver = new Set<unknown>();
  transport.use('stream', ({ message, data }, done) => {
    message.processFunc((content) => content.once('end', () => handedOver.add(data.messageId)));
    done();
  });
  return {
    async send(mail) {
      handedOver.delete(mail.messageId);
      try {
        await transport.sendMail({
          from: config.mail.from,
          to: mail.to,
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          messageId: mail.messageId,
          ...(mail.date !== undefined && { date: mail.date }),
          headers: { 'Auto-Submitted': 'auto-generated' },
          ...(mail.unsubscribeUrl !== undefined && oneClick(mail.unsubscribeUrl)),
        });
        return { result: 'SENT' };
      } catch (error) {
        return classify(error, handedOver.has(mail.messageId));
      } finally {
        handedOver.delete(mail.messageId);
      }
    },
    close: () => transport.close(),
  };
}
