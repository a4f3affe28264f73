import type { Logger } from 'pino';

/** A mail to one recipient. */
export interface Mail {
  /** One address, without a name. */
  to: string;
  subject: string;
  text: string;
  html: string;
  /**
   * Identifies the mail: the same whenever it is sent again, so that a mail server or a provider's
   * API can recognize a repetition. Letters, digits, and hyphens.
   */
  messageId: string;
}

/** Sends mails. */
export interface Mailer {
  /**
   * Returns once the mail is accepted for delivery.
   * @throws if it is not known to be accepted. It is sent again later
   */
  send(mail: Mail, log: Logger): Promise<void>;
}
