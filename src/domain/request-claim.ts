/**
 * The request on whose behalf something is committed, if it may be retried. A retry finds by the
 * name what the first request started.
 */
export interface RequestClaim {
  readonly name: string;
  /** Code that commits something that must not be repeated sets it. */
  begun: boolean;
}
