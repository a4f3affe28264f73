import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { components, OperationId, operations, QueryDefaults } from '../../generated/types.js';
import type { HookRun } from '../hooks/hook-run.js';
import type { Actor } from '../identity/actor.js';
import type { JobRunner } from '../jobs/run-jobs.js';
import type { Services } from '../store/services.js';
import type { Claim } from './idempotency.js';

export type { OperationId } from '../../generated/types.js';

/**
 * A transaction for operations that write, the pool for those that read. Pass it to every query.
 */
export type Db = Knex;

type Parameters<Id extends OperationId, Place extends string> =
  operations[Id]['parameters'] extends Partial<Record<Place, infer T>>
    ? [T] extends [undefined]
      ? object
      : NonNullable<T>
    : object;

/** Parameters with a default are always present, because the validator fills them in. */
type Query<Id extends OperationId> = Omit<Parameters<Id, 'query'>, QueryDefaults[Id]> &
  Required<Pick<Parameters<Id, 'query'>, QueryDefaults[Id] & keyof Parameters<Id, 'query'>>>;

/** Header names are in lowercase: `If-Match` is `if-match`. */
type LowercaseKeys<T> = { [K in keyof T as K extends string ? Lowercase<K> : K]: T[K] };

type Content<T> = T extends { content: infer C } ? C[keyof C] : undefined;

type Body<Id extends OperationId> = operations[Id] extends { requestBody: infer B }
  ? Content<B>
  : operations[Id] extends { requestBody?: infer B }
    ? Content<NonNullable<B>> | undefined
    : undefined;

/** The input of a handler for one request, validated by the contract. */
export interface Call<Id extends OperationId> {
  /** HEAD is handled like GET. */
  method: string;
  params: Parameters<Id, 'path'>;
  query: Query<Id>;
  headers: LowercaseKeys<Parameters<Id, 'header'>>;
  body: Body<Id>;
  /**
   * The body's raw bytes if the contract has `security: []`: a signature over them authenticates
   * the request. Empty otherwise.
   */
  rawBody: Buffer;
  actor: Actor;
  db: Db;
  /** Domain functions with hooks take it next to `db`. */
  hooks: HookRun;
  services: Services;
  jobs: JobRunner;
  /**
   * With an `Idempotency-Key`: identifies the request, so that a retry finds what it started. Code
   * that commits something that must not be repeated sets `begun`.
   */
  claim: Claim | null;
  /** Whether the caller prefers JSON to what a browser shows, for a response that may be either. */
  wantsJson: boolean;
  /** Runs after the commit, in order. An error is logged and does not change the response. */
  afterCommit: (work: () => Promise<void>) => void;
  requestId: string;
  log: Logger;
}

/** The audit note of an operation. */
export interface AuditNote {
  entityId: string;
  payload: Record<string, unknown>;
  /** If it differs from that of `x-audit`. */
  event?: string;
}

interface ReplyExtras {
  /** Only headers that the contract declares for the response. */
  headers?: Record<string, string>;
  /**
   * For an operation with `x-audit`: by default, the entry names the record of the path or of the
   * response and contains the request body. `null` means that nothing changed and no entry is
   * written.
   */
  audit?: AuditNote | null;
}

type ApiErrorBody = components['schemas']['ErrorResponse'];

type ReplyWith<Status, Response> =
  Content<Response> extends infer B
    ? [B] extends [ApiErrorBody]
      ? never
      : [B] extends [undefined]
        ? ReplyExtras & { status: Status; body?: undefined }
        : ReplyExtras & { status: Status; body: B }
    : never;

/** A declared status with its declared body. Errors are thrown, not returned. */
export type Reply<Id extends OperationId> = {
  [Status in keyof operations[Id]['responses']]: ReplyWith<
    Status,
    operations[Id]['responses'][Status]
  >;
}[keyof operations[Id]['responses']];

/** The function that implements one operation. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<Reply<Id>>;

/** All handlers: the generated registry must satisfy this type. */
export type Handlers = { [Id in OperationId]: Handler<Id> };
