import { StartupError } from '../util/startup-error.js';
import { type Environment, optional, url } from './environment.js';

/** How mails are sent, and where their links lead. */
export interface MailConfig {
  /** The SMTP server and the sender; undefined means that mails are only logged. */
  smtp?: { smtpUrl: string; from: string };
  /** Whether logged mails include their text, with its links. */
  logMailText: boolean;
  /** The URL of the storefront, to which links in mails lead, without a trailing slash. */
  storefrontUrl: string;
}

const sender = /^([^<>@\r\n]+<[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/;

/**
 * Reads the settings of mail.
 * @param shared whether the database is external, so that logs may be read by others than developers
 */
export function mailSettings(env: Environment, publicUrl: string, shared: boolean): MailConfig {
  const smtpUrl = url(env, 'SMTP_URL', ['smtp:', 'smtps:']);
  const from = optional(env, 'MAIL_FROM');
  if ((smtpUrl === undefined) !== (from === undefined)) {
    throw new StartupError('SMTP_URL and MAIL_FROM must be set together.');
  }
  if (from !== undefined && !sender.test(from)) {
    throw new StartupError(
      `MAIL_FROM must be an address such as orders@example.com or Store <orders@example.com>, not "${from}".`,
    );
  }
  const storefrontUrl = url(env, 'STOREFRONT_URL', ['http:', 'https:']) ?? publicUrl;
  return {
    ...(smtpUrl && from && { smtp: { smtpUrl, from } }),
    logMailText: !shared,
    storefrontUrl: storefrontUrl.replace(/\/$/, ''),
  };
}
