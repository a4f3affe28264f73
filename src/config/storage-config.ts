import path from 'node:path';
import { StartupError } from '../util/startup-error.js';
import {
  choice,
  type Environment,
  integer,
  matching,
  optional,
  secret,
  url,
} from './environment.js';

/** A bucket of Amazon S3, or of a server with the same API. */
export interface S3Settings {
  bucket: string;
  region: string;
  /** Undefined means Amazon's endpoint for the region. */
  endpoint?: string;
  /** Undefined means the credentials of the machine: environment, profile, or instance role. */
  credentials?: { accessKeyId: string; secretAccessKey: string };
  /** Whether the bucket is in the path of the URL instead of its host name. */
  forcePathStyle: boolean;
  /** In front of each key, such as `media/`. All objects below it belong to this store. */
  prefix: string;
}

/** Where files are stored. */
export interface StorageConfig {
  storage: { kind: 'local'; folder: string; secret: string } | ({ kind: 's3' } & S3Settings);
  /** The maximum size of the body of a file upload, in bytes; undefined means the contract's. */
  mediaMaxBytes?: number;
}

/** Five gibibytes: the largest size that the contract declares for a file. */
const maxMediaBytes = 5 * 1024 ** 3;

/**
 * Reads the settings of file storage.
 * @param shared whether several servers may share the database, so that nothing is generated
 */
export function storageSettings(env: Environment, dataDir: string, shared: boolean): StorageConfig {
  const kind = choice(env, 'STORAGE', ['local', 's3'], 'local');
  const mediaMaxBytes = optional(env, 'MEDIA_MAX_BYTES');
  return {
    storage:
      kind === 's3'
        ? { kind, ...s3Settings(env) }
        : {
            kind,
            folder: path.resolve(optional(env, 'MEDIA_DIR') ?? path.join(dataDir, 'media')),
            secret: secret(env, 'STORAGE_SECRET', shared ? undefined : dataDir),
          },
    ...(mediaMaxBytes !== undefined && {
      mediaMaxBytes: integer(env, 'MEDIA_MAX_BYTES', 0, 1024, maxMediaBytes),
    }),
  };
}

function s3Settings(env: Environment): S3Settings {
  const bucket = optional(env, 'S3_BUCKET');
  if (bucket === undefined) throw new StartupError('S3_BUCKET must be set when STORAGE is s3.');
  const endpoint = url(env, 'S3_ENDPOINT', ['http:', 'https:']);
  const accessKeyId = optional(env, 'S3_ACCESS_KEY_ID');
  const secretAccessKey = optional(env, 'S3_SECRET_ACCESS_KEY');
  if ((accessKeyId === undefined) !== (secretAccessKey === undefined)) {
    throw new StartupError('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set together.');
  }
  const prefix = /^([\w-]+\/)*$/;
  return {
    bucket,
    region: optional(env, 'S3_REGION') ?? 'us-east-1',
    ...(endpoint && { endpoint }),
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
    forcePathStyle: choice(env, 'S3_FORCE_PATH_STYLE', ['on', 'off'], 'off') === 'on',
    prefix: matching(env, 'S3_PREFIX', prefix, 'media/', 'folders such as media/, each with a /'),
  };
}
