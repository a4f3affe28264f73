import { permissionsOf, type DocumentedOperation } from '../../../src/contract/document.js';
import { hashKey } from '../../../src/identity/api-keys.js';
import type { Role } from '../../../src/identity/roles.js';
import type { Client } from '../../support/client.js';
import type { TestStore } from '../../support/store.js';
import { everyPermission, publicPermissions } from './contract.js';

/** Who sends a request, and what they may do in the opinion of these tests. */
export interface Caller {
  name: string;
  client: Client;
  /** `invalid`: with a key that is none. */
  kind: 'nobody' | 'invalid' | 'key' | 'user';
  holds: (permission: string) => boolean;
  isVendor?: boolean;
}

const holdsPublic = (permission: string): boolean => publicPermissions.includes(permission);

/** The status that refuses the caller before the operation begins, or undefined. */
export function refusalOf(caller: Caller, { object }: DocumentedOperation): 401 | 403 | undefined {
  if (object.security?.length === 0) return undefined;
  if (caller.kind === 'invalid') return 401;
  const permissions = permissionsOf(object);
  if (permissions.some((permission) => admits(permission, caller))) return undefined;
  // A 401 says that signing in would help.
  return caller.kind === 'nobody' || permissions.includes('session') ? 401 : 403;
}

function admits(permission: string, { kind, isVendor = false, holds }: Caller): boolean {
  if (permission === 'public') return true;
  if (permission === 'session') return kind === 'user';
  if (permission === 'vendor') return isVendor;
  return holds(permission);
}

/** Callers of a store. Each key is created once. */
export class Callers {
  private readonly keys = new Map<string, Promise<Client & { key: string }>>();

  constructor(readonly store: TestStore) {}

  nobody(): Caller {
    const client = this.store.anonymous();
    return { name: 'nobody', client, kind: 'nobody', holds: holdsPublic };
  }

  /** A user of a role. */
  async user(role: Role, name: string = role): Promise<Caller & { userId: string }> {
    const client = await this.store.signedIn(role);
    const staff = (permission: string): boolean => role === 'owner' || permission !== '*:*';
    const holds = role === 'customer' ? holdsPublic : staff;
    return { name, client, kind: 'user', holds, userId: client.userId };
  }

  /** The user of a vendor. */
  async vendor(vendorId: string, name = 'vendor'): Promise<Caller & { userId: string }> {
    const caller = await this.user('customer', name);
    await this.store.knex('users').where({ id: caller.userId }).update({ vendor_id: vendorId });
    return { ...caller, isVendor: true };
  }

  /** A key with exactly these permissions. */
  async key(...permissions: string[]): Promise<Caller> {
    const name = `key ${permissions.join(' ')}`;
    return this.keyThat(permissions, name, (asked) => permissions.includes(asked));
  }

  /** A key with all permissions of a resource, such as `orders:*`. */
  async keyOf(resource: string): Promise<Caller> {
    const holds = (asked: string): boolean => resource === '*' || asked.startsWith(`${resource}:`);
    return this.keyThat([`${resource}:*`], `key ${resource}:*`, holds);
  }

  /** A key with every permission but these. */
  async keyWithout(permissions: string[]): Promise<Caller> {
    const held = everyPermission.filter((one) => !permissions.includes(one));
    const name = `key without ${permissions.join(' ') || 'one missing'}`;
    return this.keyThat(held, name, (asked) => held.includes(asked));
  }

  /** Keys that were created but are no longer valid, and one that never was. */
  async invalid(): Promise<Caller[]> {
    const stale = async (name: string, change: object): Promise<Caller> => {
      const client = await this.store.withKey('*:*');
      const { knex } = this.store;
      await knex('api_keys')
        .where({ key_hash: hashKey(client.key) })
        .update(change);
      return { name, client, kind: 'invalid', holds: () => false };
    };
    const client = this.store.anonymous({ 'x-api-key': 'cov_not-a-key' });
    return [
      { name: 'bad key', client, kind: 'invalid', holds: () => false },
      await stale('expired key', { expires_at: '2020-01-01' }),
      await stale('revoked key', { revoked_at: '2020-01-01' }),
    ];
  }

  private async keyThat(
    permissions: string[],
    name: string,
    holds: (permission: string) => boolean,
  ): Promise<Caller> {
    const text = permissions.join();
    const known = this.keys.get(text) ?? this.store.withKey(...permissions);
    this.keys.set(text, known);
    return { name, client: await known, kind: 'key', holds };
  }
}
