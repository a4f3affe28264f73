/** Who is calling. Handlers read it to decide which rows they may show or change. */
export interface Actor {
  type: 'anonymous' | 'user' | 'api_key' | 'system' | 'webhook';
  /** The user's or the key's id, as audit entries record it. */
  id: string | null;
  /** The signed-in user; null for keys, which act for no person. */
  userId: string | null;
  /** The permissions held, such as `catalog:update`, `catalog:*` or `*:*`. */
  permissions: readonly string[];
  vendorId: string | null;
}

/** What everybody may do, signed in or not. */
export const publicPermissions = [
  'catalog:read',
  'cart:create',
  'cart:read',
  'cart:update',
  'orders:create',
] as const;

export const anonymous: Actor = {
  type: 'anonymous',
  id: null,
  userId: null,
  permissions: publicPermissions,
  vendorId: null,
};

/** The server itself: jobs, seeds, the command line. */
export const system: Actor = {
  type: 'system',
  id: null,
  userId: null,
  permissions: ['*:*'],
  vendorId: null,
};

/** The payment provider, proved by its signature. */
export const webhook: Actor = {
  type: 'webhook',
  id: null,
  userId: null,
  permissions: [],
  vendorId: null,
};

/** Whether the actor holds a permission: itself, `resource:*` or `*:*`. */
export function can(actor: Actor, permission: string): boolean {
  return covers(actor.permissions, permission);
}

/** Whether a set of held permissions includes the one asked for. */
export function covers(held: readonly string[], permission: string): boolean {
  const resource = permission.slice(0, permission.indexOf(':'));
  return held.some((own) => own === permission || own === '*:*' || own === `${resource}:*`);
}
