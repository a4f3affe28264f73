import type { PaymentProvider, ProviderPayment } from '../../src/adapters/payments/provider.js';

type Asked = 'authorize' | 'capture' | 'void' | 'refund';

/** A payment provider in a server that can crash around one of its calls. */
export class CrashingProvider implements PaymentProvider {
  readonly name: PaymentProvider['name'];
  private death: { call: Asked; moment: 'before' | 'after' } | undefined;

  private readonly events: {
    before?: (() => Promise<void>) | undefined;
    after?: ((payment: ProviderPayment) => Promise<void>) | undefined;
  } = {};

  private refundEvent: (() => Promise<void>) | undefined;

  constructor(private readonly provider: PaymentProvider) {
    this.name = provider.name;
  }

  /** The next such call never reaches the provider, or its response never reaches the server. */
  die(moment: 'before' | 'after', call: Asked): void {
    this.death = { call, moment };
  }

  /** Runs while the next authorization is on its way to or from the provider. */
  meanwhile(events: CrashingProvider['events']): void {
    Object.assign(this.events, events);
  }

  /** Runs before the next refund is sent to the provider. */
  beforeRefund(work: () => Promise<void>): void {
    this.refundEvent = work;
  }

  authorize: PaymentProvider['authorize'] = async (request) => {
    const { before, after } = this.events;
    this.events.before = this.events.after = undefined;
    await before?.();
    const answer = await this.ask('authorize', () => this.provider.authorize(request));
    await after?.(answer);
    return answer;
  };
  capture: PaymentProvider['capture'] = (payment) =>
    this.ask('capture', () => this.provider.capture(payment));
  void: PaymentProvider['void'] = (payment) => this.ask('void', () => this.provider.void(payment));
  refund: PaymentProvider['refund'] = async (refund) => {
    const before = this.refundEvent;
    this.refundEvent = undefined;
    await before?.();
    return this.ask('refund', () => this.provider.refund(refund));
  };
  supportedAmount: PaymentProvider['supportedAmount'] = (amount, currency) =>
    this.provider.supportedAmount(amount, currency);
  find: PaymentProvider['find'] = (payment) => this.provider.find(payment);
  readEvent: PaymentProvider['readEvent'] = (body, headers) =>
    this.provider.readEvent(body, headers);

  private async ask<T>(call: Asked, work: () => Promise<T>): Promise<T> {
    const moment = this.death?.call === call ? this.death.moment : undefined;
    if (moment) this.death = undefined;
    if (moment === 'before') throw new Error('The server died.');
    const answer = await work();
    if (moment === 'after') throw new Error('The server died.');
    return answer;
  }
}
