import type { Config } from '../../config/config.js';
import type { Services } from '../../store/services.js';
import { marketplaceSettings, type MarketplaceSettings } from './settings.js';

/** What the marketplace needs besides the core's services. */
export interface MarketplaceServices {
  settings: MarketplaceSettings;
}

export const pluginName = 'marketplace';

export const createMarketplaceServices = ({ environment }: Config): MarketplaceServices => ({
  settings: marketplaceSettings(environment),
});

/** The marketplace's own services, as the core passes them on. */
export const marketplaceOf = ({ plugins }: Pick<Services, 'plugins'>): MarketplaceServices =>
  plugins[pluginName] as MarketplaceServices;
