import { DomainError } from '../../domain/errors.js';

const messages = {
  unconfigured: 'No events of a payment provider are expected.',
  unsigned: 'The request has no signature.',
  forged: 'The signature does not match the body or its timestamp.',
  incomplete: 'The event lacks what events of its type hold.',
};

/** An event that is not from the provider, or that is malformed. */
export class WebhookRejected extends DomainError {
  constructor(readonly reason: keyof typeof messages) {
    super(messages[reason]);
  }
}
