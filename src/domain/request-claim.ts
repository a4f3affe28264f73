/**
 * The request on whose behalf something is committed, if it may come again. A repeated one finds by
 * the name what it began.
 */
export interface RequestClaim {
  readonly name: string;
  /** Whoever commits something that must not be done twice sets it. */
  begun: boolean;
}
