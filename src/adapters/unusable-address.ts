/** An address that does not determine tax or shipping, or a missing address. */
export class UnusableAddress extends Error {
  override name = 'UnusableAddress';

  /**
   * @param field the invalid field of the address; null if the whole address is missing
   * @param message for people: "is required in US"
   * @param code the machine-readable rule
   */
  constructor(
    readonly field: 'state' | null,
    message: string,
    readonly code: 'required' | 'reference',
  ) {
    super(message);
  }
}
