/** The caller. Handlers use it to decide which rows to return or change. */
export interface Actor {
  type: 'anonymous' | 'user' | 'api_key' | 'system' | 'webhook';
  /** The id of the user or the key, as recorded in audit entries. */
  id: string | null;
  /** The signed-in user; null for keys, which act for no user. */
  userId: string | null;
  /** The permissions of the caller, such as `catalog:update`, `catalog:*`, or `*:*`. */
  permissions: readonly string[];
  vendorId: string | null;
  /** When the user signed in, for what takes a recent sign-in; undefined for all others. */
  signedInAt?: Date;
}

/** Permissions of all callers, signed in or not. */
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

/** The payment provider, verified by its signature. */
export const webhook: Actor = {
  type: 'webhook',
  id: null,
  userId: null,
  permissions: [],
  vendorId: null,
};

/** Whether the actor has a permission: itself, `resource:*`, or `*:*`. */
export function can(actor: Actor, permission: string): boolean {
  return covers(actor.permissions, permission);
}

/**
 * The vendor to whose rows an operation for staff and vendors is limited; null for staff.
 * @param permission of staff, who see everybody's rows
 */
export function vendorScope(actor: Actor, permission: string): string | null {
  if (can(actor, permission)) return null;
  if (actor.vendorId === null) throw new Error('The contract admits only staff and vendors');
  return actor.vendorId;
}

/** Whether a set of permissions includes the requested one. */
export function covers(held: readonly string[], permission: string): boolean {
  const resource = permission.slice(0, permission.indexOf(':'));
  return held.some((own) => own === permission || own === '*:*' || own === `${resource}:*`);
}
