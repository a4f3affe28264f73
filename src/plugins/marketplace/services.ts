import { StartupError } from '../../util/startup-error.js';
import { manualPayouts } from './adapters/manual-payouts.js';
import type { PayoutProvider } from './adapters/payout-provider.js';
import type { Config } from '../../config/config.js';
import type { Services } from '../../store/services.js';
import { marketplaceSettings, payoutProviderName, type MarketplaceSettings } from './settings.js';

/** What the marketplace needs besides the core's services. */
export interface MarketplaceServices {
  settings: MarketplaceSettings;
  /** Transfers payouts. */
  payouts: PayoutProvider;
}

export const pluginName = 'marketplace';

export async function createMarketplaceServices(config: Config): Promise<MarketplaceServices> {
  return {
    settings: marketplaceSettings(config.environment),
    payouts: await payoutsOf(config),
  };
}

/** Stripe's SDK uses memory and time to load, so it is loaded only if configured. */
async function payoutsOf({
  environment,
  stripeSecretKey: secretKey,
  stripeApiUrl: apiUrl,
}: Config): Promise<PayoutProvider> {
  if (payoutProviderName(environment) === 'manual') return manualPayouts();
  if (secretKey === undefined) {
    throw new StartupError(
      'STRIPE_SECRET_KEY must be set when MARKETPLACE_PAYOUT_PROVIDER is stripe.',
    );
  }
  const { stripePayouts } = await import('./adapters/stripe-payouts.js');
  return stripePayouts({ secretKey, apiUrl });
}

/** The marketplace's own services, as the core passes them on. */
export const marketplaceOf = ({ plugins }: Pick<Services, 'plugins'>): MarketplaceServices =>
  plugins[pluginName] as MarketplaceServices;
