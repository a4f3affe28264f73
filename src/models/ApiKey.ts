import type { Knex } from 'knex';
import { raw, type RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { execute, query } from '../database/query.js';
import { BaseModel, findPage } from './BaseModel.js';
import { User } from './User.js';

/** The maximum depth of keys that create keys. */
export const maxDepth = 8;

/** The data that is read with a key to determine its current permissions. */
export interface KeyMakers {
  /** Those of each parent key, separated by spaces: the key that created it, and so on. */
  abovePermissions: string[];
  /** The current role of the user who created the first of them; null if the server did. */
  makerRole: string | null;
}

/**
 * The minimum time between two records of a key's use, in milliseconds, so that a busy key is not
 * a hot row.
 */
const useInterval = 60_000;

/** A key for programs. The key itself is not stored: `keyHash` is its SHA-256 in base64url. */
export class ApiKey extends BaseModel {
  static override tableName = 'api_keys';
  static override columns: readonly (keyof ApiKey)[] = [
    'id',
    'name',
    'prefix',
    'keyHash',
    'permissions',
    'createdBy',
    'createdByKey',
    'expiresAt',
    'revokedAt',
    'lastUsedAt',
    'createdAt',
  ];

  name!: string;
  prefix!: string;
  keyHash!: string;
  permissions!: string[];
  createdBy!: string | null;
  createdByKey!: string | null;
  expiresAt!: string | null;
  revokedAt!: string | null;
  lastUsedAt!: string | null;
  createdAt!: string;

  maker?: User | null;
  makerKey?: ApiKey | null;

  static override get relationMappings(): RelationMappings {
    return {
      maker: this.belongsTo(User, 'createdBy'),
      makerKey: this.belongsTo(ApiKey, 'createdByKey'),
    };
  }

  /** Whether its last use was recorded more than a minute ago. */
  get isUseStale(): boolean {
    return this.lastUsedAt === null || Date.parse(this.lastUsedAt) < Date.now() - useInterval;
  }

  /** The valid key: neither it nor a parent key has expired or been revoked. */
  static async findValid(db: Knex, keyHash: string): Promise<(ApiKey & KeyMakers) | undefined> {
    return ApiKey.fetchOne<ApiKey, KeyMakers>(db, validKey, [keyHash]);
  }

  static async recordUse(db: Knex, id: string): Promise<void> {
    await ApiKey.query(db)
      .patch({ lastUsedAt: raw('now()') })
      .where({ id });
  }

  /** The keys that are not revoked, newest first. */
  static async page(db: Knex, page: Page): Promise<{ results: ApiKey[]; total: number }> {
    return findPage(ApiKey.query(db).whereNull('revokedAt').orderBy('id', 'desc'), page);
  }

  /**
   * Locks a key and its parent keys, so that none is revoked before the transaction ends.
   * @returns how many they are; none if one of them has been revoked
   */
  static async lockLine(db: Knex, id: string): Promise<number> {
    const line = await query<{ id: string }>(
      db,
      `with recursive ${lineOf('id = $1')} select id from line`,
      [id],
    );
    const ids = line.map((key) => key.id);
    const locked = await query(
      db,
      'select id from api_keys where id = any($1) and revoked_at is null order by id for share',
      [ids],
    );
    return locked.length === ids.length ? ids.length : 0;
  }

  /**
   * A key that is not revoked, locked so that it creates no other key until the transaction ends.
   */
  static async lock(db: Knex, id: string): Promise<ApiKey | undefined> {
    return ApiKey.query(db).findById(id).whereNull('revokedAt').forUpdate();
  }

  /** Whether a user, or a key, created the key or one of its parent keys. */
  static async isMadeBy(db: Knex, id: string, makerId: string): Promise<boolean> {
    const rows = await query(
      db,
      `with recursive ${lineOf('id = $1')}
       select from line where created_by = $2 or created_by_key = $2`,
      [id, makerId],
    );
    return rows.length > 0;
  }

  /** Revokes a locked key, and all keys that were created with it, immediately. */
  static async revoke(db: Knex, id: string): Promise<void> {
    await execute(
      db,
      `with recursive made as (
         select id from api_keys where id = $1
         union all select k.id from api_keys k join made on k.created_by_key = made.id
       )
       update api_keys set revoked_at = now() where id in (select id from made) and revoked_at is null`,
      [id],
    );
  }
}

/** A key and its parent keys, as the common table expression `line`. */
function lineOf(condition: string): string {
  return `line as (
    select *, 1 as depth from api_keys where ${condition}
    union all
    select k.*, line.depth + 1 from api_keys k join line on k.id = line.created_by_key
  )`;
}

const validKey = `
  with recursive ${lineOf('key_hash = $1')}
  select ${ApiKey.columnList('own')},
    array(select array_to_string(permissions, ' ') from line where depth > 1) as "abovePermissions",
    (select role from users join line on users.id = line.created_by) as "makerRole"
  from line own
  where depth = 1 and not exists (
    select from line where revoked_at is not null or expires_at <= now()
  )`;
