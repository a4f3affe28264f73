/** The reason why a product cannot be imported; the rest of the file is imported. */
export class SkippedProduct extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(reason);
  }
}
