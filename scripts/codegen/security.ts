import {
  listOperations,
  permissionsOf,
  type ContractDocument,
  type Permission,
} from '../../src/contract/document.js';
import { publicPermissions } from '../../src/identity/actor.js';

type Requirement = Record<string, string[]>;

const key: Requirement = { apiKey: [] };
const session: Requirement = { session: [] };
const anonymous: Requirement = {};

/**
 * Documents who may call an operation, derived from `x-permission`: as security schemes for
 * generated clients, and as a sentence for people. OpenAPI 3.0 has no scopes for keys and cookies.
 * An operation that is verified by signature has `security: []` and keeps it.
 */
export function declareSecurity(document: ContractDocument): void {
  for (const { object } of listOperations(document)) {
    if (object.security?.length === 0) continue;
    const permissions = permissionsOf(object);
    object.security = requirementsOf(permissions);
    object.description = `${object.description ?? ''}\n\n${sentenceOf(permissions)}`;
  }
}

/** The caller needs one of the permissions. */
function requirementsOf(permissions: Permission[]): Requirement[] {
  if (permissions.includes('public') || permissions.some(isOfGuests))
    return [anonymous, key, session];
  if (permissions.every(isOfPeople)) return [session];
  // Requires all permissions. Another page could make a browser send this GET, so only keys may
  // call it.
  return permissions.includes('*:*') ? [key] : [key, session];
}

const people: Record<string, string> = {
  session: 'a signed-in user',
  vendor: 'a signed-in user of a vendor',
};

const isOfPeople = (permission: Permission): boolean => permission in people;

/**
 * Guests and customers have these permissions. A key has only the permissions that it was given,
 * so it may lack them.
 */
const isOfGuests = (permission: Permission): boolean =>
  (publicPermissions as readonly string[]).includes(permission);

function sentenceOf(permissions: Permission[]): string {
  if (permissions.includes('public')) return '**Open to all callers.**';
  const open = permissions.filter(isOfGuests);
  if (open.length > 0) return `**Open to guests and customers; a key needs ${namesOf(open)}.**`;
  return `**Requires ${namesOf(permissions)}.**`;
}

const namesOf = (permissions: Permission[]): string =>
  permissions.map((name) => people[name] ?? `the permission \`${name}\``).join(' or ');
