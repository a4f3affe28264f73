import { DomainError } from '../../domain/errors.js';

/** The storage cannot be reached, is full, or does not accept its credentials. */
export class StorageUnavailable extends DomainError {
  /** @param cause the storage's own error, for the log */
  constructor(override readonly cause: unknown) {
    super('The file storage is not available.');
  }
}
