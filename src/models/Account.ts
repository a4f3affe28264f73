import { TimestampedModel } from './BaseModel.js';

/** A credential of a user, such as a password. Better Auth writes it. */
export class Account extends TimestampedModel {
  static override tableName = 'accounts';
  static override columns: readonly (keyof Account)[] = [
    'id',
    'userId',
    'accountId',
    'providerId',
    'accessToken',
    'refreshToken',
    'accessTokenExpiresAt',
    'refreshTokenExpiresAt',
    'scope',
    'idToken',
    'password',
    'createdAt',
    'updatedAt',
  ];

  userId!: string;
  accountId!: string;
  providerId!: string;
  accessToken!: string | null;
  refreshToken!: string | null;
  accessTokenExpiresAt!: string | null;
  refreshTokenExpiresAt!: string | null;
  scope!: string | null;
  idToken!: string | null;
  /** The password's hash. */
  password!: string | null;
}
