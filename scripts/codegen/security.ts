import {
  listOperations,
  permissionsOf,
  type ContractDocument,
  type Permission,
} from '../../src/contract/document.js';

type Requirement = Record<string, string[]>;

const key: Requirement = { apiKey: [] };
const session: Requirement = { session: [] };
const nobody: Requirement = {};

/**
 * Says in the served document who may call an operation, as `x-permission` has it: by the security
 * schemes, for generated clients, and by a sentence, for people. OpenAPI 3.0 has no scopes for keys
 * and cookies. An operation whose signature is its proof says `security: []` and stays so.
 */
export function declareSecurity(document: ContractDocument): void {
  for (const { object } of listOperations(document)) {
    if (object.security?.length === 0) continue;
    const permissions = permissionsOf(object);
    object.security = requirementsOf(permissions);
    object.description = `${object.description ?? ''}\n\n${sentenceOf(permissions)}`;
  }
}

/** One of the permissions is enough. */
function requirementsOf(permissions: Permission[]): Requirement[] {
  if (permissions.includes('public')) return [nobody, key, session];
  if (permissions.every(isOfPeople)) return [session];
  // Whoever may do everything and could be made to send a GET by another page: keys only.
  return permissions.includes('*:*') ? [key] : [key, session];
}

const people: Record<string, string> = {
  session: 'a signed-in user',
  vendor: 'a signed-in user of a vendor',
};

const isOfPeople = (permission: Permission): boolean => permission in people;

function sentenceOf(permissions: Permission[]): string {
  if (permissions.includes('public')) return '**Open to everybody.**';
  const names = permissions.map((name) => people[name] ?? `the permission \`${name}\``);
  return `**Requires ${names.join(' or ')}.**`;
}
