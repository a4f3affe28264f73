import { publicPermissions } from './actor.js';

export type Role = 'owner' | 'admin' | 'manager' | 'customer';

const managerPermissions = [
  ...publicPermissions,
  'catalog:*',
  'media:write',
  'cart:manage',
  'orders:*',
  'inventory:*',
  'pricing:*',
  'promotions:*',
  'analytics:read',
  'customers:*',
];

/** What each role may do. An owner may do everything; only an owner makes another. */
export const rolePermissions: Record<Role, readonly string[]> = {
  owner: ['*:*'],
  admin: [
    ...managerPermissions,
    'webhooks:manage',
    'audit:read',
    'jobs:admin',
    'api-keys:manage',
    'marketplace:admin',
  ],
  manager: managerPermissions,
  customer: [...publicPermissions, 'orders:read:own'],
};

export const isRole = (text: string): text is Role => Object.hasOwn(rolePermissions, text);
