import type { Mailer } from './mailer.js';

/**
 * Logs mails instead of sending them.
 * @param withText whether the log contains the text, so that a developer can follow its links.
 *   Whoever reads a link to reset a password can sign in as that user
 */
export const logMailer = ({ withText }: { withText: boolean }): Mailer => ({
  send: ({ to, subject, text, messageId }, log) => {
    const level = withText ? 'info' : 'warn';
    log[level](
      { to, subject, messageId, ...(withText && { text }) },
      'mail not sent, because SMTP_URL is not set',
    );
    return Promise.resolve();
  },
});
