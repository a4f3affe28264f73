import { defineJob, type JobContext, type JobDefinition } from '../jobs/define-job.js';
import type { MailContent } from './templates/mail-templates.js';

/** A mail as a job composes it: its id is the job's. */
export interface ComposedMail extends MailContent {
  to: string;
}

/**
 * A job that sends one mail, or none if there is nothing to say. It is tried for about a day, so
 * that a mail server may be down for that long.
 */
export function defineMailJob<Input extends object>(
  name: string,
  compose: (context: JobContext<Input>) => Promise<ComposedMail | undefined>,
): JobDefinition<Input> {
  return defineJob<Input>({
    name: `mail-${name}`,
    queue: 'mail',
    // Pauses of 15 s to 17 h, on average: 25 hours together.
    attempts: 13,
    retrySeconds: 15,
    timeoutSeconds: 120,
    run: async (context) => {
      const mail = await compose(context);
      if (!mail) return { sent: 0 };
      // A header ends with its line, so a subject has only one.
      const subject = mail.subject.replaceAll(/\s+/g, ' ');
      await context.services.mailer.send({ ...mail, subject, messageId: context.id }, context.log);
      return { sent: 1 };
    },
  });
}
