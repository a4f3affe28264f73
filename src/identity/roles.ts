import type { Plugin } from '../plugins/define-plugin.js';
import { publicPermissions } from './actor.js';

export type Role = 'owner' | 'admin' | 'manager' | 'customer';

export type RolePermissions = Record<Role, readonly string[]>;

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

/** An owner has all permissions. Only an owner can create another. */
const corePermissions: RolePermissions = {
  owner: ['*:*'],
  admin: [
    ...managerPermissions,
    'webhooks:manage',
    'audit:read',
    'jobs:admin',
    'api-keys:manage',
    'users:manage',
  ],
  manager: managerPermissions,
  customer: [...publicPermissions, 'orders:read:own'],
};

export const isRole = (text: string): text is Role => Object.hasOwn(corePermissions, text);

/** The permissions of each role in a store with these plugins. */
export function permissionsOfRoles(plugins: readonly Plugin[]): RolePermissions {
  const withPlugins = (role: Role): readonly string[] => [
    ...corePermissions[role],
    ...plugins.flatMap(({ permissions }) => permissions?.[role] ?? []),
  ];
  return {
    owner: withPlugins('owner'),
    admin: withPlugins('admin'),
    manager: withPlugins('manager'),
    customer: withPlugins('customer'),
  };
}
